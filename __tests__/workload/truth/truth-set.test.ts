/**
 * Each query of the shop, before and after each change, really run by the role that sends it: what ran and does not run any more
 * is broken. Held against what is said without running anything, from what pg_stat_statements has kept.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { type ScratchServer, startScratchServer } from '../../../local/postgres/scratch-server.ts'
import { touchedBy } from '../../../src/migration/touched-by.ts'
import { statementText } from '../../../src/postgres/statement-text.ts'
import { diffSnapshots } from '../../../src/schema/diff.ts'
import { readSnapshot } from '../../../src/schema/read-snapshot.ts'
import type { Snapshot } from '../../../src/schema/snapshot.ts'
import type { Moment } from '../../../src/workload/probed.ts'
import { readWorkload } from '../../../src/workload/read-workload.ts'
import type { WorkloadQuery } from '../../../src/workload/workload.ts'
import { liveQueriesOf, momentOf } from '../live-trial.ts'
import { beyondPlanning, type Change, changes } from './changes.ts'
import { type AppQuery, queries, schema } from './shop.ts'

describe.each([15, 17, 18] as const)('on Postgres %s', (major) => {
  let server: ScratchServer
  let before: Moment
  let fork: Snapshot
  let workload: readonly WorkloadQuery[]
  /** The query, by its text as it is told. */
  let nameOf: ReadonlyMap<string, string | undefined>
  beforeAll(async () => {
    server = await startScratchServer({ major, settings: { shared_preload_libraries: 'pg_stat_statements' } })
    await server.createDatabase('shop')
    await asOwner('shop', (client) => client.query(`create extension pg_stat_statements; ${schema}; analyze`))
    const failed = (await runAll('shop')).filter(({ failure }) => failure !== undefined)
    expect(failed).toEqual([])
    workload = await asOwner('shop', async (client) => {
      const read = await readWorkload(client, { queries: 500, lock: 1000 })
      if (!read.measured) throw new Error(read.why)
      return read.value.queries
    })
    nameOf = new Map(workload.map(({ text }) => [statementText(text), tagOf(text)]))
    before = await momentOf(server.url('shop'), workload)
    fork = await asOwner('shop', (client) => readSnapshot(client))
  }, 60_000)
  afterAll(() => server.stop())

  it('calls nothing broken that runs, and finds what breaks', async () => {
    const wrong: string[] = []
    const missed: string[] = []
    const counts = { pairs: 0, breaking: 0, broken: 0, types: 0 }
    const tried = await severally(changes, tryChange)
    for (const { change, said, ran } of tried) {
      for (const { query, failure } of ran) {
        const kinds = said.get(query.name) ?? new Set()
        const isBroken = kinds.has('fails') || kinds.has('unfilled')
        counts.pairs += 1
        if (failure === undefined) {
          if (isBroken) wrong.push(`${change.name}: ${query.name}`)
          continue
        }
        counts.breaking += 1
        if (isBroken) counts.broken += 1
        else if (kinds.has('types')) counts.types += 1
        else missed.push(`${change.name}: ${query.name}`)
      }
    }
    expect(wrong).toEqual([])
    // What is told to take or return other types is found; the rest is explained, pair by pair.
    expect(missed).toEqual(Object.keys(beyondPlanning))
    expect((counts.broken + counts.types) / counts.breaking).toBeGreaterThanOrEqual(0.95)
    expect(counts).toEqual({ pairs: queries.length * changes.length, breaking: 208, broken: 192, types: 7 })
  }, 300_000)

  async function tryChange(change: Change, index: number) {
    const database = `changed_${index}`
    const said = await trySaying(change, database)
    return { change, said, ran: await runAll(database) }
  }

  /** The kinds of effects by the name of the query. */
  async function trySaying({ sql }: Change, database: string) {
    await server.createDatabase(database, { template: 'shop' })
    const now = await asOwner(database, async (client) => {
      await client.query(sql)
      return readSnapshot(client)
    })
    const after = await momentOf(server.url(database), workload)
    const touched = touchedBy(diffSnapshots(fork, now, { lineage: true }))
    const kinds = new Map<string, Set<string>>()
    for (const { text, effect } of liveQueriesOf(workload, before, after, touched).affected) {
      const name = nameOf.get(text) ?? text
      kinds.set(name, (kinds.get(name) ?? new Set()).add(effect.kind))
    }
    return kinds
  }

  async function asOwner<T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
    return connected(server.url(database), work)
  }

  /** Each in a transaction of its own, which is rolled back. */
  async function runAll(database: string) {
    const outcomes: { readonly query: AppQuery; readonly failure: string | undefined }[] = []
    for (const role of ['shop_app', 'report'] as const) {
      await connected(server.url(database, role), async (client) => {
        for (const query of queries.filter((one) => (one.role ?? 'shop_app') === role)) {
          await client.query('begin')
          const failure = await client.query(tagged(query), query.values && [...query.values]).then(
            () => undefined,
            ({ code, message }: { code: string; message: string }) => `${code} ${message}`,
          )
          await client.query('rollback')
          outcomes.push({ query, failure })
        }
      })
    }
    return outcomes
  }
})

/** A few at a time, in their order. */
async function severally<T, U>(items: readonly T[], work: (item: T, index: number) => Promise<U>): Promise<U[]> {
  const done: U[] = []
  for (let at = 0; at < items.length; at += 6) {
    const few = items.slice(at, at + 6).map((item, index) => work(item, at + index))
    done.push(...(await Promise.all(few)))
  }
  return done
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The server keeps comments in the middle of a text. */
function tagged({ sql, name }: AppQuery): string {
  return sql.replace(/^\w+/, (verb) => `${verb} /* ${name} */`)
}

function tagOf(text: string): string | undefined {
  return /\/\* (.*?) \*\//.exec(text)?.[1]
}
