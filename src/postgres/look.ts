/**
 * The one way in which we read: a transaction that sees one moment, cannot write, cannot last, and finds no name outside
 * pg_catalog. All of it is set inside the transaction, so it holds in any session, whoever has set that up, and is gone with
 * it. The server is asked whether it holds.
 */
import pg from 'pg'
import { budget } from '../ground/budget.ts'
import { UserError } from '../ground/errors.ts'
import { CopiedRows, copyText } from './copied-rows.ts'
import { heldSql, pinSql, type TimeLimits } from './pinned-settings.ts'
import { defineQueries, type Query } from './query.ts'
import { control } from './transaction-control.ts'
import { withinLimits } from './within-limits.ts'

export type LookLimits = Partial<TimeLimits>

/** Answers to texts that are listed (query.ts), in one transaction. */
export class Look {
  readonly #client: pg.ClientBase

  constructor(client: pg.ClientBase) {
    this.#client = client
  }

  async ask<Row extends pg.QueryResultRow>(
    { text }: Query<Row>,
    values: readonly unknown[] = [],
  ): Promise<readonly Row[]> {
    return (await this.#client.query<Row>(text, [...values])).rows
  }

  /** The answers of several, in one round trip. */
  async askTogether(queries: readonly Query[]): Promise<readonly (readonly pg.QueryResultRow[])[]> {
    const results: unknown = await this.#client.query(queries.map(({ text }) => text).join(';\n'))
    return (results as readonly pg.QueryResult[]).map(({ rows }) => rows)
  }

  /**
   * Rows of several, in one round trip, taken as they come: kept until the last has come, those of ten thousand tables would
   * fill memory a second time. https://node-postgres.com/apis/client (a query object that is given to the client speaks in events)
   */
  async stream(takers: readonly RowTaker[], getTypeParser: (oid: number) => (text: string) => unknown): Promise<void> {
    const query = new pg.Query({
      text: takers.map(({ query: { text } }, statement) => `select q.*, ${statement} from (${text}) q`).join(';\n'),
      rowMode: 'array',
      types: { getTypeParser },
    } as pg.QueryConfig)
    let mistake: unknown
    await new Promise<void>((resolve, reject) => {
      query.on('row', (columns: unknown) => {
        // The rows of all statements come in one stream: each ends with the number of its statement.
        const row = columns as readonly unknown[]
        try {
          if (mistake === undefined) takers[Number(row.at(-1))]?.take(row)
        } catch (error) {
          mistake = error
        }
      })
      query.on('error', reject)
      query.on('end', () => (mistake === undefined ? resolve() : reject(mistake)))
      this.#client.query(query)
    })
  }

  /**
   * All rows of a table as texts. A copy is no query: no policy, rule, expression of an index or function of a column's type
   * runs, and what is no table is refused. https://www.postgresql.org/docs/current/sql-copy.html
   */
  async copy(table: { readonly quoted: string; readonly columns: readonly string[] }): Promise<readonly CopiedRow[]> {
    const { text } = copyQuery(table.quoted, table.columns)
    const copied = new CopiedRows(text)
    await new Promise<void>((resolve, reject) => {
      copied.once('error', reject)
      copied.once('end', () => resolve())
      this.#client.query(copied)
    })
    return copied.copied()
  }
}

export type RowTaker = { readonly query: Query; readonly take: (row: readonly unknown[]) => void }

export type CopiedRow = readonly (string | null)[]

const copyQuery = defineQueries('copy of a table', copyText)

/** Looks, and leaves the session as it was. It must be idle: a transaction of the user's is not ours to end. */
export async function looking<T>(
  client: pg.ClientBase,
  work: (look: Look) => Promise<T>,
  limits: LookLimits = {},
): Promise<T> {
  return inTransaction(client, 'isolation level repeatable read read only', limits, () => work(new Look(client)))
}

/** The same, but to write: kept when the work is done, and nothing of it when it fails. */
export async function writing<T>(client: pg.ClientBase, work: (look: Look) => Promise<T>): Promise<T> {
  return inTransaction(client, 'isolation level read committed read write', {}, async () => {
    const done = await work(new Look(client))
    await control(client, 'commit')
    return done
  })
}

async function inTransaction<T>(
  client: pg.ClientBase,
  mode: 'isolation level repeatable read read only' | 'isolation level read committed read write',
  limits: LookLimits,
  work: () => Promise<T>,
): Promise<T> {
  const { statement, lock, idle } = budget.time
  const readOnly = mode.endsWith('only') ? 'on' : 'off'
  return withinLimits(client, budget.time.transaction, async () => {
    if (client.getTransactionStatus() !== 'I') throw new Error('a transaction is open that is not ours')
    const begun = await client.query(
      [`begin ${mode}`, pinSql('local', { statement, lock, idle, ...limits }), heldSql(readOnly)].join(';\n'),
    )
    try {
      assertHeld(begun)
      return await work()
    } finally {
      // A connection that is gone has no transaction any more, and says so to whoever asks next.
      if (client.getTransactionStatus() !== 'I') await control(client, 'rollback').catch(() => undefined)
    }
  })
}

function assertHeld(results: unknown): void {
  const last = (results as readonly pg.QueryResult<{ readonly held: boolean }>[]).at(-1)
  if (last?.rows[0]?.held !== true) throw new UserError('The server does not hold the settings of our transaction.')
}
