import { describe, expect, it } from '@jest/globals'
import { typeWeight } from '../../src/schema/families/type-weight.ts'

describe('another type of a column', () => {
  it.each([
    ['character varying(255)', 'character varying(500)'],
    ['character varying(50)', 'text'],
    ['character varying(20)', 'character varying'],
    ['text', 'character varying'],
    ['numeric(10,2)', 'numeric(14,2)'],
    ['numeric(10,2)', 'numeric'],
    ['bit varying(8)', 'bit varying(16)'],
    ['timestamp(3) without time zone', 'timestamp without time zone'],
    ['time(3) without time zone', 'time(6) without time zone'],
    ['interval(3)', 'interval'],
  ])('that is wider breaks nobody: %s to %s', (from, to) => {
    expect(typeWeight(from, to, true)).toBe('additive')
  })

  it.each([
    ['smallint', 'integer'],
    ['smallint', 'bigint'],
    ['integer', 'bigint'],
    ['real', 'double precision'],
    ['numeric(10,2)', 'numeric(14,4)'],
    ['character varying(5)[]', 'character varying(9)[]'],
  ])('that has room for all is at most a rewrite: %s to %s', (from, to) => {
    expect(typeWeight(from, to, true)).toBe('blocking')
  })

  it.each([
    ['timestamp with time zone', 'date'],
    ['timestamp without time zone', 'time without time zone'],
    ['numeric(10,4)', 'numeric(10,2)'],
    ['numeric', 'numeric(10,2)'],
    ['numeric(10,2)', 'integer'],
    ['double precision', 'real'],
    ['timestamp(6) with time zone', 'timestamp(0) with time zone'],
    ['numeric(10,2)[]', 'numeric(10,1)[]'],
  ])('that loses digits destroys them where they are stored: %s to %s', (from, to) => {
    expect(typeWeight(from, to, true)).toBe('destructive')
    expect(typeWeight(from, to, false)).toBe('breaking')
  })

  it.each([
    ['bigint', 'integer'],
    ['integer', 'text'],
    ['text', 'integer'],
    ['text', 'character varying(10)'],
    ['character varying(50)', 'character varying(20)'],
    ['character(5)', 'character(9)'],
    ['numeric(10,2)', 'numeric(8,2)'],
    ['numeric(10,2)', 'numeric(10,4)'],
    ['timestamp with time zone', 'timestamp without time zone'],
    ['json', 'jsonb'],
    ['integer', 'integer[]'],
    ['shop.mood', 'text'],
    ['bit(3)', 'bit(5)'],
  ])('that is another breaks what uses it: %s to %s', (from, to) => {
    expect(typeWeight(from, to, true)).toBe('breaking')
  })
})
