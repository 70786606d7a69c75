/** On a plain Postgres server: a branch's own login, what it opens, and what is said where it cannot be had. */
import { spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { type ScratchServer, startScratchServer } from '../../local/postgres/scratch-server.ts'
import { openPromotionBook } from '../../src/acts/promotion-book.ts'
import type { PostgresInputs } from '../../src/branch/postgres/postgres-inputs.ts'
import { postgresProvider } from '../../src/branch/postgres/postgres-provider.ts'
import { type Clock, systemClock } from '../../src/ground/clock.ts'
import { majorsOf } from '../postgres/majors.ts'
import { type RecordedLog, recordedLog } from './recorded-log.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const gone = { name: 'ci-pr-1', id: 'ci-pr-1', uid: '0', isDefault: false, isProtected: false, ready: true }
const passwords = { ci: 'pa55word-of-ci', weak: 'pa55word-of-weak', root: 'pa55word-of-root' } as const
type User = keyof typeof passwords

describe.each(majorsOf(14, 16, 18))('Postgres %i', (major) => {
  let server: ScratchServer
  let log: RecordedLog

  /** As the superuser, who alone comes in without a password. */
  async function run(database: string, ...statements: readonly string[]) {
    const client = new pg.Client({ connectionString: server.url(database) })
    await client.connect()
    try {
      let rows: Record<string, unknown>[] = []
      for (const statement of statements) ({ rows } = await client.query(statement))
      return rows
    } finally {
      await client.end()
    }
  }

  async function asLogin<T>({ user, password }: { user: string; password: string }, database: string, text: string) {
    const client = new pg.Client({ host: '127.0.0.1', port: server.port, database, user, password })
    await client.connect()
    try {
      return (await client.query(text)).rows as T[]
    } finally {
      await client.end()
    }
  }

  function urlOf(user: User): string {
    const url = new URL(server.url('shop', user))
    url.password = passwords[user]
    return url.href
  }

  function provider(user: User = 'ci', inputs: Partial<PostgresInputs> = {}, clock: Clock = systemClock) {
    return postgresProvider({
      inputs: {
        url: urlOf(user),
        database: 'shop',
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

  async function make(from = provider(), name = 'ci-pr-1', ttlSeconds = 3600) {
    const branch = await from.createBranch({ name, parent: await from.parentBranch(undefined), ttlSeconds })
    return { branch, login: await from.credential(await from.compute(branch)) }
  }

  const roles = async () =>
    (await run('postgres', "select rolname from pg_roles where rolname ~ '^database-branch' order by 1")).map(
      ({ rolname }) => String(rolname),
    )

  const byPassword = 'host all all 127.0.0.1/32 scram-sha-256\n'

  async function access(rules: string) {
    await writeFile(
      join(server.server.dataDir, 'pg_hba.conf'),
      `local all all trust\nhost all postgres 127.0.0.1/32 trust\n${rules}`,
    )
    await run('postgres', 'select pg_reload_conf()')
  }

  beforeAll(async () => {
    server = await startScratchServer({ major })
    await run(
      'postgres',
      'create role shop_owner',
      ...(Object.keys(passwords) as User[]).map(
        (user) => `create role ${user} login createdb password '${passwords[user]}'`,
      ),
      'alter role ci createrole',
      'alter role root superuser',
      'grant shop_owner to ci with admin option',
      'grant shop_owner to weak',
    )
  })
  afterAll(() => server.stop())

  beforeEach(async () => {
    log = recordedLog()
    await access(byPassword)
    await run('postgres', 'create database shop owner ci', 'revoke connect on database shop from public')
    await run(
      'shop',
      'create schema app authorization shop_owner',
      'set role shop_owner',
      'create table app.kept as select 1 as id',
    )
  })
  afterEach(async () => {
    const rows = await run('postgres', "select datname from pg_database where datname ~ 'ci-pr|until|shop'")
    for (const { datname } of rows) await run('postgres', `drop database "${datname}" with (force)`)
    for (const role of await roles()) await run('postgres', `drop owned by "${role}"`, `drop role "${role}"`)
  })

  it('is the branch’s own: it migrates, ends with the branch, and opens nothing else', async () => {
    const { branch, login } = await make()
    expect(login.user).toBe(`database-branch-${branch.uid}`)
    await asLogin(
      login,
      'ci-pr-1',
      'alter table app.kept add column n int; create table app.new (id int); create table public.new (id int)',
    )
    await expect(asLogin(login, 'shop', 'select 1')).rejects.toMatchObject({ code: '42501' })
    expect(await provider().warning?.(branch)).toBeUndefined()
    const [role] = await run(
      'postgres',
      `select rolvaliduntil, rolcreatedb or rolcreaterole or rolsuper as may from pg_roles where rolname = '${login.user}'`,
    )
    expect(role).toEqual({ rolvaliduntil: branch.expiresAt, may: false })
    // Another job of the branch arrives at the same.
    expect(await provider().credential(await provider().compute(branch))).toEqual(login)
    await provider().deleteBranch(branch)
    expect(await roles()).toEqual([])
  })

  it('cannot let itself in, nor another branch’s, nor live longer', async () => {
    const { branch, login } = await make()
    await make(provider(), 'ci-pr-2')
    for (const statement of [
      `grant connect on database shop to "${login.user}"`,
      'alter database shop owner to shop_owner',
      'drop database shop',
      `alter role "${login.user}" valid until 'infinity'`,
      `comment on role "${login.user}" is null`,
      'create role another login',
      'alter database "ci-pr-1" rename to kept',
      'grant connect on database "ci-pr-2" to shop_owner',
      'drop database "ci-pr-2"',
    ]) {
      // A grant of a right that one does not have is only a warning.
      await asLogin(login, 'ci-pr-1', statement).catch((error: unknown) =>
        expect(error).toMatchObject({ code: expect.stringMatching(/^(42501|55006|0A000)/) }),
      )
    }
    await expect(asLogin(login, 'shop', 'select 1')).rejects.toMatchObject({ code: '42501' })
    await expect(asLogin(login, 'ci-pr-2', 'select 1')).rejects.toMatchObject({ code: '42501' })
    await asLogin(
      login,
      'ci-pr-1',
      `comment on database "ci-pr-1" is '${JSON.stringify({ 'database-branch': 1, branch: 'ci-pr-1', parent: 'shop', createdAt: '2020-01-01T00:00:00Z', expiresAt: '2999-01-01T00:00:00Z' })}'`,
    )
    expect((await provider().findBranch('ci-pr-1'))?.expiresAt).toEqual(branch.expiresAt)
    const later: Clock = { ...systemClock, now: () => new Date(Date.now() + 7_200_000) }
    expect(await provider('ci', {}, later).dropExpired?.()).toEqual(['ci-pr-1', 'ci-pr-2'])
    expect(await roles()).toEqual([])
  })

  it('moves its end with the branch’s, and follows a new password of the given login', async () => {
    const { branch } = await make()
    const expiresAt = new Date(Math.ceil(Date.now() / 1000) * 1000 + 86_400_000)
    await provider().extendBranch(branch, expiresAt)
    expect((await provider().findBranch('ci-pr-1'))?.expiresAt).toEqual(expiresAt)
    expect(
      await run(
        'postgres',
        `select rolvaliduntil as until from pg_roles where rolname = 'database-branch-${branch.uid}'`,
      ),
    ).toEqual([{ until: expiresAt }])

    const url = new URL(server.url('shop', 'ci'))
    url.password = 'another'
    await run('postgres', "alter role ci password 'another'")
    try {
      const anew = provider('ci', { url: url.href })
      await anew.extendBranch(branch, expiresAt)
      const login = await anew.credential(await anew.compute(branch))
      expect(await asLogin(login, 'ci-pr-1', 'select 1 as one')).toEqual([{ one: 1 }])
    } finally {
      await run('postgres', `alter role ci password '${passwords.ci}'`)
    }
  })

  it('has its password in no statement that the server could log', async () => {
    await run('postgres', "alter system set log_statement = 'all'", 'select pg_reload_conf()')
    try {
      const { branch, login } = await make()
      await provider().extendBranch(branch, new Date(Date.now() + 86_400_000))
      const logged = await readFile(join(server.server.dataDir, 'server.log'), 'utf8')
      expect(logged).toContain(`create role "${login.user}" login password 'SCRAM-SHA-256$`)
      expect(logged).toContain(`alter role "${login.user}" password 'SCRAM-SHA-256$`)
      for (const secret of [login.password, passwords.ci]) expect(logged).not.toContain(secret)
      expect(JSON.stringify(log.lines)).not.toContain(login.password)
    } finally {
      await run('postgres', 'alter system reset log_statement', 'select pg_reload_conf()')
    }
  })

  it('is gone after a run that died between the database and its login', async () => {
    const { branch } = await make()
    await run('postgres', 'drop database "ci-pr-1"')
    expect(await roles()).toEqual([`database-branch-${branch.uid}`])
    await provider().dropExpired?.()
    expect(await roles()).toEqual([])
  })

  it('leaves nothing behind, at whichever statement its maker is killed: the next run begins anew', async () => {
    const made = (statement: number) =>
      spawnSync(
        process.execPath,
        [
          '--import',
          here('../local-postgres/typescript-loader.js'),
          here('./doomed-maker.ts'),
          urlOf('ci'),
          String(statement),
        ],
        { encoding: 'utf8' },
      )
    const whole = made(0)
    const statements = Number(whole.stdout)
    expect({ statements, errors: whole.stderr }).toEqual({ statements: expect.any(Number), errors: '' })
    expect(statements).toBeGreaterThan(8)
    for (let statement = 1; statement <= statements; statement++) {
      await provider().deleteBranch((await provider().findBranch('ci-pr-1')) ?? gone)
      expect(made(statement).signal).toBe('SIGKILL')
      // A server takes a moment to notice that a client is gone.
      while ((await run('postgres', "select 1 from pg_stat_activity where usename = 'ci'")).length > 0)
        await systemClock.sleep(20)
      await provider().dropExpired?.()
      const found = await provider().findBranch('ci-pr-1')
      const left = await run('postgres', "select datname from pg_database where datname ~ 'until'")
      expect({ statement, left, roles: (await roles()).length }).toEqual({ statement, left: [], roles: found ? 1 : 0 })
      if (found === undefined) await make()
    }
  }, 60_000)

  it('leaves a role alone that only has such a name', async () => {
    await run('postgres', 'create role "database-branch-4"')
    await provider().dropExpired?.()
    expect(await roles()).toEqual(['database-branch-4'])
  })

  it('is dropped with what it was given, and has made, elsewhere', async () => {
    const { branch, login } = await make()
    await run(
      'postgres',
      `grant connect on database shop to "${login.user}"`,
      `create schema theirs authorization "${login.user}"`,
    )
    await provider().deleteBranch(branch)
    expect(await roles()).toEqual([])
  })

  it.each<[string, string, (string | RegExp)[]]>([
    [
      'everybody',
      'grant connect on database shop to public',
      ['the database shop', 'revoke connect on database "shop" from public;'],
    ],
    [
      'the owner of its objects',
      'grant connect on database shop to shop_owner',
      ['revoke connect on database "shop" from "shop_owner";'],
    ],
    [
      'its owner, who owns its objects, too',
      'alter database shop owner to shop_owner',
      ['the database shop', 'alter database "shop" owner to "ci";'],
    ],
    [
      'nobody who may not make roles',
      'alter role shop_owner createrole',
      ['the whole server by the role shop_owner', 'alter role "shop_owner" nocreaterole;'],
    ],
    [
      'nobody who may not read files',
      'grant pg_read_server_files to shop_owner',
      ['pg_read_server_files', 'revoke "pg_read_server_files" from "shop_owner";'],
    ],
  ])(
    'is said to open more, and is refused where it must not, when the parent is open to %s',
    async (_, statement, said) => {
      await run('postgres', statement)
      try {
        const { branch } = await make()
        const warning = await provider().warning?.(branch)
        for (const text of said) expect(warning).toMatch(text)
        const strict = provider('ci', { branchLogin: 'own' })
        await expect(strict.compute(branch)).rejects.toThrow(/Nothing was handed out, since `branch-login` is own/)
        if (!statement.includes('role') && !statement.includes('files')) {
          const remedies = (await provider().checkSetup(undefined))
            .filter(({ about }) => about === 'login')
            .map(({ remedy }) => remedy)
          expect(remedies.join()).toContain(said.at(-1))
        }
        // What shuts it does.
        for (const [, remedy = ''] of (warning ?? '').matchAll(/`((?:revoke|alter) [^`]+;)`/g))
          await run('postgres', remedy)
        expect(await provider().warning?.(branch)).toBeUndefined()
        await provider('ci', { branchLogin: 'own' }).compute(branch)
        expect((await provider().checkSetup(undefined)).filter(({ about }) => about === 'login')).toEqual([])
      } finally {
        await run('postgres', 'alter role shop_owner nocreaterole', 'revoke pg_read_server_files from shop_owner')
      }
    },
  )

  it.each<[string, User, string, RegExp]>([
    [
      'may not make roles',
      'weak',
      'grant connect on database shop to weak',
      /weak may not make roles.*alter role "weak" createrole;/s,
    ],
    [
      'owns the objects itself',
      'ci',
      'alter table app.kept owner to ci',
      /belongs to ci itself.*reassign owned by "ci"/s,
    ],
    [
      'is a superuser, and some objects are one’s',
      'root',
      'alter table app.kept owner to postgres',
      /belongs to the superuser postgres/,
    ],
  ])(
    'is not to be had where the given one %s: that one is handed out, and why is said',
    async (_, user, statement, why) => {
      await run('shop', 'alter database shop owner to shop_owner', statement)
      const { branch, login } = await make(provider(user))
      expect(login).toEqual({ user, password: passwords[user] })
      expect(await roles()).toEqual([])
      const warning = (await provider(user).warning?.(branch)) ?? ''
      expect(warning).toMatch(`have the login \`${user}\``)
      if (user !== 'root') expect(warning).toMatch(why)
      await provider(user).deleteBranch(branch)
      await expect(make(provider(user, { branchLogin: 'own' }))).rejects.toThrow(why)
      expect(await run('postgres', "select 1 from pg_database where datname ~ 'ci-pr|until'")).toEqual([])
    },
  )

  it.each(['auto', 'own'] as const)('is had (%s) where the given one has promoted, too', async (branchLogin) => {
    const strict = provider('ci', { branchLogin })
    const given = new pg.Client(urlOf('ci'))
    await given.connect()
    await openPromotionBook(given, { repository: 'acme/shop', prNumber: 1, sha: 'a'.repeat(40), runId: 1 })
    await given.end()
    expect((await strict.checkSetup(undefined)).filter(({ about }) => about === 'login')).toEqual([])
    const { branch, login } = await make(strict)
    expect(login.user).toBe(`database-branch-${branch.uid}`)
    expect(await strict.warning?.(branch)).toBeUndefined()
    // The copy of the record can be read, which is what a branch does with it.
    await asLogin(login, 'ci-pr-1', 'select * from database_branch_promotions.promotions')
    await expect(asLogin(login, 'ci-pr-1', 'delete from database_branch_promotions.promotions')).rejects.toMatchObject({
      code: '42501',
    })
    await strict.deleteBranch(branch)
    // One table beside it, and the branch would lack the right to change that.
    await run('shop', 'create table app.own (id int)', 'alter table app.own owner to ci')
    await expect(make(provider('ci', { branchLogin: 'own' }))).rejects.toThrow(/belongs to ci itself/)
    expect((await strict.checkSetup(undefined)).map(({ problem }) => problem).join()).toContain('belongs to ci itself')
  })

  it('is not made where all is a superuser’s, as in an empty database of a job’s own server', async () => {
    await run('postgres', 'drop database shop', 'create database shop')
    const { branch, login } = await make(provider('root'))
    expect(login.user).toBe('root')
    expect(await provider('root').warning?.(branch)).toContain('belongs to the superuser postgres')
  })

  it('is made by a superuser, too, and is none', async () => {
    await run('postgres', 'alter database shop owner to shop_owner', 'revoke connect on database shop from public')
    const { branch, login } = await make(provider('root'))
    expect(login.user).toBe(`database-branch-${branch.uid}`)
    await asLogin(login, 'ci-pr-1', 'drop table app.kept')
    await provider('root').deleteBranch(branch)
    expect(await roles()).toEqual([])
  })

  it('is not made where the given one is wanted', async () => {
    const { login } = await make(provider('ci', { branchLogin: 'given' }))
    expect(login.user).toBe('ci')
    expect(await roles()).toEqual([])
  })

  it('is taken back where the server does not let it in, and is refused where it has to be', async () => {
    await access('host all ci 127.0.0.1/32 scram-sha-256\nhost all +shop_owner 127.0.0.1/32 reject\n')
    const { login } = await make()
    expect(login.user).toBe('ci')
    expect(await roles()).toEqual([])
    expect(log.lines.find(({ level }) => level === 'warning')?.message).toMatch(/does not let database-branch-\d+ in/)
    await expect(make(provider('ci', { branchLogin: 'own' }), 'ci-pr-2')).rejects.toThrow(
      /Let the roles database-branch-… in/,
    )
    expect(await roles()).toEqual([])
    expect((await provider().listBranches()).map(({ name }) => name)).not.toContain('ci-pr-2')
  })

  it('is said to shut nothing on a server that asks for no password', async () => {
    await access('host all all 127.0.0.1/32 trust\n')
    const { branch } = await make()
    expect(await provider().warning?.(branch)).toMatch(
      /every login, since the server asks nobody from here for a password/,
    )
    await expect(provider('ci', { branchLogin: 'own' }).compute(branch)).rejects.toThrow(/scram-sha-256/)
  })
})
