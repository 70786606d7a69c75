/**
 * One change, many times: on every partition of a table, or in every schema of a set that is made alike (one a tenant). The
 * diff keeps each of them; a reader wants one line and the count, and to see what stands out. Pure.
 */
import { named } from './families/words.ts'
import { groupBy } from './group-by.ts'
import { compareText } from './object-order.ts'
import type { SchemaChange, SchemaObject } from './schema-diff.ts'

export type ChangeGroup = {
  /** It stands for all: that of the table at the top, or the first. */
  readonly change: SchemaChange
  readonly changes: readonly SchemaChange[]
  /** Absent where it happened to no partition, or to one alone. */
  readonly partitions?: { readonly of: SchemaObject; readonly count: number; readonly withRoot: boolean } | undefined
  /** Absent where it happened in few schemas. */
  readonly schemas?:
    | {
        readonly names: readonly string[]
        /** Those of a set of schemas that change alike, in which this change is missing. */
        readonly missing: readonly string[]
      }
    | undefined
}

/** So many schemas with the same change are a set. */
const fewestSchemas = 3

/** In the order of the changes. */
export function foldRepeats(changes: readonly SchemaChange[]): readonly ChangeGroup[] {
  const onTables = [...groupBy(changes, signatureOnTable).values()].flatMap(foldPartitions)
  return foldSchemas(onTables)
}

/** "on `public.spend` and 64 partitions of it; in 60 schemas: …": nothing where it happened once. */
export function placesInWords({ partitions, schemas }: ChangeGroup): string {
  const phrases = [
    partitions &&
      `on ${partitions.withRoot ? 'it and ' : ''}${partitions.count} partitions of \`${named(partitions.of)}\``,
    schemas && `in ${schemas.names.length} schemas: ${fewNames(schemas.names)}`,
    schemas && schemas.missing.length > 0 && `not in ${fewNames(schemas.missing)}`,
  ]
  return phrases.filter(Boolean).join('; ')
}

function foldPartitions(changes: readonly SchemaChange[]): readonly ChangeGroup[] {
  const onPartitions = changes.filter(({ partitionOf }) => partitionOf !== undefined)
  const [of] = onPartitions.map(({ partitionOf }) => partitionOf)
  const root = changes.find(({ partitionOf }) => partitionOf === undefined)
  const first = root ?? changes[0]
  if (of === undefined || first === undefined || onPartitions.length < 2)
    return changes.map((change) => ({ change, changes: [change] }))
  return [{ change: first, changes, partitions: { of, count: onPartitions.length, withRoot: root !== undefined } }]
}

function foldSchemas(groups: readonly ChangeGroup[]): readonly ChangeGroup[] {
  const alike = [...groupBy(groups, signatureInSchema).values()]
  const sets = alike.map((same) => [...new Set(same.map(({ change }) => schemaOf(change.object)))].sort(byNumber))
  const all = [...new Set(sets.filter((names) => names.length >= fewestSchemas).flat())].sort(byNumber)
  return alike.flatMap((same, index) => {
    const names = sets[index] ?? []
    const [first] = same
    if (first === undefined || names.length < fewestSchemas) return same
    const missing = all.filter((name) => !names.includes(name))
    return [
      {
        ...first,
        changes: same.flatMap(({ changes }) => changes),
        schemas: { names, missing: missing.length * 4 <= names.length ? missing : [] },
      },
    ]
  })
}

/** What is the same when a change of a table is made on its partitions: their names, those of their indexes and their bounds are not. */
function signatureOnTable(change: SchemaChange): string {
  const { object, partitionOf, code, weight } = change
  const root = partitionOf ?? { schema: object.schema, name: object.table ?? object.name }
  return [
    root.schema,
    root.name,
    code,
    weight,
    ...(object.table === undefined ? ofTable(change) : ofPart(change)),
  ].join('\0')
}

function ofTable(change: SchemaChange): readonly unknown[] {
  if (change.verb === 'altered') return [wordsOf(change)]
  return change.partitionOf === undefined ? [change.object.name] : ['partition']
}

function ofPart(change: SchemaChange): readonly unknown[] {
  const { object, verb, before = '', after = '' } = change
  const { schema = '', table = '', name } = object
  const mask = (text: string) => masked(masked(masked(text, name), table), schema)
  const own = object.kind === 'index' ? '' : name.replaceAll(table, '*')
  if (verb === 'altered') return [own, mask(wordsOf(change))]
  const definitions = [before, after].map((text) =>
    mask(text)
      .replaceAll(' ON ONLY ', ' ON ')
      .replace(/( inherited|\nattached to .*)/g, ''),
  )
  return [own, ...definitions]
}

function signatureInSchema({ change, partitions }: ChangeGroup): string {
  const { object, code, weight, verb, before = '', after = '' } = change
  const schema = schemaOf(object)
  const mask = (text = '') => masked(text, schema)
  const name = object.kind === 'schema' ? '' : object.name
  return [
    code,
    weight,
    object.table,
    mask(name),
    partitions?.count,
    ...(verb === 'altered' ? [mask(wordsOf(change))] : [mask(before), mask(after)]),
  ].join('\0')
}

function schemaOf({ kind, schema, name }: SchemaObject): string {
  return schema ?? (kind === 'schema' ? name : '')
}

/** What a summary says after the name of the object. */
function wordsOf({ summary }: SchemaChange): string {
  return summary.slice(summary.indexOf('`: ') + 1)
}

/** The text with a name taken out, wherever it stands as a word. */
function masked(text: string, name: string): string {
  if (name === '' || !text.includes(name)) return text
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return text.replace(new RegExp(`(?<![\\w$])"?${literal}"?(?![\\w$])`, 'g'), '*')
}

const mostNames = 5

function fewNames(names: readonly string[]): string {
  const shown = names.map((name) => `\`${name}\``)
  if (shown.length <= mostNames) return shown.join(', ')
  return `${shown.slice(0, 3).join(', ')}, … ${shown.at(-1)}`
}

/** `tenant_2` before `tenant_10`. */
function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true }) || compareText(a, b)
}
