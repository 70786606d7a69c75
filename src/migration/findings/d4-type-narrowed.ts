import type { SchemaChange } from '../../schema/schema-diff.ts'
import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const typeNarrowed: FindingRule = {
  code: 'D4',
  name: 'Column type narrowed',
  severity: 'high',
  basis: 'static',
  condition: 'A column has a type that cannot hold all that the old one could.',
  effect: 'The change fails on values that do not fit, or cuts them off, and running code may write such values.',
  remedy: 'Check the values with a constraint first, and keep the wider type.',
  given: 'create table orders (id bigint primary key, note varchar(50));',
  bad: 'alter table orders alter column note type varchar(20);',
  good: 'alter table orders add constraint note_length check (length(note) <= 20) not valid;',
  find: (facts) =>
    forChanges(facts, ['column.type-changed'], {
      when: narrows,
      consequence: 'Values that do not fit fail, or are cut off.',
    }),
}

function narrows({ summary }: SchemaChange): boolean {
  const [from, to] = [...summary.matchAll(/`([^`]*)`/g)].slice(-2).map((found) => found[1] ?? '')
  if (from === undefined || to === undefined) return false
  const [old, fresh] = [parseType(from), parseType(to)]
  if (isText(old) && isText(fresh)) return limitOf(fresh) < limitOf(old)
  if (isText(old)) return true
  if (old.name !== fresh.name) return (narrower[old.name] ?? []).includes(fresh.name)
  const [digits, places] = [digitsOf(fresh), fresh.limits[1] ?? Number.POSITIVE_INFINITY]
  return old.name === 'numeric'
    ? digits < digitsOf(old) || places < (old.limits[1] ?? Number.POSITIVE_INFINITY)
    : limitOf(fresh) < limitOf(old)
}

const narrower: Readonly<Record<string, readonly string[]>> = {
  bigint: ['integer', 'smallint', 'double precision', 'real'],
  integer: ['smallint', 'real'],
  numeric: ['integer', 'bigint', 'smallint', 'real', 'double precision'],
  'double precision': ['real', 'integer', 'bigint', 'smallint'],
  real: ['integer', 'bigint', 'smallint'],
  'timestamp with time zone': ['timestamp without time zone', 'date', 'time without time zone'],
  'timestamp without time zone': ['date', 'time without time zone'],
}

type ParsedType = { readonly name: string; readonly limits: readonly number[] }

/** `character varying(50)` is `character varying` with the limit 50; of an array, what it holds. */
function parseType(type: string): ParsedType {
  const limits = /\(([\d, ]+)\)/.exec(type)?.[1]
  return { name: type.replace(/\([\d, ]+\)|\[\]$/g, ''), limits: limits?.split(',').map(Number) ?? [] }
}

function limitOf({ limits }: ParsedType): number {
  return limits[0] ?? Number.POSITIVE_INFINITY
}

/** Before the point. */
function digitsOf({ limits: [precision = Number.POSITIVE_INFINITY, scale = 0] }: ParsedType): number {
  return precision - scale
}

/** What holds any text; to anything else, text has to be read as such. */
function isText({ name }: ParsedType): boolean {
  return /^(text|character varying|character|name|(.+\.)?citext)$/.test(name)
}
