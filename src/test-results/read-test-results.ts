/**
 * Test result files to one summary. What could not be used is named and said, so that a missing file never reads as a
 * passing test; left-overs of an earlier job on a self-hosted runner are not taken for this one's.
 */
import { lstat, readFile, realpath } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { glob } from 'tinyglobby'
import type { Measured } from '../ground/measured.ts'
import { JUnitError, parseJUnit } from './junit.ts'
import type { TestSummary } from './test-summary.ts'

export type ReadTestResultsOptions = {
  /** Paths or globs, relative to `workspace`. */
  readonly patterns: readonly string[]
  readonly workspace: string
  /** Other folders that results may lie in, such as the runner's temporary one. */
  readonly alsoAllowed?: readonly string[] | undefined
  /** Files last written before this are another job's. */
  readonly since?: Date | undefined
}

export type TestResults = {
  readonly tests: Measured<TestSummary>
  readonly notes: readonly string[]
}

const maxFiles = 1000
const maxFileBytes = 32 * 1024 * 1024
const maxTotalBytes = 128 * 1024 * 1024
// File systems keep times down to 2 s (FAT) and clocks of a container and its host may differ a little.
const clockSlackMilliseconds = 2000

export async function readTestResults(options: ReadTestResultsOptions): Promise<TestResults> {
  if (options.patterns.length === 0) return { tests: { measured: false, why: 'No `test-results` given.' }, notes: [] }
  const found = await findFiles(options)
  if (found.length === 0) {
    return { tests: { measured: false, why: `No file matches ${quote(options.patterns)}.` }, notes: [] }
  }

  const notes: string[] = []
  const read: { readonly file: string; readonly result: Omit<TestSummary, 'files'> }[] = []
  const stale: string[] = []
  let bytes = 0
  const roots = await Promise.all([options.workspace, ...(options.alsoAllowed ?? [])].map((root) => realpath(root)))
  for (const path of found.slice(0, maxFiles)) {
    const file = shorten(path, options.workspace)
    const target = await realpath(path)
    if (!roots.some((root) => target.startsWith(root + sep))) {
      notes.push(`Test results \`${file}\` left out: it lies outside the workspace.`)
      continue
    }
    const { mtimeMs, size } = await lstat(target)
    if (options.since && mtimeMs < options.since.getTime() - clockSlackMilliseconds) {
      stale.push(file)
    } else if (size > maxFileBytes || bytes + size > maxTotalBytes) {
      notes.push(`Test results \`${file}\` left out: too large to read (${Math.ceil(size / 1024 / 1024)} MiB).`)
    } else {
      bytes += size
      const result = parse(await readFile(target, 'utf8'), options.workspace)
      if ('problem' in result) notes.push(`Test results \`${file}\` could not be read: ${result.problem}.`)
      else read.push({ file, result })
    }
  }
  if (found.length > maxFiles) notes.push(`Only the first ${maxFiles} of ${found.length} test result files were read.`)
  if (stale.length > 0) {
    notes.push(
      `Older than this job, so left out of the test results: ${quote(stale.slice(0, 5))}${more(stale.length - 5)}.`,
    )
  }
  if (read.length === 0) return { tests: { measured: false, why: 'No test result file could be used.' }, notes }
  return { tests: { measured: true, value: sum(read) }, notes }
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

function parse(xml: string, workspace: string): Omit<TestSummary, 'files'> | { readonly problem: string } {
  try {
    return parseJUnit(xml, { workspace })
  } catch (error) {
    if (error instanceof JUnitError) return { problem: error.message }
    // The parser's own limits: nesting, entities.
    if (error instanceof Error) return { problem: 'the XML parser refused it' }
    throw error
  }
}

function sum(read: readonly { readonly file: string; readonly result: Omit<TestSummary, 'files'> }[]): TestSummary {
  const total = (pick: (result: Omit<TestSummary, 'files'>) => number) =>
    read.reduce((all, { result }) => all + pick(result), 0)
  return {
    passed: total((result) => result.passed),
    failed: total((result) => result.failed),
    skipped: total((result) => result.skipped),
    milliseconds: total((result) => result.milliseconds),
    failures: read.flatMap(({ result }) => result.failures),
    files: read.map(({ file }) => file),
  }
}

function shorten(path: string, workspace: string): string {
  const inside = relative(workspace, path)
  return (inside.startsWith('..') ? path : inside).replaceAll(sep, '/')
}

function quote(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

function more(count: number): string {
  return count > 0 ? ` and ${count} more` : ''
}
