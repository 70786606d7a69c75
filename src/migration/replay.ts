/**
 * Migrations run a second time: what the second run changed, it would change again wherever it is repeated. Judged by what was
 * measured of it: its failure, the schema before and after, and the rows it wrote. Pure.
 */
import type { SchemaDiff } from '../schema/schema-diff.ts'
import { isOwnSchema } from '../schema/selection.ts'
import type { MigrationEvidence, Relation, RowChange, StatementEvidence } from './evidence/evidence.ts'
import type { Books } from './evidence/without-books.ts'
import type { MigrationFailure, MigrationRun } from './migration-run.ts'

export type Replay = {
  /** The second run came through and changed nothing. */
  readonly isRepeatable: boolean
  readonly failure?: { readonly name: string; readonly failure: MigrationFailure } | undefined
  /** What it did to the schema, one line a change, names in backticks. */
  readonly schema: readonly string[]
  readonly rows: readonly RewrittenRows[]
}

export type RewrittenRows = {
  /** `schema.name` */
  readonly table: string
  readonly inserted: number
  readonly updated: number
  readonly deleted: number
  /** Absent where only the whole run was measured, as for a command. */
  readonly statement?: { readonly file: string; readonly line: number; readonly text: string } | undefined
}

export type SecondRun = {
  readonly runs: readonly MigrationRun[]
  readonly evidence: MigrationEvidence | undefined
  /** The tables in which migration tools keep their history: they are written each time. */
  readonly books: Books
  /** From before the second run to after it. */
  readonly schema: SchemaDiff
  /** Whether a table, `schema.name`, is known to hold the same rows before and after. */
  readonly isSame: (table: string) => boolean
}

export function judgeReplay({ runs, evidence, books, schema, isSame }: SecondRun): Replay {
  const failed = runs.find(({ status }) => status === 'failed')
  const failure = failed && { name: failed.name, failure: failed.failure ?? { message: 'It failed.' } }
  const changes = schema.changes.map(({ summary }) => summary)
  const rows = evidence === undefined ? [] : rowsWritten(evidence, books).filter(({ table }) => !isSame(table))
  const isRepeatable = failure === undefined && changes.length === 0 && rows.length === 0
  return { isRepeatable, ...(failure && { failure }), schema: changes, rows }
}

function rowsWritten({ statements, whole }: MigrationEvidence, books: Books): readonly RewrittenRows[] {
  const isUsers = ({ schema, name }: Relation) =>
    !isOwnSchema(schema) && !books.some((book) => book.schema === schema && book.tables.includes(name))
  const told = statements.flatMap((statement) => rowsOf(statement, isUsers))
  const known = new Set(told.map(({ table }) => table))
  const others = whole.rows.filter(({ relation }) => isUsers(relation) && !known.has(nameOf(relation)))
  return [...told, ...others.map(amounts)]
}

function rowsOf(
  { rows, source, text }: StatementEvidence,
  isUsers: (relation: Relation) => boolean,
): readonly RewrittenRows[] {
  const statement = source && { file: source.file, line: source.line, text }
  return rows
    .filter(({ relation }) => isUsers(relation))
    .map((row) => ({ ...amounts(row), ...(statement && { statement }) }))
}

function amounts({ relation, inserted, updated, deleted }: RowChange): Omit<RewrittenRows, 'statement'> {
  return { table: nameOf(relation), inserted, updated, deleted }
}

function nameOf({ schema, name }: Relation): string {
  return `${schema}.${name}`
}
