/**
 * Test result files to one summary. What could not be used is named and said, so that a missing file never reads as a
 * passing test; left-overs of an earlier job on a self-hosted runner are not taken for this one's.
 */
import { createHash } from 'node:crypto'
import { lstat, readFile, realpath } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { glob } from 'tinyglobby'
import { count } from '../ground/figures.ts'
import type { TestRun } from './deployed-tests.ts'
import { JUnitError, type ParsedTests, parseJUnit } from './junit.ts'
import { quoteNames } from './remarks.ts'
import type { MeasuredTests, TestSummary } from './test-summary.ts'
import { decodeXml } from './xml-encoding.ts'

export type ReadTestResultsOptions = {
  /** Paths or globs, relative to `workspace`. */
  readonly patterns: readonly string[]
  readonly workspace: string
  /** Other folders that results may lie in, such as the runner's temporary one. */
  readonly alsoAllowed?: readonly string[] | undefined
  /** Files last written before this are another job's. */
  readonly since?: Date | undefined
  /** The input that names the patterns. */
  readonly input?: keyof typeof titles | undefined
  /** Files that another input names more closely, relative to `workspace`. */
  readonly except?: readonly string[] | undefined
}

/** How notes begin. */
const titles = {
  'test-results': 'Test results',
  'deployed-test-results': 'Test results of the deployed version',
  'control-test-results': 'Test results of the control branch',
}

export type TestResults = {
  readonly tests: MeasuredTests
  /** Of each test. */
  readonly runs: readonly TestRun[]
  readonly notes: readonly string[]
}

const maxFiles = 1000
const maxFileBytes = 32 * 1024 * 1024
const maxTotalBytes = 128 * 1024 * 1024
// File systems keep times down to 2 s (FAT) and clocks of a container and its host may differ a little.
const clockSlackMilliseconds = 2000

export async function readTestResults(options: ReadTestResultsOptions): Promise<TestResults> {
  const { patterns, except = [], input = 'test-results' } = options
  if (patterns.length === 0) return { tests: { measured: false, why: `No \`${input}\` given.` }, runs: [], notes: [] }
  const found = (await findFiles(options)).filter((path) => !except.includes(shorten(path, options.workspace)))
  if (found.length === 0) return notMeasured(`No file matches ${quote(patterns)}.`, [])

  const reading: Reading = {
    title: titles[input],
    read: [],
    unread: [],
    stale: [],
    notes: [],
    digests: new Map(),
    bytes: 0,
  }
  const roots = await Promise.all([options.workspace, ...(options.alsoAllowed ?? [])].map((root) => realpath(root)))
  for (const path of found.slice(0, maxFiles)) await readFileInto(reading, { ...options, path, roots })

  const { read, unread, stale, notes } = reading
  if (found.length > maxFiles) {
    notes.push(`Only the first ${maxFiles} of ${found.length} test result files were read.`)
    unread.push(...found.slice(maxFiles).map((path) => shorten(path, options.workspace)))
  }
  if (stale.length > 0) notes.push(`${titles[input]} older than this job, so left out: ${quoteNames(stale)}.`)
  if (read.length === 0) return notMeasured('No test result file could be used.', notes)
  const value = sum(read, unread)
  return {
    tests: { measured: true, value, wereAskedFor: true },
    runs: read.flatMap(({ result }) => result.runs),
    notes: [...notes, ...remarkOnRetries(read)],
  }
}

type ReadFile = { readonly file: string; readonly result: ParsedTests }

/** What has come of the files so far. */
type Reading = {
  readonly title: string
  readonly read: ReadFile[]
  readonly unread: string[]
  readonly stale: string[]
  readonly notes: string[]
  /** Files by what they hold. */
  readonly digests: Map<string, string>
  bytes: number
}

type OneFile = ReadTestResultsOptions & { readonly path: string; readonly roots: readonly string[] }

async function readFileInto(reading: Reading, { path, roots, workspace, since }: OneFile): Promise<void> {
  const file = shorten(path, workspace)
  const leaveOut = (why: string) => {
    reading.notes.push(`${reading.title} \`${file}\` ${why}.`)
    reading.unread.push(file)
  }
  const target = await realpath(path)
  if (!roots.some((root) => target.startsWith(root + sep))) return leaveOut('left out: it lies outside the workspace')
  const { mtimeMs, size } = await lstat(target)
  if (since && mtimeMs < since.getTime() - clockSlackMilliseconds) {
    reading.stale.push(file)
    return
  }
  if (size > maxFileBytes || reading.bytes + size > maxTotalBytes) {
    return leaveOut(`left out: too large to read (${Math.ceil(size / 1024 / 1024)} MiB)`)
  }
  reading.bytes += size
  const content = await readFile(target)
  const digest = createHash('sha256').update(content).digest('hex')
  const twin = reading.digests.get(digest)
  if (twin !== undefined) {
    reading.notes.push(`${reading.title} \`${file}\` are the same as \`${twin}\`, byte for byte, and count once.`)
    return
  }
  reading.digests.set(digest, file)
  const result = parse(content, workspace)
  if ('problem' in result) {
    if (result.holdsTests) return leaveOut(`could not be read: ${result.problem}`)
    reading.notes.push(`${reading.title} \`${file}\` left out: ${result.problem}.`)
    return
  }
  reading.notes.push(...result.remarks.map((remark) => `${reading.title}: \`${file}\` ${remark}.`))
  if (result.unshown > 0) reading.unread.push(file)
  reading.read.push({ file, result })
}

function notMeasured(why: string, notes: readonly string[]): TestResults {
  return { tests: { measured: false, why, wereAskedFor: true }, runs: [], notes }
}

async function findFiles({ patterns, workspace }: ReadTestResultsOptions): Promise<string[]> {
  const paths = await glob([...patterns], {
    cwd: workspace,
    absolute: true,
    dot: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
    expandDirectories: false,
  })
  return paths.map((path) => resolve(path)).sort()
}

type Problem = { readonly problem: string; readonly holdsTests: boolean }

function parse(content: Uint8Array, workspace: string): ParsedTests | Problem {
  const xml = decodeXml(content)
  if (xml === undefined) return { problem: 'it declares an encoding that is not known here', holdsTests: true }
  try {
    return parseJUnit(xml, { workspace })
  } catch (error) {
    if (error instanceof JUnitError) return { problem: error.message, holdsTests: error.holdsTests }
    // The parser's own limits: nesting, entities.
    if (error instanceof Error) return { problem: 'the XML parser refused it', holdsTests: true }
    throw error
  }
}

/** Which of two runs of a test counts, nobody has written down: it stays failed. */
function remarkOnRetries(read: readonly ReadFile[]): string[] {
  const passed = new Set(
    read.flatMap(({ result }) => result.runs.filter((run) => run.result === 'passed').map(({ name }) => name)),
  )
  const names = [...new Set(read.flatMap(({ result }) => result.failures.map(({ name }) => name)))]
  const both = names.filter((name) => passed.has(name))
  if (both.length === 0) return []
  return [
    `${count(both.length, 'test')} failed and, under the same name, also passed; counted as failed: ${quoteNames(both)}.`,
  ]
}

function sum(read: readonly ReadFile[], unread: readonly string[]): TestSummary {
  const total = (pick: (result: ParsedTests) => number | undefined) =>
    read.reduce((all, { result }) => all + (pick(result) ?? 0), 0)
  return {
    passed: total((result) => result.passed),
    failed: total((result) => result.failed),
    errored: total((result) => result.errored),
    skipped: total((result) => result.skipped),
    flaky: total((result) => result.flaky),
    milliseconds: total((result) => result.milliseconds),
    failures: read.flatMap(({ result }) => result.failures),
    files: read.map(({ file }) => file),
    unread,
  }
}

function shorten(path: string, workspace: string): string {
  const inside = relative(workspace, path)
  return (inside.startsWith('..') ? path : inside).replaceAll(sep, '/')
}

function quote(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
