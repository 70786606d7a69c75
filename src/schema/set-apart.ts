/**
 * What no pull request means to change: objects of the platform, and the tables in which migration tools keep their history,
 * with schemas that hold nothing else. Their changes are told, apart from the rest.
 */
import { companionsOf, mayBeHistory, recogniseHistory } from './books/recognise-history.ts'
import { isOwner } from './families/common-attributes.ts'
import type { SchemaObject } from './schema-diff.ts'
import { ownSchema, promotionSchema } from './selection.ts'
import { type Fact, factKey } from './snapshot.ts'

/** Tells whether a fact, or what it is a part of, is set apart. */
export function factsApart(facts: readonly Fact[]): (fact: Fact) => boolean {
  const books = findBooks(facts)
  const keys = new Set(books.map(factKey))
  let wholes: ReadonlyMap<string, Fact> | undefined
  const apart = (fact: Fact): boolean => {
    const { key, object, parent } = fact
    if (isPlatform(fact) || keys.has(key)) return true
    if (object.kind === 'schema') return books.some(({ schema }) => schema === object.name) && holdsNothingElse(object)
    if (parent === undefined) return false
    wholes ??= new Map(facts.map((one) => [one.key, one]))
    const whole = wholes.get(parent)
    return whole !== undefined && apart(whole)
  }
  const holdsNothingElse = ({ name }: SchemaObject) => facts.every((fact) => fact.object.schema !== name || apart(fact))
  return apart
}

function isPlatform({ object, attributes }: Fact): boolean {
  if (platformSchemas.has(object.kind === 'schema' ? object.name : (object.schema ?? ''))) return true
  return Object.entries(attributes).some(([name, value]) => isOwner(name) && platformRoles.test(String(value)))
}

/** The tables in which migration tools keep their books. */
function findBooks(facts: readonly Fact[]): readonly SchemaObject[] {
  return facts
    .filter(({ object }) => object.kind === 'table' && mayBeHistory(object.name))
    .flatMap(({ object }) => booksWith(object, facts))
}

/** A history table with what stands beside it; nothing for a table of the user's own. */
function booksWith(table: SchemaObject, facts: readonly Fact[]): readonly SchemaObject[] {
  const { schema, name } = table
  const near = facts.map(({ object }) => object).filter((object) => object.schema === schema)
  const columns = near.filter((object) => object.kind === 'column' && object.table === name)
  const tables = near.filter((object) => object.kind === 'table')
  const history = recogniseHistory({
    name,
    columns: [...new Set(columns.map((column) => column.name))],
    neighbours: tables.map((neighbour) => neighbour.name),
  })
  if (history === undefined) return []
  const companions = companionsOf(history, name)
  return [table, ...tables.filter((neighbour) => companions.includes(neighbour.name))]
}

/** Lakebase, Neon, this action. */
export const platformSchemas: ReadonlySet<string> = new Set([
  '__db_system',
  'neon',
  'neon_migration',
  ownSchema,
  promotionSchema,
])
export const platformRoles = /^(cloud_admin|databricks_\w+|neon_service)$/
