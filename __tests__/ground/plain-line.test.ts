import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseWorkflowCommand } from '../../local/runner/workflow-commands.ts'
import { plainLines } from '../../src/ground/plain-line.ts'
import { always, hostileText } from '../report/hostile-text.ts'

describe('a line of ours', () => {
  it.each([
    '::add-mask::secret',
    '  ::set-output name=status::created',
    '\t::stop-commands::token',
    '\u00a0::error::no',
    'fine\n::add-mask::secret',
    'fine\r::add-mask::secret',
    '##[add-mask]secret',
    'fine ##[set-output name=status]created',
  ])('is no command: %j', (text) => {
    const plain = plainLines(text)
    for (const line of plain.split(/[\n\r]/)) expect(parseWorkflowCommand(line)).toBeUndefined()
    expect(plain).not.toContain('##[')
    expect(plain.replaceAll('\u200b', '')).toBe(text)
  })

  it('is none, whatever it says', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const plain = plainLines(text)
        for (const line of plain.split(/[\n\r\v\f\u0085\u2028\u2029]/))
          expect(parseWorkflowCommand(line)).toBeUndefined()
        expect(plain).not.toContain('##[')
      }),
      always(2000),
    )
  })

  it.each(['select 1::int', "it's '::1'", 'created ci-pr-42', '## a heading', ''])('stays as it is: %j', (text) => {
    expect(plainLines(text)).toBe(text)
  })
})
