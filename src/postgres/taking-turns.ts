/** One connection for several who ask at the same time: each waits for the one before. */
import type pg from 'pg'

export type Questions = {
  query<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<{ readonly rows: Row[] }>
}

export function takingTurns(client: pg.ClientBase): Questions {
  let last: Promise<unknown> = Promise.resolve()
  return {
    query<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) {
      const turn = last.then(() => client.query<Row>(text, [...values]))
      last = turn.catch(() => undefined)
      return turn
    },
  }
}
