import { describe, expect, it } from '@jest/globals'
import { evaluate, evaluateCondition, evaluateTemplate, interpolate } from '../../local/runner/expression.ts'

const contexts = {
  github: { event_name: 'pull_request', event: { pull_request: { number: 42, merged: false } } },
  steps: { 'my-step': { outputs: { name: 'ci-pr-42' } } },
  env: { Name: 'x' },
  list: [{ id: 1, tags: ['a'] }, { id: 2 }, { other: 3 }],
}

describe('evaluate', () => {
  it.each([
    ["'it''s'", "it's"],
    ['42', 42],
    ['-1.5', -1.5],
    ['0xff', 255],
    ['null', null],
    ['true', true],
    ['github.event.pull_request.number', 42],
    ["github['event_name']", 'pull_request'],
    ['GitHub.Event_Name', 'pull_request'],
    ['steps.my-step.outputs.name', 'ci-pr-42'],
    ['steps.absent.outputs.name', null],
    ['list[1].id', 2],
    ["join(list.*.id, '+')", '1+2'],
    ["'PULL_REQUEST' == github.event_name", true],
    ["'1' == 1", true],
    ["null == ''", true],
    ["'abc' == 0", false],
    ["'a' < 'B'", true],
    ['1 >= 2', false],
    ['!github.event.pull_request.merged', true],
    ["env.absent || 'fallback'", 'fallback'],
    ["true && 'value'", 'value'],
    ["false || (true && !'')", true],
    ["1 == 2 || 'a' != 'b' && 3 > 2", true],
    ["contains('Hello', 'ELL')", true],
    ['contains(fromJSON(\'["a", "b"]\'), \'b\')', true],
    ["startsWith('ci-pr-42', 'CI-')", true],
    ["endsWith('ci-pr-42', '41')", false],
    ["format('{0}-{1} {{x}}', 'a', 2)", 'a-2 {x}'],
    ["join(fromJSON('[1,2]'))", '1,2'],
    ['toJSON(fromJSON(\'{"a":1}\'))', '{\n  "a": 1\n}'],
  ])('%s', (expression, expected) => {
    expect(evaluate(expression, { contexts })).toEqual(expected)
  })

  it.each([
    ['nope.x', "Unrecognized named-value: 'nope'"],
    ['nope()', "Unrecognized function: 'nope'"],
    ['success()', "Unrecognized function: 'success'"],
    ['(1', 'Unexpected end of expression'],
    ['1 2', "Unexpected symbol: '2'"],
    ['"double"', 'Located at position 1 within expression: "double"'],
  ])('refuses %s', (expression, message) => {
    expect(() => evaluate(expression, { contexts })).toThrow(message)
  })
})

describe('evaluateCondition', () => {
  const good = { success: true, failure: false, cancelled: false }
  const bad = { success: false, failure: true, cancelled: false }

  it.each([
    [undefined, good, true],
    [undefined, bad, false],
    ["github.event_name == 'pull_request'", good, true],
    ["github.event_name == 'pull_request'", bad, false],
    ['${{ always() }}', bad, true],
    ["failure() && github.event_name == 'push'", bad, false],
    ['!cancelled()', bad, true],
    ['!success()', bad, true],
  ])('%s with %o is %s', (condition, status, expected) => {
    expect(evaluateCondition(condition, { contexts, status })).toBe(expected)
  })
})

describe('templates', () => {
  it('puts values into text', () => {
    const template = "pr-${{ github.event.pull_request.number }}: ${{ 'a }} b' }} ${{ env.absent }}."
    expect(interpolate(template, { contexts })).toBe('pr-42: a }} b .')
  })

  it('keeps the value of a lone expression', () => {
    expect(evaluateTemplate("${{ fromJSON('[1, 2]') }}", { contexts })).toEqual([1, 2])
  })
})
