import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { systemClock } from '../../src/ground/clock.ts'
import { describeLockState } from '../../src/migration/describe-lock-state.ts'
import { watchBackend } from '../../src/migration/evidence/backend-watch.ts'
import { startExactMeasurement } from '../../src/migration/evidence/exact-measurement.ts'
import { watchLockWaits } from '../../src/migration/lock-wait-watch.ts'
import { runMigrationFiles } from '../../src/migration/run-files.ts'
import { takingTurns } from '../../src/postgres/taking-turns.ts'
import { type TestServer, testServer } from '../postgres/test-database.ts'
import { migrationFile, quietLog } from './migration-trial.ts'

describe.each([15, 17, 18] as const)('a migration that fails over locks on Postgres %i', (major) => {
  let server: TestServer
  let connectionString: string
  let clients: pg.Client[]
  let databases = 0

  beforeAll(async () => {
    server = await testServer(major)
  })

  beforeEach(async () => {
    databases += 1
    clients = []
    connectionString = await server.createDatabase(`lock_failure_${databases}`)
    const owner = await open('owner')
    await owner.query(
      'create table a (id int primary key); create table b (id int primary key); insert into b values (1)',
    )
  })

  afterEach(async () => {
    for (const client of clients) await client.end()
  })

  const open = async (application_name: string): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString, application_name })
    await client.connect()
    clients.push(client)
    return client
  }

  const run = async (content: string) => {
    const client = await open('migration')
    const questions = takingTurns(await open('watcher'))
    const watch = watchBackend({ watched: client, questions, clock: systemClock })
    const measurement = await startExactMeasurement({ client, clock: systemClock, watch })
    const waits = await watchLockWaits({ watched: client, questions, clock: systemClock })
    const files = [migrationFile('1_x.sql', content)]
    const around = measurement.around
    const [migration] = await runMigrationFiles({ client, files, clock: systemClock, log: quietLog, around, waits })
    await waits.end()
    return migration?.failure
  }

  it('names who held the lock that it did not get in time, and what it had locked itself', async () => {
    const reader = await open('backoffice')
    await reader.query("begin; select 'Ann Smith' from b")
    const failure = await run("set lock_timeout = '1s'; alter table a add x int; alter table b add x int;")
    expect(failure).toMatchObject({
      sqlstate: '55P03',
      statementNumber: 3,
      locks: [{ relation: 'public.a', mode: 'access exclusive', milliseconds: expect.any(Number) }],
      wait: {
        mode: 'access exclusive',
        relation: 'public.b',
        blockers: [
          {
            application: 'backoffice',
            state: 'idle in transaction',
            mode: 'access share',
            transactionSeconds: expect.any(Number),
            waits: false,
          },
        ],
      },
    })
    expect(describeLockState(failure ?? {})).toEqual([
      expect.stringMatching(
        /^It waited for `access exclusive` on `public\.b`, behind `backoffice`, which holds `access share`, is idle in transaction, began \d+ s before\.$/,
      ),
      expect.stringMatching(
        /^Its transaction held `access exclusive` on `public\.a` for [\d.]+ s, which blocks reads and writes\.$/,
      ),
    ])
    expect(JSON.stringify(failure)).not.toContain('Ann Smith')
  })

  it('names the other side of a deadlock', async () => {
    const other = await open('checkout')
    const bystander = await open('bystander')
    await bystander.query('select pg_advisory_lock(1)')
    await other.query("set deadlock_timeout = '1min'; begin; lock table b in share mode")
    const failed = run('alter table a add x int; select pg_advisory_xact_lock(1); update b set id = 2;')
    await until(bystander, "locktype = 'advisory' and not granted")
    const waiting = other.query('select from a')
    await until(bystander, "relation = 'a'::regclass and not granted")
    await bystander.query('select pg_advisory_unlock(1)')
    expect(await failed).toMatchObject({
      sqlstate: '40P01',
      statementNumber: 3,
      locks: [{ relation: 'public.a', mode: 'access exclusive' }],
      wait: {
        mode: 'row exclusive',
        relation: 'public.b',
        blockers: [{ application: 'checkout', state: 'active', mode: 'share', waits: true }],
      },
    })
    await waiting
  })

  it('names who has changed a row and not committed', async () => {
    const writer = await open('writer')
    await writer.query('begin; update b set id = 3')
    const failure = await run("set lock_timeout = '1s'; delete from b;")
    expect(failure).toMatchObject({
      sqlstate: '55P03',
      locks: [],
      wait: { relation: 'public.b', blockers: [{ application: 'writer', mode: 'row exclusive' }] },
    })
    expect(describeLockState(failure ?? {})[0]).toMatch(
      /^It waited for the end of another transaction on `public\.b`, behind `writer`, which holds `row exclusive`/,
    )
  })

  it('says nothing of a wait that ended well', async () => {
    const reader = await open('backoffice')
    await reader.query('begin; select from b')
    const failed = run('alter table b add x int; select nope;')
    await until(reader, "relation = 'b'::regclass and not granted")
    await systemClock.sleep(200)
    await reader.query('commit')
    const failure = await failed
    expect(failure).toMatchObject({ sqlstate: '42703', locks: [{ relation: 'public.b' }] })
    expect(failure?.wait).toBeUndefined()
  })
})

async function until(client: pg.Client, condition: string): Promise<void> {
  for (;;) {
    const { rows } = await client.query(`select from pg_locks where ${condition}`)
    if (rows.length > 0) return
    await systemClock.sleep(10)
  }
}
