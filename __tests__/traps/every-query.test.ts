/**
 * Every text that we send, found by listing them, in a database where each name that it leaves to the search path is a trap.
 * Those that stand by themselves are asked one by one; those that are made for a server are asked by what makes them. The
 * session is as a login finds it that walks into the traps: nothing has been pinned in it.
 */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { globSync } from 'tinyglobby'
import { type ScratchServer, startScratchServer } from '../../local/postgres/scratch-server.ts'
import { projectRoot } from '../../local/project-root.ts'
import { openPromotionBook } from '../../src/acts/promotion-book.ts'
import { readPromotions } from '../../src/acts/promotions.ts'
import { readStamp, updateStamp, writeStamp } from '../../src/acts/stamp.ts'
import { systemClock } from '../../src/ground/clock.ts'
import { watchBackend } from '../../src/migration/evidence/backend-watch.ts'
import { startExactMeasurement } from '../../src/migration/evidence/exact-measurement.ts'
import { startObservation } from '../../src/migration/evidence/observation.ts'
import { readHistories } from '../../src/migration/history/read-histories.ts'
import { watchLockWaits } from '../../src/migration/lock-wait-watch.ts'
import { runMigrationFiles } from '../../src/migration/run-files.ts'
import { anywhere } from '../../src/postgres/anywhere.ts'
import { errorFacts } from '../../src/postgres/error-facts.ts'
import { readIdentity } from '../../src/postgres/identity.ts'
import { looking } from '../../src/postgres/look.ts'
import { pinSession } from '../../src/postgres/pin-session.ts'
import { listedQueries, type Query } from '../../src/postgres/query.ts'
import { takingTurns } from '../../src/postgres/taking-turns.ts'
import { compareDatabases } from '../../src/schema/compare-databases.ts'
import { readSnapshot } from '../../src/schema/read-snapshot.ts'
import { promotionSchema } from '../../src/schema/selection.ts'
import { analyzeTables } from '../../src/workload/analyze-tables.ts'
import { probeQueries } from '../../src/workload/probe-queries.ts'
import { readWorkload } from '../../src/workload/read-workload.ts'
import { historyFixtures } from '../migration/history-fixtures.ts'
import { migrationFile, quietLog } from '../migration/migration-trial.ts'
import { majorsOf } from '../postgres/majors.ts'
import { run, setTraps, sprungTraps } from './set-traps.ts'

const majors = majorsOf(14, 15, 17, 18)

const sources = globSync('src/**/*.ts', { cwd: projectRoot }).map((path) => ({
  path,
  text: readFileSync(`${projectRoot}/${path}`, 'utf8'),
}))

beforeAll(async () => {
  for (const { path } of sources.filter(({ text }) => /\bdefine(Query|Queries|Qualified|Theirs)\b/.test(text)))
    await import(`../../${path}`)
})

describe('a text that is sent', () => {
  it("is listed: nobody outside src/postgres talks to a server but with the user's own SQL", () => {
    const speakers = sources.filter(({ text }) => /\.query[(<]/.test(text)).map(({ path }) => path)
    expect(speakers.filter((path) => !path.startsWith('src/postgres/')).sort()).toEqual([
      'src/acts/prepare.ts',
      'src/migration/execute-statement.ts',
    ])
  })
})

describe.each(majors)('Postgres %i', (major) => {
  let server: ScratchServer
  /** Names of the texts that have reached the server. */
  const asked = new Set<string>()

  beforeAll(async () => {
    server = await startScratchServer({ major, settings: { shared_preload_libraries: 'pg_stat_statements' } })
    const url = await server.createDatabase('trapped')
    await run(url, given)
    await run(server.url(), 'create role owner login; create role visitor login')
    await run(url, 'grant create on database trapped to owner; grant create on schema public to owner')
    await setTraps(server, 'trapped')
  })
  afterAll(() => server.stop())

  const connected = async <T>(user: string, work: (client: pg.Client) => Promise<T>, database = 'trapped') => {
    const client = new pg.Client(server.url(database, user))
    await client.connect()
    try {
      return await work(recording(client, asked))
    } finally {
      await client.end()
    }
  }

  it('has traps that spring', async () => {
    await run(server.url('trapped', 'visitor'), `select relname || '' from pg_class where relname = 'x'::text`)
    const sprung = (await sprungTraps(server)).join('\n')
    for (const kind of ['relation pg_class', 'operator =(name,text)', 'type text']) expect(sprung).toContain(kind)
  })

  it.each(['postgres', 'visitor'])('springs none with a text that stands by itself, as %s', async (user) => {
    const failures: string[] = []
    for (const { name, place, text = '' } of listedQueries().filter((query) => query.text !== undefined)) {
      if (isWrite(text)) continue
      // Only asked where it is there.
      if (name === 'counters handed over' && major < 15) continue
      const query: Query = { name, place, text }
      const values = valuesOf[name] ?? []
      await connected(user, (client) =>
        place === 'anywhere'
          ? anywhere(client).ask({ ...query, place }, values)
          : looking(client, (look) => look.ask(query, values)),
      ).catch((error: unknown) => {
        if (errorFacts(error).code !== insufficientPrivilege) failures.push(`${name}: ${error}`)
      })
      failures.push(...(await sprungTraps(server)).map((trap) => `${name}: ${trap}`))
    }
    expect(failures).toEqual([])
  })

  it.each(['postgres', 'owner'])('springs none with what is made for a server, as %s', async (user) => {
    await connected(user, async (client) => {
      await pinSession(client, 'theirs')
      await readIdentity(client)
      const baseline = await readSnapshot(client)
      await writeStamp(client, { ...facts, baseline })
      await updateStamp(client, facts.branch, { migrations: [{ name: '1.sql', checksum: 'c' }] })
      expect((await readStamp(client))?.migrations).toHaveLength(1)
    })
    expect(await sprungTraps(server)).toEqual([])
    await connected(user, async (client) => {
      const book = await openPromotionBook(client, { repository: 'acme/shop', sha: 'a', runId: 7, prNumber: 42 })
      await client.query('begin')
      await book.inTransaction({ name: '1.sql', checksum: 'c' })
      await client.query('commit')
      await book.begin({ name: '2.sql', checksum: undefined })
      await book.end()
      const { entries, trouble } = await readPromotions(client, 'acme/shop')
      expect([entries.map(({ name, endedAt }) => [name, endedAt !== null]), trouble]).toEqual([
        [
          ['1.sql', true],
          ['2.sql', true],
        ],
        undefined,
      ])
    })
    expect(await sprungTraps(server)).toEqual([])
    await run(server.url('trapped'), `drop schema database_branch, ${promotionSchema} cascade`)
  })

  it('springs none while it compares two databases', async () => {
    await server.createDatabase('copied', { template: 'trapped' })
    await run(`${server.url('copied')}?options=${plain}`, 'alter table public.orders add note text')
    const diff = await connected('postgres', (from) =>
      connected('postgres', (to) => compareDatabases({ from, to }), 'copied'),
    )
    expect(diff.changes.map(({ summary }) => summary)).toEqual(['column `public.orders.note` added'])
    expect(await sprungTraps(server)).toEqual([])
  })

  it('springs none while it measures what runs in a trapped session', async () => {
    await connected('postgres', async (client) => {
      await connected('postgres', async (watcher) => {
        await pinSession(watcher, 'ours')
        const questions = takingTurns(watcher)
        const watch = watchBackend({ watched: client, questions, clock: systemClock })
        const waits = await watchLockWaits({ watched: client, questions, clock: systemClock })
        const measurement = await startExactMeasurement({ client, clock: systemClock, watch })
        const files = migrations.map((sql, index) => migrationFile(`${index}.sql`, sql))
        const runs = []
        for (const file of files) {
          runs.push(
            ...(await runMigrationFiles({
              client,
              files: [file],
              clock: systemClock,
              log: quietLog,
              around: measurement.around,
              waits,
            })),
          )
        }
        await waits.end()
        const evidence = await measurement.finish()
        expect(runs.map(({ failure }) => failure?.misfits?.problem)).toEqual([
          undefined,
          'null',
          'null',
          'duplicate',
          'reference',
          'check',
          'domain',
          'type',
        ])
        expect(evidence.flaws?.map(({ what }) => what)).toContain('sequence behind')
      })
    })
    // Whether the two ends of a foreign key are equal is for their types to say, in the session of the statement that failed.
    expect(await sprungTraps(server)).toEqual(['operator =(integer,integer)'])
  })

  it('springs none while it watches', async () => {
    await connected('postgres', async (client) => {
      await pinSession(client, 'ours')
      const observation = await startObservation({ client, clock: systemClock })
      await run(
        `${server.url('trapped')}?options=${plain}`,
        'alter table public.orders alter column total type numeric',
      )
      expect((await observation.finish()).whole.files).toContainEqual(expect.objectContaining({ fate: 'rewritten' }))
    })
    expect(await sprungTraps(server)).toEqual([])
  })

  it('springs none with the books of any tool', async () => {
    await connected('postgres', async (client) => {
      for (const { tool, sql, entries } of historyFixtures) {
        await run(`${server.url('trapped')}?options=${plain}`, `create schema books; set search_path = books; ${sql}`)
        const { histories, notes } = await readHistories(client)
        expect([histories.map((history) => history.tool), notes]).toEqual([[tool], []])
        expect(histories[0]?.entries).toHaveLength(entries.length)
        await run(`${server.url('trapped')}?options=${plain}`, emptied)
      }
    })
    expect(await sprungTraps(server)).toEqual([])
  })

  it('springs none while it plans the queries of others', async () => {
    await connected('postgres', async (client) => {
      await pinSession(client, 'theirs')
      expect(await readWorkload(client, { queries: 10, lock: 1000 })).toMatchObject({ measured: true })
      await analyzeTables(client, [{ schema: 'public', name: 'customers' }], { clock: systemClock, milliseconds: 5000 })
      const queries = [
        { text: 'select id from public.customers', role: 'visitor' },
        { text: 'select id from public.customers' },
      ]
      const probes = await probeQueries(client, queries, { clock: systemClock, milliseconds: 5000 })
      expect(probes).toMatchObject([{ sqlstate: '42501' }, { results: [{ name: 'id', type: 'integer' }] }])
    })
    expect(await sprungTraps(server)).toEqual([])
  })

  it('has asked every text that there is', () => {
    const names = listedQueries().map(({ name }) => name)
    const hasGenericPlans = major >= 16
    const ofOthers = hasGenericPlans ? 'plans of prepared queries' : 'plans of queries'
    const onlyLater = major >= 15 ? [] : ['counters handed over']
    expect(names.filter((name) => !asked.has(name))).toEqual([...onlyLater, ofOthers])
  })
})

/** What the parts of a database are that the texts speak of. */
const given = `
create extension pg_stat_statements;
create table public.orders (id serial primary key, total int, customer int);
insert into public.orders (total, customer) values (1, 1), (2, 1), (null, 7);
create table public.customers (id int primary key);
insert into public.customers values (1);
create domain public.price as int;
create table public.prices (amount public.price);
insert into public.prices values (-1);
create table public.people (code text);
insert into public.people values ('x1');
create publication all_orders for table public.orders;
`

const migrations = [
  `create index concurrently on public.orders (total); select pg_catalog.setval('public.orders_id_seq'::pg_catalog.regclass, 1::pg_catalog.int8); update public.orders set customer = customer; alter table public.orders alter column customer set default 5; alter table public.prices alter column amount set default 1; alter table public.orders add check (customer operator(pg_catalog.>) 0)`,
  'alter table public.orders alter column total set not null',
  'alter table public.orders add column note pg_catalog.text not null',
  'create unique index on public.orders (customer)',
  'alter table public.orders add foreign key (customer) references public.customers',
  'alter table public.orders add check (id operator(pg_catalog.>) 1)',
  'alter domain public.price add check (value operator(pg_catalog.>) 0)',
  'alter table public.people alter column code type pg_catalog.uuid using code::pg_catalog.uuid',
]

const facts = {
  version: 1 as const,
  repository: 'acme/shop',
  branch: { name: 'ci-pr-42', uid: 'br-1' },
  parent: { name: 'production', id: 'production' },
  run: { id: 7, attempt: 1 },
  sha: 'a'.repeat(40),
  migrations: [],
}

/** For what a fixture is made with. */
const plain = encodeURIComponent('-c search_path=public,pg_catalog')

const emptied = `
do $$
declare name text;
begin
  for name in select nspname from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public', 'trap') loop
    execute format('drop schema %I cascade', name);
  end loop;
  for name in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('orders', 'customers', 'prices', 'people') loop
    execute format('drop table public.%I cascade', name);
  end loop;
end $$`

const valuesOf: Readonly<Record<string, readonly unknown[]>> = {
  'columns of tables to compare': [['public'], ['orders'], 1_000_000],
  'tables to digest': [1_000_000],
  'last use of what is dropped': [['public.orders']],
  'sizes of tables on the parent': [['public.orders']],
  'sessions on a database': ['trapped'],
  // Nobody is to be sent away here.
  'sessions on a database ended': ['no such database'],
  'what belongs to a database': ['trapped'],
  'set-up of the server': ['trapped'],
  'lock for the work on a database': ['x'],
  'is there a lock for the work on a database': ['x'],
  'tables of queries': [['public'], ['orders']],
  'database to copy': ['trapped'],
  'rights of the login': [['neon']],
  'login of a branch': ['database-branch-1'],
  'whether branches can have logins': ['trapped'],
  'what the login of a branch opens': ['owner'],
  'what the login of a branch can become': ['owner'],
  'what the login of a branch would open of its parent': ['trapped'],
  'whether the login owns the record of promotions alone': ['database_branch_promotions'],
  'tables that may be histories': [['migrations'], 'migrat'],
  'what sessions do': [null],
  'who is in the way': [1],
  'locked relations': [[16384]],
  'relations that a statement names': [['public'], ['orders']],
  'committed transactions': [['3']],
  'sequences and what they number': [[16384], [16384]],
  'sequences of no column': [[16384]],
  'unique keys that are gone': ['[]'],
  'target of an update': ['orders', [16384]],
  'foreign keys that act': [[16384]],
  'marks of a migration': [[16384]],
  'stamp found': [1000],
  'mark of the service': ['somebody'],
  'record of promotions': ['database_promotions'],
  'whether the record of promotions is missing': ['database_promotions'],
  'schemas of a name': ['orders'],
  'owners of a name': ['orders'],
  'whether a role is a member': ['visitor', 'postgres'],
}

const insufficientPrivilege = '42501'

/** What writes is asked by what writes it. */
function isWrite(text: string): boolean {
  return !/^\/\*.*?\*\/ (select|with) /.test(text.replace(/\s+/g, ' '))
}

function recording(client: pg.Client, asked: Set<string>): pg.Client {
  const send = client.query.bind(client) as (...args: readonly unknown[]) => unknown
  const record = (...args: readonly unknown[]) => {
    const [first] = args
    const text = typeof first === 'string' ? first : String((first as { readonly text?: string }).text)
    for (const [, name = ''] of text.matchAll(/\/\* database-branch: (.+?) \*\//g)) asked.add(name)
    return send(...args)
  }
  return Object.assign(client, { query: record })
}
