/** Statistics anew for tables that a change has touched, as autovacuum would soon make them in production. */
import pg from 'pg'
import type { Clock } from '../ground/clock.ts'
import { isServerError } from '../postgres/error-facts.ts'
import { defineTheirs } from '../postgres/query.ts'
import { TheirSession } from '../postgres/their-session.ts'
import type { TableFacts } from './table-facts.ts'

/** On a branch alone: it writes, and it calls functions of indexes. What the time does not suffice for is left as it is. */
export async function analyzeTables(
  client: pg.ClientBase,
  tables: readonly Pick<TableFacts, 'schema' | 'name'>[],
  { clock, milliseconds }: { readonly clock: Clock; readonly milliseconds: number },
): Promise<void> {
  const session = new TheirSession(client)
  const end = clock.now().getTime() + milliseconds
  for (const { schema, name } of tables) {
    const left = Math.trunc(end - clock.now().getTime())
    if (left <= 0) return
    await session.within(left + patience, async () => {
      try {
        await session.askTogether(analyzeQuery(`${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`, left))
      } catch (error) {
        // It is gone, it is locked, it is not ours, it takes too long: its plans are what they are.
        if (!isServerError(error)) throw error
      }
    })
  }
}

const patience = 20_000

const analyzeQuery = defineTheirs(
  'statistics of a changed table',
  (table: string, milliseconds: number) =>
    `set statement_timeout = ${milliseconds};\nset lock_timeout = '500ms';\nanalyze ${table}`,
)
