/**
 * What counting says of tables and columns that were made anew under their name. The diff reads no row: it only knows that
 * what they held is gone unless it was copied. Whoever has counted before and after tells it here.
 */
import { title } from './describe.ts'
import type { SchemaChange, SchemaDiff, SchemaObject } from './schema-diff.ts'

/** Rows of a table; of a column, those that have a value. */
export type RowCounts = {
  readonly before: number
  /** `before` is the planner's estimate: nobody counted in time. */
  readonly about?: boolean | undefined
  readonly after: number
}

/** Nothing where it was not counted. */
export type Counted = (object: SchemaObject) => RowCounts | undefined

export function tellRows(diff: SchemaDiff, counted: Counted): SchemaDiff {
  const tell = (change: SchemaChange) => withRows(change, counted)
  return { ...diff, changes: diff.changes.map(tell), setApart: diff.setApart.map(tell) }
}

function withRows(change: SchemaChange, counted: Counted): SchemaChange {
  const rows = change.verb === 'recreated' && change.weight === 'destructive' ? counted(change.object) : undefined
  if (!rows) return change
  return {
    ...change,
    weight: rows.after < rows.before ? 'destructive' : 'breaking',
    rows,
    summary: `${title(change.object)} dropped and created anew under the same name: ${inWords(rows, change.object)}`,
  }
}

function inWords({ before, about, after }: RowCounts, { table }: SchemaObject): string {
  const what = table === undefined ? 'rows' : 'values'
  if (before === 0) return `it held no ${what}`
  const all = `${about ? 'about ' : ''}${before}`
  if (after >= before) return `it has ${after} ${what} again, of ${all}`
  return after === 0 ? `its ${all} ${what} are gone` : `it has ${after} of ${all} ${what}`
}
