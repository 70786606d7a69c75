/** One connection for several who ask at the same time: each waits for the one before. */
import type pg from 'pg'
import { type Asker, anywhere } from './anywhere.ts'
import type { Query } from './query.ts'

export function takingTurns(client: pg.ClientBase): Asker {
  const asker = anywhere(client)
  let last: Promise<unknown> = Promise.resolve()
  return {
    ask<Row extends pg.QueryResultRow>(query: Query<Row, 'anywhere'>, values?: readonly unknown[]) {
      const turn = last.then(() => asker.ask(query, values))
      last = turn.catch(() => undefined)
      return turn
    },
  }
}
