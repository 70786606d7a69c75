/** Which schemas and objects the user wants compared: names, or patterns with `*`. */
import type { SchemaObject } from './schema-diff.ts'
import type { Snapshot } from './snapshot.ts'

/** Our own bookkeeping inside a branch. It is never the subject of a comparison. */
export const ownSchema = 'database_branch'

/** Our own record inside a parent, of what was promoted there. A schema of its own: another login may have made it. */
export const promotionSchema = 'database_branch_promotions'

export function isOwnSchema(name: string): boolean {
  return name === ownSchema || name === promotionSchema
}

export type SchemaSelection = {
  /** Only objects in these schemas; objects that live in no schema are kept only when this is absent. */
  readonly schemas?: readonly string[] | undefined
  /** Not these objects: `schema`, `schema.name`, with `*` for any text. */
  readonly exclude?: readonly string[] | undefined
}

export function selectFacts(snapshot: Snapshot, { schemas = [], exclude = [] }: SchemaSelection): Snapshot {
  const included = schemas.map(pattern)
  const excluded = exclude.map(pattern)
  const wanted = (object: SchemaObject): boolean =>
    !isOwnSchema(schemaOf(object)) &&
    (included.length === 0 || included.some((matches) => matches.test(schemaOf(object)))) &&
    (excluded.length === 0 || !names(object).some((name) => excluded.some((matches) => matches.test(name))))
  return { ...snapshot, facts: snapshot.facts.filter(({ object }) => wanted(object)) }
}

function schemaOf(object: SchemaObject): string {
  return object.schema ?? (object.kind === 'schema' ? object.name : '')
}

/** The names by which a pattern may mean an object: its schema, itself, and the table it belongs to. */
function names({ schema, table, name }: SchemaObject): readonly string[] {
  if (schema === undefined) return [name]
  const own = table === undefined ? [`${schema}.${name}`] : [`${schema}.${table}`, `${schema}.${table}.${name}`]
  return [schema, ...own]
}

function pattern(text: string): RegExp {
  const escaped = text.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${escaped.join('.*')}$`, 'su')
}
