/**
 * A session of the user's own, to ask what a server makes of texts that others send it: names are found there, and rights are
 * had, as they do. It is opened for that and ended after it.
 */
import pg from 'pg'
import { type Described, describeStatement } from './described-statement.ts'
import type { Query } from './query.ts'
import { withinLimits } from './within-limits.ts'

export class TheirSession {
  readonly #client: pg.ClientBase

  constructor(client: pg.ClientBase) {
    this.#client = client
  }

  async ask<Row extends pg.QueryResultRow>(
    { text }: Query<Row, 'their session'>,
    values: readonly unknown[] = [],
  ): Promise<readonly Row[]> {
    return (await this.#client.query<Row>(text, [...values])).rows
  }

  /** Several statements in one text, which takes no values; the first column of the first row of each that returns rows. */
  async askTogether({ text }: Query<pg.QueryResultRow, 'their session'>): Promise<readonly unknown[]> {
    const results: unknown = await this.#client.query<unknown[]>({ text, rowMode: 'array' })
    const list = (Array.isArray(results) ? results : [results]) as readonly pg.QueryArrayResult<unknown[]>[]
    return list.filter(({ rows }) => rows.length > 0).map(({ rows }) => rows[0]?.[0])
  }

  describe(text: string): Promise<Described> {
    return describeStatement(this.#client, text)
  }

  /** Fails as the server does where the login is no member. */
  async become(role: string): Promise<void> {
    await this.#client.query(`set role ${pg.escapeIdentifier(role)}`)
  }

  /** The connection is cut when the time is over. */
  within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
    return withinLimits(this.#client, milliseconds, work)
  }
}
