/** Asks in a session that the user's own code has set up, in the middle of its transaction too: only what is named in full. */
import type pg from 'pg'
import { budget } from '../ground/budget.ts'
import type { Query } from './query.ts'
import { withinLimits } from './within-limits.ts'

/** A look (look.ts) is one too. */
export type Asker = {
  ask<Row extends pg.QueryResultRow>(
    query: Query<Row, 'anywhere'>,
    values?: readonly unknown[],
  ): Promise<readonly Row[]>
}

export function anywhere(client: pg.ClientBase): Asker {
  return {
    ask: async <Row extends pg.QueryResultRow>({ text }: Query<Row, 'anywhere'>, values: readonly unknown[] = []) => {
      const { rows } = await withinLimits(client, budget.time.transaction, () => client.query<Row>(text, [...values]))
      return rows
    },
  }
}
