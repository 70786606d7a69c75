/** What the comment says of the deployed version's tests: in its table, under it, and at the gate. */
import { describe, expect, it } from '@jest/globals'
import type { Measured } from '../../src/ground/measured.ts'
import { evaluateGate } from '../../src/migration/gate/evaluate-gate.ts'
import { parseFailOn } from '../../src/migration/gate/fail-on.ts'
import { renderComment } from '../../src/report/render-comment.ts'
import { judge } from '../../src/report/verdict.ts'
import type { DeployedTests } from '../../src/test-results/deployed-tests.ts'
import { hostileName, report } from './fixtures.ts'

const allPassed: DeployedTests = {
  passed: 412,
  failed: 0,
  skipped: 0,
  broken: [],
  before: [],
  unsteady: [],
  unknown: [],
  missing: [],
  unread: 0,
  control: { measured: true, value: { passed: 412, failed: 0 } },
}
const told = (value: Partial<DeployedTests>) =>
  report({ deployed: { measured: true, value: { ...allPassed, ...value } } })
const gateOn = (deployed: Measured<DeployedTests> | undefined) => {
  const { schema, evidence, findings, migrations, tests } = report()
  return evaluateGate({ schema, evidence, findings, migrations, tests, deployed }, parseFailOn('deployed-tests'))
}

describe('the tests of the deployed version', () => {
  it('are one quiet line when all of them pass', () => {
    const comment = renderComment(told({}))
    expect(comment).toContain('| ✅ | Deployed version | on the new schema: 412 passed |')
    expect(comment).not.toContain('**Tests of the deployed version')
    expect(judge(told({})).level).toBe('safe')
    expect(gateOn({ measured: true, value: allPassed })).toMatchObject({ open: true, unjudged: [] })
  })

  it('that only the new schema breaks are counted, named, and close the gate', () => {
    const broken = [
      { name: 'cart › shows the note', file: 'test/cart.js', line: 12, message: 'column "note" does not exist' },
      { name: `invoice ${hostileName}` },
    ]
    const value = { ...allPassed, passed: 410, failed: 2, broken }
    const comment = renderComment(told(value))
    expect(comment).toContain(
      '| ⚠️ | Deployed version | on the new schema: 410 passed, 2 failed that pass on the schema of today |',
    )
    expect(comment).toContain(
      '**Tests of the deployed version that fail on the new schema alone**\n\n- `cart › shows the note` at `test/cart.js:12`: column "note" does not exist',
    )
    expect(comment).not.toContain('<img')
    expect(judge(told(value)).headline).toBe('review, 2 tests of the deployed version fail on the new schema alone')
    expect(gateOn({ measured: true, value }).reasons).toEqual([
      { condition: 'deployed-tests', message: '2 tests of the deployed version fail on the new schema alone' },
    ])
  })

  it('that fail on both, or were seen to be unsteady, are folded, and concern nobody', () => {
    const value = { ...allPassed, passed: 409, failed: 3, before: ['old'], unsteady: ['clock', 'net'] }
    const comment = renderComment(told(value))
    expect(comment).toContain('| ✅ | Deployed version | on the new schema: 409 passed, 1 failed on both, 2 unsteady |')
    expect(comment).toMatch(
      /<summary>Other tests of the deployed version<\/summary>[\s\S]*Fail on both schemas:\n\n- `old`/,
    )
    expect(judge(told(value)).level).toBe('safe')
    expect(gateOn({ measured: true, value }).open).toBe(true)
  })

  it.each([
    [{ missing: ['a', 'b'] }, '2 did not run that pass on the schema of today', 'did not run on the new schema'],
    [
      { failed: 1, unknown: [{ name: 'new' }] },
      '1 failed, with no result on the schema of today',
      'fails that did not run on the schema of today',
    ],
    [
      { failed: 1, unknown: [{ name: 'a' }], control: { measured: false as const, why: 'No file matches `x`.' } },
      '1 failed, not compared with the schema of today',
      'with no results of the schema of today to compare',
    ],
    [{ passed: 0 }, 'none ran', 'no test of the deployed version ran on the new schema'],
  ])('that cannot be compared are a doubt, and no closed gate: %j', (part, cell, concern) => {
    const value = { ...allPassed, ...part }
    expect(renderComment(told(value))).toContain(cell)
    expect(judge(told(value))).toMatchObject({ level: 'review', headline: expect.stringContaining(concern) })
    expect(gateOn({ measured: true, value })).toMatchObject({
      open: true,
      unjudged: [expect.stringMatching(/^`deployed-tests` could not be judged: .*\.$/)],
    })
  })

  it('that nobody has left are a doubt', () => {
    const unread = report({ deployed: { measured: false, why: 'No file matches `deployed/*.xml`.' } })
    expect(renderComment(unread)).toContain('| ⏭️ | Deployed version | not read: no file matches `deployed/*.xml` |')
    expect(judge(unread).headline).toBe('review, no results of the deployed version read')
    expect(gateOn(undefined).unjudged).toEqual([
      '`deployed-tests` could not be judged: The tests of the deployed version were not run: `deployed-test-results` names none.',
    ])
  })
})
