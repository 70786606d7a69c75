/**
 * The rows that stayed. The server's counters also count what was rolled back, so where that happened the rows are added up from
 * the transactions that it says were committed, without what a `rollback to` a savepoint has undone.
 * https://www.postgresql.org/docs/current/functions-info.html (pg_xact_status)
 */
import type pg from 'pg'
import { anywhere } from '../../postgres/anywhere.ts'
import { defineQualified } from '../../postgres/query.ts'
import { nameKey } from './compare-pictures.ts'
import type { Effects, RowChange } from './evidence.ts'
import type { BackendState } from './own-backend.ts'
import { type Picture, rootName } from './picture.ts'

/** Of one transaction so far, by oid. */
type Written = ReadonlyMap<number, WrittenCounts>
type WrittenCounts = Pick<RowChange, 'inserted' | 'updated' | 'deleted'> & { readonly backfilled: number }

type Savepoint = { readonly name: string | undefined; readonly written: Written }

export class WrittenRows {
  readonly #byTransaction = new Map<string, Written>()
  #backfilled = new Map<number, number>()
  /** Of the open transaction; what was locked after a savepoint is no longer among its locks when that was rolled back to. */
  #counted: Written = new Map()
  #undone: Written = new Map()
  #savepoints: Savepoint[] = []
  #hasUndone = false
  #isUnsure = false

  /** A transaction begins. */
  begin(): void {
    this.#backfilled = new Map()
    this.#counted = new Map()
    this.#undone = new Map()
    this.#savepoints = []
  }

  /** After each statement: the last state of a transaction has all of it. */
  note({ transactionId, locks }: BackendState, words: readonly string[], rows: readonly Backfill[]): void {
    for (const { oid, backfilled = 0 } of rows) this.#backfilled.set(oid, (this.#backfilled.get(oid) ?? 0) + backfilled)
    const counts = locks.map(({ oid, counters: { inserted, updated, deleted } }) => {
      const backfilled = this.#backfilled.get(oid) ?? 0
      return [oid, { inserted, updated, deleted, backfilled }] as const
    })
    this.#counted = new Map([...this.#counted, ...counts])
    this.#followSavepoints(words)
    if (transactionId !== undefined) this.#byTransaction.set(transactionId, minus(this.#counted, this.#undone))
  }

  /** A `rollback to` was seen whose savepoint is not known: some of the rows may have been undone. */
  get isUnsure(): boolean {
    return this.#isUnsure
  }

  async hasRollback(client: pg.ClientBase): Promise<boolean> {
    return this.#hasUndone || (await this.#committed(client)).length < this.#byTransaction.size
  }

  /** Of the relations in `base`, in its order; `besides` are known to stay. */
  async sum(
    client: pg.ClientBase,
    { base, besides }: { readonly base: Picture; readonly besides: Effects['rows'] },
  ): Promise<Effects['rows']> {
    const sums = new Map<string, RowChange>()
    for (const rows of [...(await this.#stayed(client, base)), ...besides]) {
      const key = nameKey(rows.relation)
      sums.set(key, added(rows, sums.get(key)))
    }
    return [...sums.values()].filter(({ inserted, updated, deleted }) => inserted + updated + deleted > 0)
  }

  /** `rows` with those of their updates that are proven to be backfills. */
  async withBackfills(client: pg.ClientBase, base: Picture, rows: Effects['rows']): Promise<Effects['rows']> {
    if (this.#isUnsure) return rows
    const backfills = new Map<string, number>()
    for (const { relation, backfilled = 0 } of await this.#stayed(client, base)) {
      const key = nameKey(relation)
      backfills.set(key, (backfills.get(key) ?? 0) + backfilled)
    }
    return rows.map((row) => {
      const backfilled = backfills.get(nameKey(row.relation)) ?? 0
      return backfilled === 0 ? row : { ...row, backfilled }
    })
  }

  async #stayed(client: pg.ClientBase, base: Picture): Promise<readonly RowChange[]> {
    const committed = (await this.#committed(client)).flatMap((id) => [...(this.#byTransaction.get(id) ?? [])])
    return committed.flatMap(([oid, written]) => {
      const relation = base.get(oid)?.relation
      const partitionOf = rootName(base, oid)
      return relation === undefined || relation.table !== undefined
        ? []
        : [{ relation, ...written, ...(partitionOf && { partitionOf }) }]
    })
  }

  #followSavepoints(words: readonly string[]): void {
    const counted = this.#counted
    const name = words.at(-1)
    const place = this.#savepoints.findLastIndex((savepoint) => savepoint.name === name)
    if (words[0] === 'savepoint') {
      this.#savepoints.push({ name: words[1], written: minus(counted, this.#undone) })
    } else if (words[0] === 'release') {
      if (place >= 0) this.#savepoints = this.#savepoints.slice(0, place)
    } else if (words[0] === 'rollback') {
      const savepoint = this.#savepoints[place]
      this.#hasUndone = true
      this.#isUnsure ||= savepoint === undefined
      if (savepoint === undefined) return
      this.#undone = minus(counted, savepoint.written)
      this.#savepoints = this.#savepoints.slice(0, place + 1)
    }
  }

  async #committed(client: pg.ClientBase): Promise<readonly string[]> {
    const rows = await anywhere(client).ask(committedQuery, [[...this.#byTransaction.keys()]])
    return rows.map(({ id }) => id)
  }
}

export type Backfill = { readonly oid: number; readonly backfilled?: number | undefined }

function minus(counted: Written, other: Written): Written {
  return new Map(
    [...counted].map(([oid, counts]) => {
      const less = other.get(oid)
      return [
        oid,
        {
          inserted: counts.inserted - (less?.inserted ?? 0),
          updated: counts.updated - (less?.updated ?? 0),
          deleted: counts.deleted - (less?.deleted ?? 0),
          backfilled: counts.backfilled - (less?.backfilled ?? 0),
        },
      ]
    }),
  )
}

function added(rows: RowChange, sum: RowChange | undefined): RowChange {
  const { relation, partitionOf, inserted, updated, deleted } = rows
  return {
    relation,
    ...(partitionOf && { partitionOf }),
    inserted: inserted + (sum?.inserted ?? 0),
    updated: updated + (sum?.updated ?? 0),
    deleted: deleted + (sum?.deleted ?? 0),
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
