import { describe, expect, it } from '@jest/globals'
import { readConversion } from '../../src/migration/value-conversion.ts'

describe('the conversion of a column to another type', () => {
  it.each([
    'alter table t alter a type bigint',
    'alter table t alter column a set data type bigint using a::bigint',
    'alter table t alter a type numeric(10, 2) using (a::numeric(10, 2)), alter b type text using b',
    'alter table t alter "A" type double precision using "A"::double precision;',
    'alter table t alter a type timestamp (3) with time zone using a::timestamp(3) with time zone',
    'alter table t alter m type mood using m::text::mood',
    'alter table t alter m type shop.mood using (m::text::shop.mood);',
    'alter table t alter a type shop.state[] using a::shop.state[]',
  ])('is a cast: %s', (sql) => {
    expect(readConversion(sql)).toBe('cast')
  })

  it.each([
    'alter table t alter a type int using 0',
    'alter table t alter a type numeric using a::int',
    'alter table t alter a type numeric using a::int::numeric',
    'alter table t alter a type int using b::int',
    'alter table t alter a type int using trim(a)::int',
    'alter table t alter a type int using a::int + 1',
    "alter table t alter a type timestamptz using a::timestamp at time zone 'utc'",
    'alter table t alter a type timestamptz using a::timestamp at time zone zone_of',
    'alter table t alter a type boolean using a::text is null',
    'alter table t alter a type int using a::int, alter b type int using length(b)',
  ])('is an expression: %s', (sql) => {
    expect(readConversion(sql)).toBe('expression')
  })

  it.each(['alter table t add a text', 'update t set a = 1', 'create type t as enum ()'])('is none: %s', (sql) => {
    expect(readConversion(sql)).toBeUndefined()
  })
})
