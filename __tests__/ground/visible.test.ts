import { describe, expect, it } from '@jest/globals'
import { visibleInLog } from '../../src/ground/visible.ts'

describe('a line of the log', () => {
  it.each([
    ['turned around', 'drop table \u202esredro', 'drop table \\u{202e}sredro'],
    ['isolated', '\u2066a\u2069', '\\u{2066}a\\u{2069}'],
    ['of no width', 'or\u200bders', 'or\\u{200b}ders'],
    ['in tags', 'a\u{e0041}', 'a\\u{e0041}'],
    ['ended by a separator', 'a\u2028::error::b', 'a\\u{2028}::error::b'],
    ['moved about by a terminal', 'a\u001b[2Ab\u001b]0;title\u0007', 'a\\u{1b}[2Ab\\u{1b}]0;title\\u{7}'],
  ])('shows what is %s', (_how, text, shown) => {
    expect(visibleInLog(text)).toBe(shown)
  })

  it.each(['\u001b[31mred\u001b[0m', 'a\tb\r\nc', '👩‍👩‍👧 ✔️', 'Ünïcode 表', 'a  b'])('leaves %j', (text) => {
    expect(visibleInLog(text)).toBe(text)
  })
})
