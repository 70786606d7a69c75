/**
 * Tables whose values are not those of the parent, since the service or `prepare-sql` has masked them, and whose values the change has
 * gone by: it checked them, or made others of them. That it came through says nothing of production's. Pure.
 */
import type { MaskedColumn } from '../branch/provider.ts'
import type { ChangeCode } from '../schema/change-codes.ts'
import type { SchemaChange, SchemaDiff } from '../schema/schema-diff.ts'
import type { MigrationEvidence, Relation, StatementEvidence } from './evidence/evidence.ts'
import { relationName } from './evidence/relation-name.ts'
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
  const byTheirValues =
    evidence.method === 'exact' ? evidence.statements.flatMap(ofStatement) : ofSums(evidence, diff?.changes ?? [])
  const found = byTheirValues.filter(({ table, text }) => {
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
  const done = new Set(work.map(({ what }) => what))
  return (
    ['verify', 'validate foreign key', 'constraint index'].some((what) => done.has(what as 'verify')) ||
    (conversion !== undefined && done.has('rewrite')) ||
    words.slice(0, 2).join(' ') === 'create unique'
  )
}

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
    .flatMap(({ object, partitionOf }) => [object, partitionOf].flatMap((one) => (one && tableOf(one)) ?? []))
  const roots = rows.flatMap(({ partitionOf }) => partitionOf ?? [])
  return [...tablesAmong(rows), ...roots, ...read, ...checked].map((table) => ({ table }))
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
