/** Which tool keeps its history in a table: told by the table's name and columns. Pure. */
import { type HistoryTable, historyTables } from './history-tables.ts'

export type TableShape = {
  readonly name: string
  readonly columns: readonly string[]
  /** Other tables of its schema that may tell which tool it is. */
  readonly neighbours: readonly string[]
}

export function recogniseHistory(shape: TableShape): HistoryTable | undefined {
  return (
    historyTables.find((table) => table.name === shape.name && fits(shape, table)) ??
    historyTables.find((table) => otherNames.test(shape.name) && fits(shape, table) && isUnmistakable(shape, table))
  )
}

/** Names of what goes with a history table of this name: Knex puts `app_migrations_lock` beside `app_migrations`. */
export function companionsOf({ name, companions = [] }: HistoryTable, actual: string): readonly string[] {
  return companions.flatMap((companion) => [companion, companion.replace(name, actual)])
}

/** Worth a look at its columns. */
export function mayBeHistory(name: string): boolean {
  return knownNames.has(name) || otherNames.test(name)
}

export const knownNames: ReadonlySet<string> = new Set(historyTables.map(({ name }) => name))

/** Most tools can be told another name for their table. One that speaks of migrations is taken at its word. Postgres reads it too. */
export const otherNames = /migrat|schema_?(version|history)|changelog|alembic|flyway|goose|sequelize/i

function fits({ columns, neighbours }: TableShape, table: HistoryTable): boolean {
  return (
    table.columns.every((column) => columns.includes(column)) &&
    (!table.columnsAreCommon || columns.length === table.columns.length) &&
    (table.beside === undefined || neighbours.includes(table.beside))
  )
}

/** `id` and `name` are in many tables: a few columns count only when there are no others. */
function isUnmistakable({ columns }: TableShape, table: HistoryTable): boolean {
  if (table.columnsAreCommon) return false
  return table.columns.length >= 4 || columns.length === table.columns.length
}
