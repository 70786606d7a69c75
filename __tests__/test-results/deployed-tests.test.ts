import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Measured } from '../../src/ground/measured.ts'
import { brokenInWords, doubtInWords } from '../../src/test-results/deployed-differences.ts'
import type { DeployedTests } from '../../src/test-results/deployed-tests.ts'
import { readDeployedTests } from '../../src/test-results/read-deployed-tests.ts'

let workspace: string

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'deployed-tests-'))
  mkdirSync(join(workspace, 'new'))
  mkdirSync(join(workspace, 'today'))
})

afterEach(() => rmSync(workspace, { recursive: true, force: true }))

const passed = (name: string) => `<testcase classname="shop" name="${name}"/>`
const failed = (name: string) =>
  `<testcase classname="shop" name="${name}"><failure message="no column note"/></testcase>`
const skipped = (name: string) => `<testcase classname="shop" name="${name}"><skipped/></testcase>`
const flaky = (name: string) => `<testcase classname="shop" name="${name}"><flakyFailure/></testcase>`

const control = ['today/*.xml']

async function compare(
  cases: { readonly new?: readonly string[]; readonly today?: readonly string[] },
  options: { readonly control?: readonly string[] } = {},
): Promise<{ readonly deployed: Measured<DeployedTests>; readonly notes: readonly string[] }> {
  for (const side of ['new', 'today'] as const) {
    const written = cases[side]
    if (written === undefined) continue
    writeFileSync(join(workspace, side, 'junit.xml'), `<testsuite name="suite ${side}">${written.join('')}</testsuite>`)
  }
  const { deployed, notes } = await readDeployedTests({ workspace, deployed: ['new/*.xml'], control, ...options })
  if (deployed === undefined) throw new Error('Nobody asked.')
  return { deployed, notes }
}

async function sorted(today: readonly string[], now: readonly string[]): Promise<DeployedTests> {
  const { deployed } = await compare({ today, new: now })
  if (!deployed.measured) throw new Error(deployed.why)
  return deployed.value
}

describe('the tests of the deployed version', () => {
  it('that pass on the schema of today and fail on the new one are broken by the change', async () => {
    const tests = await sorted([passed('a'), passed('b')], [passed('a'), failed('b')])
    expect(tests).toMatchObject({ passed: 1, failed: 1, broken: [{ name: 'shop › b' }], before: [], unknown: [] })
    expect(brokenInWords(tests)).toBe('1 test of the deployed version fails on the new schema alone')
  })

  it('that fail on both were broken before', async () => {
    const tests = await sorted([passed('a'), failed('b')], [passed('a'), failed('b')])
    expect(tests).toMatchObject({ broken: [], before: ['shop › b'] })
    expect([brokenInWords(tests), doubtInWords(tests)]).toEqual([undefined, undefined])
  })

  it.each([
    ['on the schema of today', [flaky('b')], [failed('b')]],
    ['there, each attempt written down', [failed('b'), passed('b')], [failed('b')]],
    ['on the new one, each attempt written down', [passed('b')], [failed('b'), passed('b')]],
  ])('that passed only when run again %s are unsteady', async (_, today, now) => {
    const tests = await sorted([passed('a'), ...today], [passed('a'), ...now])
    expect(tests).toMatchObject({ broken: [], unsteady: ['shop › b'], before: [] })
    expect([brokenInWords(tests), doubtInWords(tests)]).toEqual([undefined, undefined])
  })

  it('that pass after a second attempt on the new schema have passed', async () => {
    expect(await sorted([passed('b')], [flaky('b')])).toMatchObject({ passed: 1, broken: [], missing: [] })
  })

  it('of one name with several parameters are broken when more of them fail', async () => {
    const tests = await sorted([passed('b'), passed('b'), failed('b')], [passed('b'), failed('b'), failed('b')])
    expect(tests.broken.map(({ name }) => name)).toEqual(['shop › b', 'shop › b'])
  })

  it.each([
    ['is gone', []],
    ['was skipped', [skipped('b')]],
  ])('of which one %s have not passed', async (_, now) => {
    const tests = await sorted([passed('a'), passed('b')], [passed('a'), ...now])
    expect(tests).toMatchObject({ missing: ['shop › b'], broken: [] })
    expect(brokenInWords(tests)).toBeUndefined()
    expect(doubtInWords(tests)).toBe('1 test of the deployed version did not run on the new schema')
  })

  it('of which one name ran fewer times, with fewer parameters, have not all passed', async () => {
    const tests = await sorted([passed('b'), passed('b'), passed('b')], [passed('b'), passed('b')])
    expect(tests).toMatchObject({ missing: ['shop › b'], broken: [] })
  })

  it('that cannot be read are a doubt without a control, too', async () => {
    writeFileSync(join(workspace, 'new', 'broken.xml'), '<testsuite>')
    const { deployed } = await compare({ new: [passed('a')] }, { control: [] })
    expect(deployed.measured && doubtInWords(deployed.value)).toBe('1 test file of the deployed version not read')
  })

  it('that a failing hook stands in for are broken by it', async () => {
    const hook = '<testcase classname="shop" name="&quot;before all&quot; hook"><failure/></testcase>'
    const tests = await sorted([passed('a'), passed('b')], [hook])
    expect(brokenInWords(tests)).toBe('2 tests of the deployed version did not run on the new schema, after 1 failure')
  })

  it.each([
    ['a suite that fails without a test', '<testsuite name="late" tests="1" errors="1"/>'],
    ['a test that did not run there', failed('new')],
  ])('are in doubt about %s', async (_, now) => {
    const tests = await sorted([passed('a')], [passed('a'), now])
    expect(tests.unknown).toHaveLength(1)
    expect(brokenInWords(tests)).toBeUndefined()
    expect(doubtInWords(tests)).toMatch(
      /^1 test of the deployed version fails that did not run on the schema of today$/,
    )
  })

  it('that were skipped on both are no difference', async () => {
    const tests = await sorted([passed('a'), skipped('b')], [passed('a'), skipped('b')])
    expect([brokenInWords(tests), doubtInWords(tests), tests.missing]).toEqual([undefined, undefined, []])
  })

  it('of which none ran are no pass', async () => {
    const tests = await sorted([passed('a')], [skipped('a')])
    expect(doubtInWords(tests)).toBe('no test of the deployed version ran on the new schema')
  })

  it('cannot be told apart without a control', async () => {
    const { deployed } = await compare({ new: [passed('a'), failed('b')] }, { control: [] })
    expect(deployed).toMatchObject({
      value: {
        unknown: [{ name: 'shop › b' }],
        broken: [],
        control: { measured: false, why: 'No `control-test-results` given.' },
      },
    })
    const tests = deployed.measured ? deployed.value : undefined
    expect(tests && doubtInWords(tests)).toBe(
      '1 test of the deployed version fails, with no results of the schema of today to compare',
    )
  })

  it('need no control when all of them pass', async () => {
    const { deployed } = await compare({ new: [passed('a')] }, { control: [] })
    expect(deployed.measured && doubtInWords(deployed.value)).toBeUndefined()
  })

  it('that nobody has left are said to be missing', async () => {
    const { deployed } = await compare({ today: [passed('a')] })
    expect(deployed).toEqual({ measured: false, why: 'No file matches `new/*.xml`.' })
  })

  it('are not compared with themselves', async () => {
    const { deployed } = await compare({ new: [failed('a')] }, { control: ['**/*.xml'] })
    expect(deployed).toMatchObject({
      value: {
        broken: [],
        control: { why: '`deployed-test-results` and `control-test-results` both name `new/junit.xml`.' },
      },
    })
  })

  it('that cannot be read on either side leave a doubt, and a note', async () => {
    writeFileSync(join(workspace, 'today', 'broken.xml'), '<testsuite>')
    const { deployed, notes } = await compare({ new: [passed('a')], today: [passed('a')] })
    expect(deployed.measured && doubtInWords(deployed.value)).toBe('1 test file of the deployed version not read')
    expect(notes).toEqual([
      expect.stringMatching(/^Test results of the control branch `today\/broken.xml` could not be read: /),
    ])
  })
})
