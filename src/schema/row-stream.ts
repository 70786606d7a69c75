/**
 * Statements sent as one message, whose rows are taken as they come. Rows of ten thousand tables kept until the last has come
 * would fill memory a second time.
 */
import pg from 'pg'
import { catalogTypeParser } from './catalog-value.ts'
import type { AttributeValue } from './snapshot.ts'

export type CatalogRow = readonly (AttributeValue | null)[]

export type RowTaker = { readonly sql: string; readonly take: (row: CatalogRow) => void }

/** One round trip. https://node-postgres.com/apis/client (a query object that is given to the client speaks in events) */
export async function takeRows(client: pg.ClientBase, takers: readonly RowTaker[]): Promise<void> {
  // The rows of all statements come in one stream: each ends with the number of its statement.
  const text = takers.map(({ sql }, statement) => `select q.*, ${statement} from (${sql}) q`).join(';\n')
  const query = new pg.Query({ text, rowMode: 'array', types: { getTypeParser: catalogTypeParser } } as pg.QueryConfig)
  let mistake: unknown
  await new Promise<void>((resolve, reject) => {
    query.on('row', (columns: unknown) => {
      const row = columns as CatalogRow
      try {
        if (mistake === undefined) takers[Number(row.at(-1))]?.take(row)
      } catch (error) {
        mistake = error
      }
    })
    query.on('error', reject)
    query.on('end', () => (mistake === undefined ? resolve() : reject(mistake)))
    client.query(query)
  })
}
