/**
 * Asks about what the user wrote, as the user's own statement would: with the names that are found there, and with the user's
 * rights, in a transaction that cannot write and ends soon. The session is idle.
 */
import type pg from 'pg'
import type { Query } from './query.ts'
import { control } from './transaction-control.ts'
import { withinLimits } from './within-limits.ts'

export async function inTheirSession<Row extends pg.QueryResultRow>(
  client: pg.ClientBase,
  { text }: Query<Row, 'their session'>,
  { values = [], milliseconds }: { readonly values?: readonly unknown[]; readonly milliseconds: number },
): Promise<readonly Row[]> {
  return withinLimits(client, milliseconds * 2, async () => {
    await client.query(
      `begin read only;
set local statement_timeout = ${milliseconds};
set local lock_timeout = ${milliseconds};
set local row_security = off`,
    )
    try {
      return (await client.query<Row>(text, [...values])).rows
    } finally {
      await control(client, 'rollback')
    }
  })
}
