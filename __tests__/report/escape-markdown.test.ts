import { describe, expect, it } from '@jest/globals'
import { block, code, codeCell, link, sentence } from '../../src/report/escape-markdown.ts'

describe('foreign text in markdown', () => {
  it.each([
    ['plain words, 0.5–4 CU.', 'plain words, 0.5–4 CU.'],
    ['a|b', 'a\\|b'],
    ['<!-- x -->', '\\<!-- x --\\>'],
    ['@team', '@\u200bteam'],
    ['see #12 and GH-12', 'see \\#\u200b12 and GH-\u200b12'],
    ['https://evil.example', 'https:\u200b//evil.example'],
    ['- item', '\\- item'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['1. item', '1\\. item'],
    ['two\nlines\r\nhere', 'two lines here'],
    ['\u202eabc\u0000', '\\\\u{202e}abc\\\\u{0}'],
    ['&lt;', '&amp;lt;'],
  ])('in a sentence: %j', (value, markdown) => {
    expect(sentence(value)).toBe(markdown)
  })

  it.each([
    ['orders', '`orders`'],
    ['a`b', '``a`b``'],
    ['`a`', '`` `a` ``'],
    ['a\nb', '`a\\u{a}b`'],
    [' a  b', '`\\u{20}a \\u{20}b`'],
    ['\u202ea', '`\\u{202e}a`'],
    ['\\u{202e}a', '`\\u{5c}u{202e}a`'],
    ['', '` `'],
  ])('as code: %j', (value, markdown) => {
    expect(code(value)).toBe(markdown)
  })

  it('as code in a table', () => {
    expect(codeCell('a|b')).toBe('`a\\|b`')
    expect(codeCell('a\\|b')).toBe('`a\\u{5c}\\|b`')
  })

  it('in a sentence with names in backticks', () => {
    expect(sentence('Column `a|b` of *x* is `@gone`.')).toBe('Column `a|b` of \\*x\\* is `@gone`.')
  })

  it('as a block that cannot be closed from inside', () => {
    expect(block('```\nx', 'sql')).toBe('````sql\n```\nx\n````')
  })

  it('as a link to the web only', () => {
    expect(link('x', 'https://a.example/(b)')).toBe('[x](https://a.example/%28b%29)')
    expect(link('x', 'javascript:alert(1)')).toBe('x')
    expect(link('x', undefined)).toBe('x')
  })
})
