/**
 * The end of a job on a branch that was left hostile: it ends within its budget, runs nothing of the branch, and says what it
 * knows and what it does not. One server, a database a branch.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { type ScratchServer, startScratchServer } from '../../local/postgres/scratch-server.ts'
import { writeStamp } from '../../src/acts/stamp.ts'
import { readSnapshot } from '../../src/schema/read-snapshot.ts'
import type { Snapshot } from '../../src/schema/snapshot.ts'
import { switchTlsOn } from '../postgres/switch-tls-on.ts'
import { type HostileBranch, hostileBranches } from './hostile-branches.ts'
import { branch, endJob } from './measured-branch.ts'
import { alarmSql, run, sprungTraps } from './set-traps.ts'

const major = 17

let server: ScratchServer
let ca: string
let baseline: Snapshot

beforeAll(async () => {
  server = await startScratchServer({ major, settings: { max_prepared_transactions: 5, fsync: 'off' } })
  ca = await switchTlsOn(server)
  await run(server.url(), 'create role ci login; create role nobody; create role friend; grant nobody, friend to ci')
  await server.createDatabase('shop')
  await run(server.url(), 'alter database shop owner to ci')
  await run(server.url('shop'), `${alarmSql} ${someTraps}`)
  await run(server.url('shop', 'ci'), shop)
  const client = new pg.Client(server.url('shop', 'ci'))
  await client.connect()
  try {
    baseline = await readSnapshot(client)
    await writeStamp(client, {
      version: 1,
      repository: 'acme/shop',
      prNumber: 42,
      branch,
      parent: { name: 'production', id: 'production' },
      run: { id: 7, attempt: 1 },
      sha: 'a'.repeat(40),
      migrations: [],
      baseline,
    })
  } finally {
    await client.end()
  }
})
afterAll(() => server.stop())

describe('a branch that was left hostile', () => {
  it.each(hostileBranches.filter(({ since = 0 }) => since <= major))('$name', async (hostile) => {
    const database = `branch_${hostileBranches.indexOf(hostile)}`
    await server.createDatabase(database, { template: 'shop' })
    await run(server.url(), `alter database ${database} owner to ci; create role visitor_${database} login`)
    const held = await prepare(hostile, database)
    await sprungTraps(server)
    try {
      const login = (hostile.superuser ?? '').includes('visitor_') ? `visitor_${database}` : 'ci'
      const { level, comment, log } = await endJob({
        ...{ server, ca, database, login, baseline },
        milliseconds: hostile.milliseconds ?? 60_000,
      })
      const said = `${comment.replaceAll('\\', '')}\n${log}`
      expect(said).toMatch(hostile.says ?? /./)
      if (hostile.told === false) expect([level, comment.includes('app.orders.note')]).toEqual(['not-measured', false])
      else if (hostile.told === undefined) expect(comment).toMatch(/app\.orders\.note|^\+note text$/m)
      expect(await sprungTraps(server)).toEqual([])
    } finally {
      await held?.end()
    }
  })

  it('is one of at least sixty', () => {
    expect(hostileBranches.length).toBeGreaterThanOrEqual(60)
  })
})

async function prepare({ owner, superuser, held }: HostileBranch, database: string): Promise<pg.Client | undefined> {
  const named = (sql: string) => sql.replaceAll('{database}', database)
  await run(server.url(database, 'ci'), change)
  if (owner !== undefined) await run(server.url(database, 'ci'), named(owner))
  if (superuser !== undefined) {
    // From another database where it closes or renames this one; statement by statement, since some refuse a transaction.
    const outside = /\b(alter|drop|on) database|alter role/.test(superuser)
    const statements = outside ? named(superuser).split('; ') : [named(superuser)]
    for (const statement of statements) await run(server.url(outside ? 'postgres' : database), statement)
  }
  if (held === undefined) return undefined
  const client = new pg.Client(server.url(database))
  client.on('error', () => undefined)
  await client.connect()
  await client.query(named(held))
  return client
}

const shop = `
create schema app;
create table app.customers (id int primary key, email text);
create table app.orders (id int primary key, customer int references app.customers, total int default 1 check (total > 0));
create view app.totals as select customer, sum(total) from app.orders group by 1;
create function app.total(int) returns int language sql as 'select 1';
do $do$ begin execute format('create function app.long() returns void language plpgsql as %L',
  'begin' || repeat(E'\\n-- a', 40000) || E'\\nend'); end $do$;
`

/** What the pull request is about. */
const change = 'alter table app.orders add column note text'

/** A few of those names that a search path would find first. */
const someTraps = `
create function trap.equal(oid, oid) returns boolean language plpgsql as $$ begin return trap.sprung('equal'); end $$;
create operator trap.= (function = trap.equal, leftarg = oid, rightarg = oid);
create function trap.format(text, name, name) returns text language plpgsql as $$ begin perform trap.sprung('format'); return ''; end $$;
create function trap.quote_ident(text) returns text language plpgsql as $$ begin perform trap.sprung('quote_ident'); return ''; end $$;
create function trap.current_setting(text) returns text language plpgsql as $$ begin perform trap.sprung('current_setting'); return ''; end $$;
create function trap.set_config(text, text, boolean) returns text language plpgsql as $$ begin perform trap.sprung('set_config'); return ''; end $$;
create domain trap.text as pg_catalog.text check (trap.sprung('text'));
create view trap.pg_class as select * from pg_catalog.pg_class where trap.sprung('pg_class');
create view trap.pg_settings as select * from pg_catalog.pg_settings where trap.sprung('pg_settings');
`
