import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readTestResults } from '../../src/test-results/read-test-results.ts'

let root: string
let workspace: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'test-results-'))
  workspace = join(root, 'workspace')
  mkdirSync(join(workspace, 'reports'), { recursive: true })
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

const onePassed = '<testsuites><testsuite name="s"><testcase name="a"/></testsuite></testsuites>'
const oneFailed = '<testsuites><testsuite name="s"><testcase name="b"><failure/></testcase></testsuite></testsuites>'

function write(path: string, text: string): string {
  const file = join(workspace, path)
  writeFileSync(file, text)
  return file
}

describe('test result files', () => {
  it('are summed in the order of their names', async () => {
    write('reports/b.xml', oneFailed)
    write('reports/a.xml', onePassed)
    const { tests, notes } = await readTestResults({ patterns: ['reports/*.xml'], workspace })
    expect(notes).toEqual([])
    expect(tests).toMatchObject({
      measured: true,
      value: {
        passed: 1,
        failed: 1,
        skipped: 0,
        files: ['reports/a.xml', 'reports/b.xml'],
        failures: [{ name: 's › b' }],
      },
    })
  })

  it('that are missing are said', async () => {
    const { tests } = await readTestResults({ patterns: ['reports/*.xml'], workspace })
    expect(tests).toEqual({ measured: false, why: 'No file matches `reports/*.xml`.', wereAskedFor: true })
  })

  it('that cannot be read are named, and the others count', async () => {
    write('reports/a.xml', onePassed)
    write('reports/b.xml', '<testsuites>')
    const { tests, notes } = await readTestResults({ patterns: ['reports/*.xml'], workspace })
    expect(tests).toMatchObject({ measured: true, value: { passed: 1 } })
    expect(notes).toEqual([expect.stringMatching(/^Test results `reports\/b.xml` could not be read: .*well-formed/)])
  })

  it.each([
    ['cut short', '<testsuites><testsuite name="s"><testcase name="a"/>'],
    ['empty', ''],
    ['of another test format', '<TestRun/>'],
    ['counting tests that they do not show', '<testsuite name="s" tests="3"/>'],
    ['in an unknown encoding', '<?xml version="1.0" encoding="x-none"?><testsuites/>'],
  ])('%s are not taken for read', async (_title, text) => {
    write('reports/a.xml', onePassed)
    write('reports/b.xml', text)
    const { tests, notes } = await readTestResults({ patterns: ['reports/*.xml'], workspace })
    expect(tests).toMatchObject({ measured: true, value: { passed: 1, failed: 0, unread: ['reports/b.xml'] } })
    expect(notes).toEqual([expect.stringContaining('`reports/b.xml`')])
  })

  it('that are no test results are named, and nothing is missing without them', async () => {
    write('reports/a.xml', onePassed)
    write('reports/jacoco.xml', '<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report/>')
    write('reports/lint.xml', '<checkstyle/>')
    const { tests, notes } = await readTestResults({ patterns: ['reports/*.xml'], workspace })
    expect(tests).toMatchObject({ measured: true, value: { passed: 1, unread: [] } })
    expect(notes).toHaveLength(2)
  })

  it.each([
    ['UTF-16 little-endian', 'utf-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 big-endian', 'utf-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', 'utf-16', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-8 that says UTF-16', 'utf-16', (text: string) => Buffer.from(text)],
    ['UTF-8 with a mark', 'utf-8', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['ISO-8859-1', 'ISO-8859-1', (text: string) => Buffer.from(text, 'latin1')],
    ['Windows-1252 that says UTF-8', 'utf-8', (text: string) => Buffer.from(text, 'latin1')],
  ])('in %s are read', async (_title, encoding, encode) => {
    const xml = `<?xml version="1.0" encoding="${encoding}"?><testsuite name="Müller"><testcase name="größer"><failure/></testcase></testsuite>`
    writeFileSync(join(workspace, 'reports', 'a.xml'), encode(xml))
    const { tests } = await readTestResults({ patterns: ['reports/*.xml'], workspace })
    expect(tests).toMatchObject({ measured: true, value: { failed: 1, failures: [{ name: 'Müller › größer' }] } })
  })

  it('that are the same byte for byte count once', async () => {
    write('reports/a.xml', oneFailed)
    write('reports/copy.xml', oneFailed)
    const { tests, notes } = await readTestResults({ patterns: ['reports/*.xml'], workspace })
    expect(tests).toMatchObject({ measured: true, value: { failed: 1, files: ['reports/a.xml'] } })
    expect(notes).toEqual([
      'Test results `reports/copy.xml` are the same as `reports/a.xml`, byte for byte, and count once.',
    ])
  })

  it('of a retry stay failed, and the reader is told', async () => {
    write('reports/1.xml', oneFailed)
    write('reports/2.xml', '<testsuites><testsuite name="s"><testcase name="b"/></testsuite></testsuites>')
    const { tests, notes } = await readTestResults({ patterns: ['reports/*.xml'], workspace })
    expect(tests).toMatchObject({ measured: true, value: { passed: 1, failed: 1 } })
    expect(notes).toEqual(['1 test failed and, under the same name, also passed; counted as failed: `s › b`.'])
  })

  it('of an earlier job are left out', async () => {
    const old = write('reports/old.xml', oneFailed)
    utimesSync(old, new Date('2020-01-01'), new Date('2020-01-01'))
    const { tests, notes } = await readTestResults({
      patterns: ['reports/*.xml'],
      workspace,
      since: new Date('2020-01-02'),
    })
    expect(tests).toEqual({ measured: false, why: 'No test result file could be used.', wereAskedFor: true })
    expect(notes).toEqual(['Test results older than this job, so left out: `reports/old.xml`.'])
  })

  it('behind a symbolic link are not followed', async () => {
    writeFileSync(join(root, 'outside.xml'), onePassed)
    symlinkSync(join(root, 'outside.xml'), join(workspace, 'reports', 'link.xml'))
    symlinkSync(root, join(workspace, 'elsewhere'))
    const { tests } = await readTestResults({ patterns: ['reports/*.xml', '**/outside.xml'], workspace })
    expect(tests).toMatchObject({ measured: false })
  })

  it('outside the workspace are left out, unless their folder is allowed', async () => {
    writeFileSync(join(root, 'outside.xml'), onePassed)
    const closed = await readTestResults({ patterns: ['../*.xml'], workspace })
    expect(closed.notes).toEqual([expect.stringMatching(/outside\.xml` left out: it lies outside the workspace\.$/)])
    const open = await readTestResults({ patterns: ['../*.xml'], workspace, alsoAllowed: [root] })
    expect(open.tests).toMatchObject({ measured: true, value: { passed: 1 } })
  })
})
