import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { systemClock } from '../../src/ground/clock.ts'
import { startObserver, stopObserver, tellMigrated } from '../../src/migration/observer/observer-process.ts'
import { type TestServer, testServer } from '../postgres/test-database.ts'

const entry = resolve('build/src/observer-entry.js')

describe('the observer as a process', () => {
  let server: TestServer
  let folder: string

  beforeAll(async () => {
    server = await testServer(17)
  })

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'observer-'))
  })

  afterEach(() => rm(folder, { recursive: true }))

  const start = (
    options: { readonly database?: string; readonly endsAt?: Date; readonly jobProcess?: number | undefined } = {},
  ) =>
    startObserver({
      entry,
      config: {
        target: { host: '127.0.0.1', port: server.port, database: options.database ?? 'main', tls: 'off' },
        login: { user: 'postgres', password: 'secret-of-the-test' },
        folder,
        endsAt: (options.endsAt ?? new Date(Date.now() + 60_000)).toISOString(),
        jobProcess: options.jobProcess,
      },
      env: process.env,
      clock: systemClock,
    })

  it('sees what others do until it is stopped, and leaves no secret behind', async () => {
    await start()
    const client = new pg.Client({ connectionString: server.url() })
    await client.connect()
    await client.query('create table seen (id int)')
    await client.end()
    const evidence = await stopObserver({ folder, clock: systemClock })
    expect(evidence).toMatchObject({
      measured: true,
      value: { method: 'sampled', whole: { created: [{ name: 'seen' }] } },
    })
    expect(await readFile(join(folder, 'observer-result.json'), 'utf8')).not.toContain('secret-of-the-test')
  })

  it('says why when it could not connect', async () => {
    await start({ database: 'nowhere' })
    expect(await stopObserver({ folder, clock: systemClock })).toEqual({
      measured: false,
      why: expect.stringContaining('the observer failed'),
    })
  })

  it('ends on its own when its time is over', async () => {
    await start({ endsAt: new Date() })
    expect(await stopObserver({ folder, clock: systemClock })).toMatchObject({ measured: true })
  })

  it('notes that the migration is over, and goes on', async () => {
    await start()
    await ask('create table seen_later (id int); insert into seen_later values (1)')
    expect(await tellMigrated({ folder, clock: systemClock })).toBe(true)
    await ask('drop table seen_later')
    const evidence = await stopObserver({ folder, clock: systemClock })
    expect(evidence).toMatchObject({ measured: true, value: { whole: { created: [{ name: 'seen_later' }] } } })
  })

  it('ends with the process that runs the job', async () => {
    const job = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'])
    await once(job, 'spawn')
    await start({ jobProcess: job.pid })
    job.kill('SIGKILL')
    await ended()
    expect(await tellMigrated({ folder, clock: systemClock })).toBe(false)
  })

  it('ends with its folder', async () => {
    await start()
    await rm(folder, { recursive: true })
    await ended()
    await mkdir(folder)
  })

  it('ends with its connection, and says so', async () => {
    await start()
    await ask(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = '${name}'`)
    await ended()
    expect(await stopObserver({ folder, clock: systemClock })).toMatchObject({ measured: false })
  })

  const name = 'database-branch observer'

  async function ask(sql: string) {
    const client = new pg.Client({ connectionString: server.url() })
    await client.connect()
    try {
      return (await client.query(sql)).rows
    } finally {
      await client.end()
    }
  }

  /** A process that is gone has no session any more. */
  async function ended(): Promise<void> {
    for (;;) {
      const sessions = await ask(`select from pg_stat_activity where application_name = '${name}'`)
      if (sessions.length === 0) return
      await systemClock.sleep(50)
    }
  }
})

describe('database-branch observe', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await testServer(17)
  })

  const migration = `
    import pg from 'pg'
    const client = new pg.Client({ connectionString: process.env.URL })
    await client.connect()
    await client.query(process.env.SQL)
    await client.end()
    console.log('the tool speaks')
  `

  it('prints the evidence of a command, and ends with its exit code', async () => {
    const { output, errors, exitCode } = await observe(['--format', 'json'], migration, 'create table made (id int)')
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: 'the tool speaks\n' })
    expect(JSON.parse(output)).toMatchObject({ version: 1, whole: { created: [{ name: 'made' }] } })
    expect(await observe([], 'process.exit(3)', '')).toMatchObject({ exitCode: 3 })
  })

  it('prints markdown unless told otherwise', async () => {
    const { output } = await observe([], migration, 'create table marked (id int)')
    expect(output).toContain('- created table `public.marked`')
  })

  async function observe(options: readonly string[], script: string, sql: string) {
    const url = server.url()
    const command = [process.execPath, '--input-type=module', '-e', script]
    const code = `import { observeCommand } from ${JSON.stringify(resolve('build/src/cli/observe.js'))}
      process.exitCode = await observeCommand.run(process.argv.slice(1), { write: (text) => process.stdout.write(text) })`
    const child = spawn(
      process.execPath,
      ['--input-type=module', '-e', code, '--', url, ...options, '--', ...command],
      {
        env: { ...process.env, URL: url, SQL: sql },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
    return { output, errors, exitCode: child.exitCode }
  }
})
