/**
 * Tables whose values are not those of the parent, since the service or `prepare-sql` has masked them, and whose values the change has
 * gone by: it checked them, or made others of them. That it came through says nothing of production's. Pure.
 */
import type { MaskedColumn } from '../branch/provider.ts'
import type { ChangeCode } from '../schema/change-codes.ts'
import type { SchemaChange, SchemaDiff, SchemaObject } from '../schema/schema-diff.ts'
import type { MigrationEvidence, Relation, StatementEvidence, Work } from './evidence/evidence.ts'
import { relationName } from './evidence/relation-name.ts'
import { mayFail } from './fallible-expression.ts'
import { tableOf } from './findings/static.ts'

export type MaskedChecks = {
  readonly evidence: MigrationEvidence
  /** Undefined where it was not measured. */
  readonly diff?: SchemaDiff | undefined
  /** By the service: which columns, where somebody knows, or all that there are. */
  readonly byService?: readonly MaskedColumn[] | 'unknown' | undefined
  /** Tables in which `prepare-sql` has changed rows: `schema.name`. */
  readonly prepared: readonly string[]
}

/** `schema.name` */
export function maskedChecks({ evidence, diff, byService, prepared }: MaskedChecks): readonly string[] {
  const changes = onOlderTables(diff?.changes ?? [])
  const measured = evidence.method === 'exact' ? evidence.statements.flatMap(ofStatement) : ofSums(evidence, changes)
  const found = [...measured, ...changes.flatMap(ofExpression)].filter(({ table, text }) => {
    if (prepared.includes(table) || byService === 'unknown') return true
    return (byService ?? []).some(
      (masked) => masked.table === table && (text === undefined || names(text, masked.column)),
    )
  })
  return [...new Set(found.map(({ table }) => table))]
}

function names(statement: string, column: string): boolean {
  return statement.includes('*') || statement.toLowerCase().includes(column.toLowerCase())
}

/** A new table has no rows that were masked. */
function onOlderTables(changes: readonly SchemaChange[]): readonly SchemaChange[] {
  const made = new Set(changes.flatMap(({ code, object }) => (code === 'table.added' ? tablesOf(object) : [])))
  return changes.filter(({ object }) => tablesOf(object).every((table) => !made.has(table)))
}

type ByValues = {
  readonly table: string
  /** Of a statement that goes by the columns it names. Absent where it may go by any. */
  readonly text?: string | undefined
}

function ofStatement(statement: StatementEvidence): readonly ByValues[] {
  const { failed, locks, rows, scans, words, text } = statement
  if (failed) return []
  if (checks(statement)) return tablesAmong([...locks, ...scans]).map((table) => ({ table }))
  if (goesByNoValue.test(words.join(' '))) return []
  const isWhole = dml.test(words.join(' ')) && !text.endsWith('…')
  const tables = [...tablesAmong([...rows, ...scans]), ...rows.flatMap(({ partitionOf }) => partitionOf ?? [])]
  return tables.map((table) => ({ table, ...(isWhole && { text }) }))
}

/** By what the server said, and by the statement where it says nothing. */
function checks({ words, work, conversion }: StatementEvidence): boolean {
  return (
    work.some(({ what }) => checkingWork.has(what)) ||
    (conversion !== undefined && work.some(({ what }) => what === 'rewrite')) ||
    words.slice(0, 2).join(' ') === 'create unique'
  )
}

const checkingWork: ReadonlySet<Work['what']> = new Set(['verify', 'validate foreign key', 'constraint index'])

/** Rows may be read by them, and are stored as they were. */
const goesByNoValue = /^(create index|reindex|cluster|vacuum|analyze|alter (table|index|materialized)|truncate|drop)\b/
const dml = /^(insert|update|delete|merge|with)\b/

/**
 * Where statements were not measured each by itself: what has new checks, what had rows changed, and what was read for that or for no
 * reason that the schema shows.
 */
function ofSums(
  { whole: { files, scans, rows } }: MigrationEvidence,
  changes: readonly SchemaChange[],
): readonly ByValues[] {
  const worked = new Set(tablesAmong([...files, ...scans]))
  const changed = new Set(changes.flatMap(({ object }) => tableOf(object) ?? []))
  const read = tablesAmong(scans).filter((table) => rows.length > 0 || !changed.has(table))
  const checked = changes
    .filter((change) => isCheck(change, worked))
    .flatMap(({ object, partitionOf }) => tablesOf(object, partitionOf))
  const roots = rows.flatMap(({ partitionOf }) => partitionOf ?? [])
  return [...tablesAmong(rows), ...roots, ...read, ...checked].map((table) => ({ table }))
}

/** Calculated from each row that is there: nothing says so while it happens, and it fails on a value that it cannot be made of. */
function ofExpression({ code, object, partitionOf, after = '' }: SchemaChange): readonly ByValues[] {
  const isCalculated =
    calculatedCodes.some((one) => one === code) && (object.kind === 'index' || isGenerated.test(after))
  if (!isCalculated || !mayFail(after)) return []
  return tablesOf(object, partitionOf).map((table) => ({ table, text: after }))
}

const calculatedCodes: readonly ChangeCode[] = [
  'index.added',
  'index.definition-changed',
  'column.added',
  'column.generated-changed',
  'column.recreated',
]
const isGenerated = / generated always as \(/i

function tablesOf(...objects: readonly (SchemaObject | undefined)[]): readonly string[] {
  return objects.flatMap((one) => (one && tableOf(one)) ?? [])
}

/** A partitioned table has no rows of its own that could be seen to be read. */
function isCheck({ code, object, after = '' }: SchemaChange, worked: ReadonlySet<string>): boolean {
  if (code === 'index.added') return /^create unique/i.test(after)
  if (!checkCodes.some((one) => one === code)) return false
  return object.kind === 'constraint' ? !/ not valid;?$/i.test(after) : worked.has(tableOf(object) ?? '')
}

const checkCodes: readonly ChangeCode[] = [
  'constraint.added',
  'constraint.changed',
  'constraint.definition-changed',
  'constraint.enforcement-changed',
  'constraint.validity-changed',
  'column.not-null-constraint-validity-changed',
  'column.nullability-changed',
  'column.type-changed',
  'table.partition-bound-changed',
  'table.partition-changed',
]

function tablesAmong(effects: readonly { readonly relation: Relation }[]): readonly string[] {
  return effects
    .map(({ relation }) => relation)
    .filter(({ kind }) => kind === 'table' || kind === 'partitioned table')
    .map(relationName)
}
