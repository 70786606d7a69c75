/** What only a plain Postgres server does: what a copy loses, what ends a branch, who keeps a parent busy. */
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { type AddressInfo, createConnection, createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { projectRoot } from '../../local/project-root.ts'
import { copyStrategy } from '../../src/branch/postgres/copy-strategy.ts'
import type { PostgresInputs } from '../../src/branch/postgres/postgres-inputs.ts'
import { postgresProvider } from '../../src/branch/postgres/postgres-provider.ts'
import { unfinishedName, writeStamp } from '../../src/branch/postgres/stamp.ts'
import { type Clock, systemClock } from '../../src/ground/clock.ts'
import { type TestServer, testServer } from '../postgres/test-database.ts'
import { type RecordedLog, recordedLog } from './recorded-log.ts'

const parentName = 'shop'
let server: TestServer
let log: RecordedLog

function provider(
  inputs: Partial<PostgresInputs> = {},
  { clock = systemClock, user = 'ci' }: { clock?: Clock; user?: string } = {},
) {
  return postgresProvider({
    inputs: {
      url: server.url(parentName, user),
      database: parentName,
      busyParent: 'wait',
      branchLogin: 'auto',
      operationTimeoutSeconds: 30,
      ...inputs,
    },
    env: {},
    clock,
    log,
  })
}

async function run(database: string, ...statements: readonly string[]) {
  const client = new pg.Client({ connectionString: server.url(database) })
  await client.connect()
  try {
    let rows: unknown[] = []
    for (const statement of statements) ({ rows } = await client.query(statement))
    return rows
  } finally {
    await client.end()
  }
}

const names = async () =>
  (await run('main', "select datname from pg_database where datname ~ 'ci-pr|until' order by 1")).map(
    (row) => (row as { datname: string }).datname,
  )

const make = async (name = 'ci-pr-1', ttlSeconds = 3600, from = provider()) =>
  from.createBranch({ name, parent: await from.parentBranch(undefined), ttlSeconds })

beforeAll(async () => {
  server = await testServer(18)
  await run(
    'main',
    'create role shop_owner',
    'create role reader login',
    'create role ci login createdb in role shop_owner',
    'create role other login createdb',
    'grant pg_signal_backend to ci',
  )
})
beforeEach(async () => {
  log = recordedLog()
  await server.createDatabase(parentName)
  await run('main', `alter database ${parentName} owner to shop_owner`)
})
afterEach(async () => {
  for (const name of await names()) await run('main', `drop database "${name}" with (force)`)
})

describe('what a copy loses', () => {
  it('is put back: rights, settings, the limit of connections', async () => {
    await run(
      'main',
      'revoke all on database shop from public',
      'grant connect on database shop to reader with grant option',
      "alter database shop set work_mem = '5MB'",
      'alter database shop set search_path = app, "Other Schema", public',
      "alter database shop set app.tenant = 'it''s'",
      "alter role reader in database shop set statement_timeout = '7s'",
      'alter database shop connection limit 12',
    )
    // Whose roles they are decides who may set what is theirs.
    await make('ci-pr-1', 3600, provider({}, { user: 'postgres' }))
    const belongings = (database: string) => [
      `select array(select a.grantee::regrole || ' ' || a.privilege_type || a.is_grantable from aclexplode(datacl) a where a.grantee <> datdba order by 1) as rights,
        datconnlimit, (select array_agg(s.setrole::regrole || ' ' || s.setconfig::text order by s.setrole) from pg_db_role_setting s where s.setdatabase = d.oid) as settings,
        datdba::regrole as owner
      from pg_database d where datname = '${database}'`,
    ]
    const was = await run('main', ...belongings(parentName))
    expect(await run('main', ...belongings('ci-pr-1'))).toEqual(was)
    expect(JSON.stringify(was)).toContain('reader CONNECTtrue')
  })

  it('is said, with the statement, where the login may not put it back', async () => {
    await run('main', "alter role reader in database shop set statement_timeout = '7s'")
    await make()
    const warning = log.lines.find(({ level }) => level === 'warning')
    expect(warning?.message).toContain('alter role "reader" in database "database-branch-until-')
  })
})

describe('what ends a branch', () => {
  const later = (milliseconds: number): Clock => ({
    ...systemClock,
    now: () => new Date(Date.now() + milliseconds),
  })

  it('is the next run, when its time is over', async () => {
    await make('ci-pr-1', 60)
    await make('ci-pr-2', 7200)
    expect(await provider().dropExpired?.()).toEqual([])
    expect(await provider({}, { clock: later(120_000) }).dropExpired?.()).toEqual(['ci-pr-1'])
    expect(await names()).toEqual(['ci-pr-2'])
  })

  it('is the next run, when the one that made it has died before it was done', async () => {
    const left = unfinishedName(new Date(Date.now() + 3_600_000), '0123456789ab')
    await run('main', `create database "${left}" template shop allow_connections false owner shop_owner`)
    expect(await provider().dropExpired?.()).toEqual([left])
    expect(await names()).toEqual([])
  })

  it('is not another run while the one that makes it lives', async () => {
    const left = unfinishedName(new Date(Date.now() + 3_600_000), '0123456789ab')
    await run('main', `create database "${left}" template shop allow_connections false owner shop_owner`)
    const maker = new pg.Client({ connectionString: server.url('postgres') })
    await maker.connect()
    await maker.query(`select pg_advisory_lock(hashtextextended('database-branch ${left}', 0))`)
    expect(await provider().dropExpired?.()).toEqual([])
    await maker.end()
    expect(await names()).toEqual([left])
  })

  it.each([
    ['a database of somebody else', 'create database "ci-pr-9"'],
    [
      'one whose comment only looks like ours',
      `create database "ci-pr-9"; comment on database "ci-pr-9" is '{"database-branch":1}'`,
    ],
    ['a template', `create database "ci-pr-9" is_template true; ${expired('ci-pr-9')}`],
    ['the parent, whatever is written on it', expired(parentName)],
  ])('is not %s', async (_, statements) => {
    await run('main', ...statements.split('; '))
    const before = await names()
    expect(await provider({}, { user: 'postgres' }).dropExpired?.()).toEqual([])
    expect(await names()).toEqual(before)
    expect(await run(parentName, 'select 1 as there')).toEqual([{ there: 1 }])
    await run('main', 'update pg_database set datistemplate = false where datname = $$ci-pr-9$$')
  })

  it('is not another name that somebody has given it to keep it', async () => {
    await make('ci-pr-1', 60)
    await run('main', 'alter database "ci-pr-1" rename to "ci-pr-kept"')
    expect(await provider({}, { clock: later(120_000) }).dropExpired?.()).toEqual([])
    expect(await names()).toEqual(['ci-pr-kept'])
  })

  it('is not another run that works from another database than the one that makes it', async () => {
    const left = unfinishedName(new Date(Date.now() + 3_600_000), '0123456789ab')
    await run('main', `create database "${left}" template shop allow_connections false owner shop_owner`)
    const maker = new pg.Client({ connectionString: server.url('template1') })
    await maker.connect()
    await maker.query(`select pg_advisory_lock(hashtextextended('database-branch ${left}', 0))`)
    expect(await provider().dropExpired?.()).toEqual([])
    await maker.end()
    expect(await provider().dropExpired?.()).toEqual([left])
  })

  it('is not moved on a database that has taken its name', async () => {
    const branch = await make()
    await run('main', 'drop database "ci-pr-1"', 'create database "ci-pr-1"')
    await expect(provider().extendBranch(branch, new Date())).rejects.toThrow(/was deleted or renamed/)
    expect(
      await run(
        'main',
        `select shobj_description(oid, 'pg_database') as comment from pg_database where datname = 'ci-pr-1'`,
      ),
    ).toEqual([{ comment: null }])
  })

  it('refuses to delete a database without our comment', async () => {
    const branch = await make()
    await run('main', 'comment on database "ci-pr-1" is null')
    await expect(provider().deleteBranch(branch)).rejects.toThrow('it is no branch of ours by its own comment')
    expect(await names()).toEqual(['ci-pr-1'])
  })

  function expired(database: string): string {
    const past = new Date('2020-01-01T00:00:00Z')
    const stamp = writeStamp({ branch: database, parent: parentName, createdAt: past, expiresAt: past })
    return `comment on database "${database}" is '${stamp}'`
  }
})

describe('a parent that is in use', () => {
  let guest: pg.Client
  beforeEach(async () => {
    guest = new pg.Client({ connectionString: server.url(parentName, 'ci'), application_name: 'app' })
    guest.on('error', () => undefined)
    await guest.connect()
  })
  afterEach(async () => {
    await guest.end().catch(() => undefined)
  })

  it('is waited for', async () => {
    const making = make()
    while (!log.lines.some(({ message }) => message.includes('Waiting for 1 to end'))) await systemClock.sleep(50)
    await guest.end()
    await making
    expect(await names()).toEqual(['ci-pr-1'])
  }, 30_000)

  it('is named with those who use it when the time is over, and nothing is left', async () => {
    await expect(make('ci-pr-1', 3600, provider({ operationTimeoutSeconds: 1 }))).rejects.toThrow(
      /shop could not be copied within 1 s, because 1 session on it kept it busy: ci as app \(idle, since .*busy-parent: terminate/,
    )
    expect(await names()).toEqual([])
  }, 30_000)

  it('is freed where that is asked for', async () => {
    await make('ci-pr-1', 3600, provider({ busyParent: 'terminate' }))
    expect(await names()).toEqual(['ci-pr-1'])
  }, 30_000)
})

it('is ended by the statement that the documentation gives pg_cron, and nothing else is', async () => {
  const page = await readFile(join(projectRoot, 'docs/postgres.md'), 'utf8')
  const job = /\$job\$\n([^$]+)\$job\$/.exec(page)?.[1] ?? ''
  await make('ci-pr-1', 60)
  await make('ci-pr-2', 7200)
  await run('main', 'create database "ci-pr-3"', `comment on database "ci-pr-3" is '{"database-branch":1, no JSON'`)
  await run('main', 'create extension dblink')
  try {
    const inTwoMinutes = job.replaceAll('now()', "(now() + interval '2 minutes')")
    expect(inTwoMinutes).not.toBe(job)
    const superuser = inTwoMinutes.replace("'dbname='", `'host=127.0.0.1 port=${server.port} user=postgres dbname='`)
    await run('main', job.replace("'dbname='", `'host=127.0.0.1 port=${server.port} user=postgres dbname='`))
    expect(await names()).toEqual(['ci-pr-1', 'ci-pr-2', 'ci-pr-3'])
    await run('main', superuser)
    expect(await names()).toEqual(['ci-pr-2', 'ci-pr-3'])
  } finally {
    await run('main', 'drop extension dblink')
  }
})

it('refuses a pooler, whose sessions are not those of the server', async () => {
  const pooler = createServer((client) => {
    const upstream = createConnection(server.port, '127.0.0.1')
    client.pipe(upstream)
    // BackendKeyData: a pooler answers with a number of its own. https://www.postgresql.org/docs/current/protocol-message-formats.html
    upstream.on('data', (bytes: Buffer) => {
      const at = bytes.indexOf(Buffer.from([0x4b, 0, 0, 0, 12]))
      if (at !== -1) bytes.writeInt32BE(1, at + 5)
      client.write(bytes)
    })
    for (const socket of [client, upstream]) socket.on('error', () => undefined).on('close', () => client.destroy())
    client.on('close', () => upstream.destroy())
  })
  pooler.listen(0, '127.0.0.1')
  await once(pooler, 'listening')
  const url = new URL(server.url(parentName, 'ci'))
  url.port = String((pooler.address() as AddressInfo).port)
  try {
    await expect(make('ci-pr-1', 3600, provider({ url: url.href }))).rejects.toThrow(/leads to a connection pooler/)
    expect((await provider({ url: url.href }).checkSetup(undefined))[0]?.problem).toContain('connection pooler')
  } finally {
    pooler.close()
  }
  expect(await names()).toEqual([])
})

it('makes twenty at once, one after the other', async () => {
  const numbers = Array.from({ length: 20 }, (_, index) => index + 1)
  await Promise.all(numbers.map((number) => make(`ci-pr-${number}`)))
  expect((await names()).sort()).toEqual(numbers.map((number) => `ci-pr-${number}`).sort())
}, 60_000)

it('says which statement gives a login what it lacks', async () => {
  const problems = await provider({}, { user: 'reader' }).checkSetup(undefined)
  expect(problems.map(({ remedy }) => remedy)).toEqual(
    expect.arrayContaining([
      '`alter role "reader" createdb;`',
      expect.stringContaining('`grant "shop_owner" to "reader";`'),
    ]),
  )
  await expect(make('ci-pr-1', 3600, provider({}, { user: 'other' }))).rejects.toThrow(
    /permission denied to copy database/,
  )
})

it.each([
  [140_000, 1e12, { clone: false, strategy: undefined }],
  [170_000, 1e6, { clone: false, strategy: 'wal_log' }],
  [170_000, 2e9, { clone: false, strategy: 'file_copy' }],
  [180_000, 1e6, { clone: true, strategy: 'wal_log' }],
  [180_000, 1e9, { clone: true, strategy: 'file_copy' }],
])('copies on version %d a database of %d bytes by %j', (version, bytes, strategy) => {
  expect(copyStrategy(version, bytes)).toEqual(strategy)
})
