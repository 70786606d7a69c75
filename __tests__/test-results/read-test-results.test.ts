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

  it('of an earlier job are left out', async () => {
    const old = write('reports/old.xml', oneFailed)
    utimesSync(old, new Date('2020-01-01'), new Date('2020-01-01'))
    const { tests, notes } = await readTestResults({
      patterns: ['reports/*.xml'],
      workspace,
      since: new Date('2020-01-02'),
    })
    expect(tests).toEqual({ measured: false, why: 'No test result file could be used.', wereAskedFor: true })
    expect(notes).toEqual(['Older than this job, so left out of the test results: `reports/old.xml`.'])
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
