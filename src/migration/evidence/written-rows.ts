/**
 * The rows that stayed. The server's counters also count what was rolled back, so where that happened the rows are added up from
 * the transactions that it says were committed. https://www.postgresql.org/docs/current/functions-info.html (pg_xact_status)
 */
import type pg from 'pg'
import { anywhere } from '../../postgres/anywhere.ts'
import { defineQualified } from '../../postgres/query.ts'
import { nameKey } from './compare-pictures.ts'
import type { Effects } from './evidence.ts'
import type { BackendState } from './own-backend.ts'
import type { Picture } from './picture.ts'

type Rows = Effects['rows'][number]

export class WrittenRows {
  readonly #byTransaction = new Map<string, BackendState['locks']>()

  /** After each statement: the last state of a transaction has all of it. */
  note({ transactionId, locks }: BackendState): void {
    if (transactionId !== undefined) this.#byTransaction.set(transactionId, locks)
  }

  async hasRollback(client: pg.ClientBase): Promise<boolean> {
    return (await this.#committed(client)).length < this.#byTransaction.size
  }

  /** Of the relations in `base`, in its order; `besides` are known to stay. */
  async sum(
    client: pg.ClientBase,
    { base, besides }: { readonly base: Picture; readonly besides: Effects['rows'] },
  ): Promise<Effects['rows']> {
    const committed = (await this.#committed(client)).flatMap((id) => this.#byTransaction.get(id) ?? [])
    const written = committed.flatMap(({ oid, counters: { inserted, updated, deleted } }): Rows[] => {
      const relation = base.get(oid)?.relation
      return relation === undefined || relation.table !== undefined ? [] : [{ relation, inserted, updated, deleted }]
    })
    const sums = new Map<string, Rows>()
    for (const rows of [...written, ...besides]) {
      const key = nameKey(rows.relation)
      sums.set(key, added(rows, sums.get(key)))
    }
    return [...sums.values()].filter(({ inserted, updated, deleted }) => inserted + updated + deleted > 0)
  }

  async #committed(client: pg.ClientBase): Promise<readonly string[]> {
    const rows = await anywhere(client).ask(committedQuery, [[...this.#byTransaction.keys()]])
    return rows.map(({ id }) => id)
  }
}

function added(rows: Rows, sum: Rows | undefined): Rows {
  if (sum === undefined) return rows
  return {
    relation: sum.relation,
    inserted: sum.inserted + rows.inserted,
    updated: sum.updated + rows.updated,
    deleted: sum.deleted + rows.deleted,
  }
}

const committedQuery = defineQualified<{ readonly id: string }>(
  'committed transactions',
  `
select id
from pg_catalog.unnest($1::pg_catalog.text[]) id
where pg_catalog.pg_xact_status(id::pg_catalog.xid8) operator(pg_catalog.=) 'committed'
`,
)
