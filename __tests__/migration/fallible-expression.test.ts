import { describe, expect, it } from '@jest/globals'
import { mayFail } from '../../src/migration/fallible-expression.ts'

const index = (rest: string) => `CREATE INDEX "odd (name)" ON shop.orders USING btree ${rest}`

describe('may fail on a value', () => {
  it.each([
    index('(((email)::integer))'),
    index('(substr(email, 2))'),
    index('(shop.parse(email))'),
    index('((1 / size))'),
    index('(id) WHERE (length(trim_all(email)) > 3)'),
    index("(id) WHERE ((email)::date > '2020-01-01'::date)"),
    index('(((email)::character varying(3)))'),
    'number integer generated always as ((email)::integer) stored',
    'twice integer generated always as ((size * 2)) stored',
    'less integer generated always as ((size - 1)) virtual',
  ])('%s', (definition) => {
    expect(mayFail(definition)).toBe(true)
  })
})

describe('does not', () => {
  it.each([
    index('(email)'),
    index('(email DESC NULLS LAST, id) INCLUDE (name) NULLS NOT DISTINCT'),
    index("(email text_pattern_ops) WITH (fillfactor='70') WHERE (email IS NOT NULL)"),
    index('(lower((email)::text)) WHERE (NOT is_deleted)'),
    index("(id) WHERE ((status)::text = ANY ((ARRAY['a(b)'::character varying, 'c'::character varying])::text[]))"),
    index("(id) WHERE (note = '1 + 1'::text)"),
    index(`("substr(x)", "a::b")`),
    'tag text generated always as (lower(COALESCE(email, name))) stored',
  ])('%s', (definition) => {
    expect(mayFail(definition)).toBe(false)
  })
})
