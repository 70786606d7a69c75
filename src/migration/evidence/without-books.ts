/** Leaves the books of migration tools out of a picture: that a tool writes in them is no news. */
import type pg from 'pg'
import { companionsOf } from '../../schema/books/recognise-history.ts'
import { findHistoryTables } from '../history/read-histories.ts'
import type { Effects, Relation } from './evidence.ts'
import type { Picture } from './picture.ts'

export type Books = readonly { readonly schema: string; readonly tables: readonly string[] }[]

/** The history tables that are there now, and what stands beside them. */
export async function findBooks(client: pg.ClientBase): Promise<Books> {
  const found = await findHistoryTables(client)
  return found.map(({ candidate: { schema, name }, table }) => ({
    schema,
    tables: [name, ...companionsOf(table, name)],
  }))
}

export function withoutBooks(picture: Picture, books: Books): Picture {
  return new Map([...picture].filter(([, { relation }]) => !isBook(relation, books)))
}

export function withoutBookRows(rows: Effects['rows'], books: Books): Effects['rows'] {
  return rows.filter(({ relation }) => !isBook(relation, books))
}

/** The table, its indexes, or the sequence of a column. */
function isBook({ schema, name, kind, table }: Relation, books: Books): boolean {
  return books.some(
    (book) =>
      book.schema === schema &&
      book.tables.some((own) => own === (table ?? name) || (kind === 'sequence' && name.startsWith(`${own}_`))),
  )
}
