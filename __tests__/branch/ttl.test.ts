import { describe, expect, it } from '@jest/globals'
import { formatDuration, formatWhen, parseTtl } from '../../src/branch/ttl.ts'
import { UserError } from '../../src/ground/errors.ts'

describe('parseTtl', () => {
  it.each([
    ['3600', 3600],
    ['3600s', 3600],
    ['1h', 3600],
    ['90m', 5400],
    ['7d', 604_800],
    ['1h30m', 5400],
    ['1h 30m', 5400],
    ['1d12h', 129_600],
    ['2H', 7200],
  ])('%s is %d seconds', (text, seconds) => {
    expect(parseTtl(text, 'ttl')).toBe(seconds)
  })

  it.each(['', 'soon', '1.5h', '-1h', '30m1h', '1w', 'h', '1h30', '99999999999999999999', '0', '0m'])(
    'refuses "%s" and names the input',
    (text) => {
      expect(() => parseTtl(text, 'operation-timeout')).toThrow(UserError)
      expect(() => parseTtl(text, 'operation-timeout')).toThrow('`operation-timeout`')
    },
  )
})

describe('formatDuration', () => {
  it.each([
    [0, '0 s'],
    [59.9, '59 s'],
    [60, '1 min'],
    [3599, '59 min 59 s'],
    [3600, '1 h'],
    [5400, '1 h 30 min'],
    [3601, '1 h'],
    [604_800, '7 d'],
    [90_061, '1 d 1 h'],
    [-5, '0 s'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text)
  })
})

describe('formatWhen', () => {
  const now = new Date('2026-11-22T12:00:00Z')
  it.each([
    ['2026-11-22T12:58:00Z', 'in 58 min'],
    ['2026-11-22T11:55:00Z', '5 min ago'],
    ['2026-11-22T12:00:00.400Z', 'now'],
  ])('%s is %s', (moment, text) => {
    expect(formatWhen(new Date(moment), now)).toBe(text)
  })
})
