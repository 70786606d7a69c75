/** What is told of a job that migrates and then tests, on one branch and with nobody to say where the one ends. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { systemClock } from '../../src/ground/clock.ts'
import { type Observation, startObservation } from '../../src/migration/evidence/observation.ts'
import { raiseFindings } from '../../src/migration/findings/raise-findings.ts'
import { judge } from '../../src/report/verdict.ts'
import { freshDatabase } from '../postgres/test-database.ts'
import { report, schemaOf } from '../report/fixtures.ts'
import { emptyDatabase } from './judged-trial.ts'
import { untilFound } from './until-looked.ts'

describe('a job that migrates and then tests', () => {
  let url: string
  let bystander: pg.Client
  let looks: Looks

  beforeAll(async () => {
    url = await freshDatabase()
    bystander = new pg.Client({ connectionString: url, application_name: 'database-branch bystander' })
    await bystander.connect()
  })

  afterAll(() => bystander.end())

  beforeEach(async () => {
    looks = nobodyLooks
    await emptyDatabase(url)
    await step(
      'create table orders (id int primary key, state text); insert into orders select i from generate_series(1, 500) i; ' +
        'create table schema_migrations (version varchar primary key); analyze',
    )
  })

  /** A step of the job: a session of its own, and then time for whoever watches to see that it has gone. */
  async function step(...statements: readonly string[]): Promise<void> {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query('select pg_backend_pid() as pid')
    for (const statement of statements) await client.query(statement)
    await client.end()
    await untilFound(bystander, 'select where not exists (select from pg_stat_activity where pid = $1)', [rows[0].pid])
    await looks.until(4)
  }

  async function watch(job: (observation: Observation) => Promise<unknown>) {
    const observer = new pg.Client({ connectionString: url, application_name: 'database-branch observer' })
    await observer.connect()
    try {
      looks = countLooks(observer)
      const observation = await startObservation({ client: observer, clock: systemClock, looksForEnd: true })
      await job(observation)
      const evidence = await observation.finish()
      const findings = raiseFindings({ evidence, diff: schemaOf() })
      const verdict = judge(
        report({
          evidence: { measured: true, value: { ...evidence, unseen: [] } },
          findings,
          schema: { measured: true, value: schemaOf() },
        }),
      )
      return { evidence, codes: findings.map(({ code }) => code), verdict }
    } finally {
      await observer.end()
    }
  }

  const migrate = () =>
    step('begin', 'alter table orders add note text', "insert into schema_migrations values ('2')", 'commit')

  it('is told by the books of the tool: what tests empty is no finding', async () => {
    const { evidence, codes, verdict } = await watch(async () => {
      await migrate()
      await step('truncate orders', 'insert into orders select generate_series(1, 3)')
      await step("update orders set state = 'sent'", 'truncate orders')
    })
    expect(evidence.afterwards).toMatchObject({
      since: 'books',
      files: [{ relation: { name: 'orders' }, fate: 'truncated' }],
    })
    expect({ codes, verdict }).toMatchObject({ codes: [], verdict: { level: 'safe' } })
  })

  it('is not so sure without books, and says how to be', async () => {
    const { evidence, codes, verdict } = await watch(async () => {
      await step('alter table orders add note text')
      await step('truncate orders')
    })
    expect(evidence.afterwards).toMatchObject({
      since: 'schema',
      files: [{ relation: { name: 'orders' }, fate: 'truncated' }],
    })
    expect(codes).toEqual([])
    expect(verdict.headline).toBe(
      'review, rows changed after the last change of the schema, by the migration or by the tests',
    )
  })

  it('is sure when a step says so', async () => {
    const { evidence, codes, verdict } = await watch(async (observation) => {
      await step('delete from orders where id <= 5')
      await observation.noteMigrated()
      looks = nobodyLooks
      await step('truncate orders')
    })
    expect(evidence.afterwards).toMatchObject({
      since: 'step',
      files: [{ relation: { name: 'orders' }, fate: 'truncated' }],
    })
    expect(codes).toEqual(['D14'])
    expect(verdict.headline).toBe('review, deletes 5 of about 500 rows of `public.orders`')
  })

  it('counts all as the migration where nothing tells the one from the other', async () => {
    const { evidence, codes } = await watch(() => step('delete from orders'))
    expect(evidence.afterwards).toBeUndefined()
    expect(codes).toEqual(['D14'])
    expect(evidence.limits.join()).toContain('`mode: migrated`')
  })

  it('counts what the migration did before its last entry', async () => {
    const { evidence, codes } = await watch(async () => {
      await step('delete from orders', "insert into schema_migrations values ('3')")
      await step('insert into orders select generate_series(1, 3)', 'delete from orders')
    })
    expect(codes).toEqual(['D14'])
    expect(evidence.whole.rows).toMatchObject([{ inserted: 0, deleted: 500 }])
    expect(evidence.afterwards?.rows).toMatchObject([{ inserted: 3, deleted: 3 }])
  })

  it('is not sure while a session of the migration stays', async () => {
    const pool = new pg.Client({ connectionString: url })
    await pool.connect()
    const { evidence } = await watch(async () => {
      await pool.query("insert into schema_migrations values ('4')")
      await migrate()
      await step('truncate orders')
    })
    await pool.end()
    expect(evidence.afterwards?.since).toBe('schema')
  })

  it('says nothing of a job that does nothing', async () => {
    const { evidence, verdict } = await watch(() => step('select 1'))
    expect(evidence.whole).toEqual({ files: [], scans: [], rows: [], created: [] })
    expect(evidence.statements).toEqual([])
    expect(verdict.level).toBe('safe')
  })
})

type Looks = { until(more: number): Promise<void> }

const nobodyLooks: Looks = { until: () => Promise.resolve() }

/** How often the end of the migration was looked for: a change is seen, then that it was the last, then who has gone. */
function countLooks(observer: pg.Client): Looks {
  const send = observer.query.bind(observer) as (...given: readonly unknown[]) => unknown
  let count = 0
  observer.query = ((...given: readonly unknown[]) => {
    if (String(given[0]).includes('marks of a migration')) count += 1
    return send(...given)
  }) as typeof observer.query
  return {
    until: async (more) => {
      // The one that is under way may have been asked before.
      const enough = count + more + 1
      while (count < enough) await systemClock.sleep(10)
    },
  }
}
