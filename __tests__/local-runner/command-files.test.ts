import { describe, expect, it } from '@jest/globals'
import { parseKeyValueFile } from '../../local/runner/command-files.ts'

describe('parseKeyValueFile', () => {
  it.each([
    ['plain', 'A=1\nB=x=y\n', { A: '1', B: 'x=y' }],
    ['empty value', 'A=\n', { A: '' }],
    ['the last one counts', 'A=1\nA=2\n', { A: '2' }],
    ['heredoc', 'A<<END\none\n\ntwo=2\nEND\nB=3\n', { A: 'one\n\ntwo=2', B: '3' }],
    ['empty heredoc', 'A<<END\nEND\n', { A: '' }],
    ['value with <<', 'A=1<<2\n', { A: '1<<2' }],
    ['carriage returns', 'A=1\r\nB<<E\r\nx\r\nE\r\n', { A: '1', B: 'x' }],
  ])('%s', (_, text, expected) => {
    expect(Object.fromEntries(parseKeyValueFile(text))).toEqual(expected)
  })

  it.each([
    ['A<<END\nnever ended', "Matching delimiter not found 'END'"],
    ['no separator', "Invalid format 'no separator'"],
    ['A<<\nx\n', "Invalid format 'A<<'"],
  ])('refuses %j', (text, message) => {
    expect(() => parseKeyValueFile(text)).toThrow(message)
  })
})
