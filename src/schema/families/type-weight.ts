/**
 * What another type of a column weighs. Values that lose digits are destroyed; what only got wider breaks nobody; all else
 * reaches drivers, functions and comparisons as another type. A wider whole number is written anew, and breaks nobody of whom
 * anything is known: a parameter of the narrower type still fits.
 * Which changes rewrite: https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tablecmds.c (ATColumnChangeRequiresRewrite)
 */
import type { Weight } from '../schema-diff.ts'

/** `stored` where rows hold values of it. */
export function typeWeight(from: string, to: string, stored: boolean): Weight {
  const [old, fresh] = [parse(from), parse(to)]
  if (old.array !== fresh.array) return 'breaking'
  const weight = elementWeight(old, fresh)
  if (weight === 'destructive') return stored ? 'destructive' : 'breaking'
  // Arrays are rewritten for their elements.
  return weight === 'additive' && old.array !== '' ? 'blocking' : weight
}

type Type = { readonly name: string; readonly limits: readonly number[]; readonly array: string }

function parse(type: string): Type {
  const array = /(\[\])*$/.exec(type)?.[0] ?? ''
  const element = type.slice(0, type.length - array.length)
  const limits = /\((-?\d+(?:,-?\d+)*)\)/.exec(element)?.[1]
  return {
    name: element.replace(/\(-?\d+(,-?\d+)*\)/, ''),
    limits: limits?.split(',').map(Number) ?? [],
    array,
  }
}

function elementWeight(old: Type, fresh: Type): Weight {
  const text = ['text', 'character varying']
  if (text.includes(old.name) && text.includes(fresh.name)) return limit(fresh) >= limit(old) ? 'additive' : 'breaking'
  if (old.name === 'numeric' && fresh.name === 'numeric') return numericWeight(old, fresh)
  if (old.name !== fresh.name) return pairs[old.name]?.[fresh.name] ?? 'breaking'
  if (old.name === 'bit varying') return limit(fresh) >= limit(old) ? 'additive' : 'breaking'
  if (/^(time|timestamp|interval)/.test(old.name)) return limit(fresh) >= limit(old) ? 'additive' : 'destructive'
  return 'breaking'
}

function numericWeight(old: Type, fresh: Type): Weight {
  if (fresh.limits.length === 0) return 'additive'
  const [scale, newScale] = [
    old.limits[1] ?? (old.limits.length > 0 ? 0 : Number.POSITIVE_INFINITY),
    fresh.limits[1] ?? 0,
  ]
  if (newScale < scale) return 'destructive'
  const integers = (old.limits[0] ?? Number.POSITIVE_INFINITY) - scale
  if ((fresh.limits[0] ?? 0) - newScale < integers) return 'breaking'
  return newScale === scale ? 'additive' : 'blocking'
}

function limit({ limits: [first = Number.POSITIVE_INFINITY] }: Type): number {
  return first
}

const timeOfDay = {
  date: 'destructive',
  'time without time zone': 'destructive',
  'time with time zone': 'destructive',
} as const
const wholeNumbers = { smallint: 'destructive', integer: 'destructive', bigint: 'destructive' } as const

/** Of other pairs nothing is known. */
const pairs: Readonly<Record<string, Readonly<Record<string, Weight>>>> = {
  smallint: { integer: 'blocking', bigint: 'blocking' },
  integer: { bigint: 'blocking' },
  real: { 'double precision': 'blocking', ...wholeNumbers },
  'double precision': { real: 'destructive', ...wholeNumbers },
  numeric: { real: 'destructive', 'double precision': 'destructive', ...wholeNumbers },
  'timestamp without time zone': timeOfDay,
  'timestamp with time zone': timeOfDay,
}
