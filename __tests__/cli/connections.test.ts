/** The command line as a terminal runs it, against a server that wants TLS and passwords. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { type ScratchServer, startScratchServer } from '../../local/postgres/scratch-server.ts'
import { projectRoot } from '../../local/project-root.ts'
import { runCommand } from '../../src/cli/main.ts'
import { switchTlsOn } from '../postgres/switch-tls-on.ts'
import { type TestServer, testServer } from '../postgres/test-database.ts'

const program = join(projectRoot, 'build/src/cli/bin.js')
const secret = 'pa55 w:rd'

let folder: string
let plain: TestServer
let tls: ScratchServer
let ca: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'connections-'))
  plain = await testServer(17)
  tls = await startScratchServer({ major: 17 })
  ca = join(folder, 'ca.pem')
  await writeFile(ca, await switchTlsOn(tls))
  const client = new pg.Client(tls.url())
  await client.connect()
  await client.query(`create role app login password '${secret}'`)
  await client.query('create role plain login')
  await client.query('create database shop owner app')
  const { rows } = await client.query<{ hba_file: string }>('show hba_file')
  await writeFile(
    rows[0]?.hba_file ?? '',
    'hostssl all app all scram-sha-256\nhostnossl all plain all trust\nhost all postgres all trust\n',
  )
  await client.query('select pg_reload_conf()')
  await client.end()
  await writeFile(join(folder, '.pgpass'), `127.0.0.1:*:*:app:${secret.replace(':', '\\:')}\n`, { mode: 0o600 })
  await writeFile(join(folder, '.pg_service.conf'), `[shop]\nhost=127.0.0.1\nport=${tls.port}\ndbname=shop\nuser=app\n`)
})
afterAll(async () => {
  await tls.stop()
  await rm(folder, { recursive: true })
})

/** In this process: to start one takes longer than all that it does. */
async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  let output = ''
  const write = (part: string) => {
    output += part
  }
  const ended: unknown = await runCommand(args, { write, env: { HOME: '/nowhere', ...env } }).catch((error) => error)
  return typeof ended === 'number' ? { output, errors: '', code: ended } : { output, errors: String(ended), code: 2 }
}

async function runProcess(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH: process.env['PATH'], HOME: '/nowhere', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { output, errors, code: child.exitCode }
}

const address = () => `host=127.0.0.1 port=${tls.port} dbname=shop user=app`
const password = { PGPASSWORD: secret }

describe('what libpq understands is understood', () => {
  it.each<readonly [string, () => string, () => Readonly<Record<string, string>>]>([
    [
      'a password in the URL',
      () => `postgresql://app:${encodeURIComponent(secret)}@127.0.0.1:${tls.port}/shop`,
      () => ({}),
    ],
    ['key=value with a quoted password', () => `${address()} password='${secret}'`, () => ({})],
    ['PGPASSWORD', address, () => password],
    ['~/.pgpass', address, () => ({ HOME: folder })],
    ['passfile', () => `${address()} passfile='${join(folder, '.pgpass')}'`, () => ({})],
    ['a service', () => 'service=shop', () => ({ HOME: folder })],
    [
      'PGSERVICE and PGSERVICEFILE',
      () => 'postgresql://',
      () => ({ PGSERVICE: 'shop', PGSERVICEFILE: join(folder, '.pg_service.conf'), ...password }),
    ],
    [
      'PGHOST and the others',
      () => 'postgresql://',
      () => ({ PGHOST: '127.0.0.1', PGPORT: String(tls.port), PGDATABASE: 'shop', PGUSER: 'app', ...password }),
    ],
    ['sslmode=require', () => `${address()} sslmode=require`, () => password],
    ['sslmode=allow on a server that wants TLS', () => `${address()} sslmode=allow`, () => password],
    ['sslmode=prefer on a server that wants none', () => address().replace('user=app', 'user=plain'), () => ({})],
    ['sslmode=verify-ca', () => `${address()} sslmode=verify-ca sslrootcert='${ca}'`, () => password],
    [
      'sslmode=verify-full and PGSSLROOTCERT',
      () => `${address()} sslmode=verify-full`,
      () => ({ PGSSLROOTCERT: ca, ...password }),
    ],
    ['sslnegotiation=direct', () => `${address()} sslmode=require sslnegotiation=direct`, () => password],
    ['channel_binding=require', () => `${address()} sslmode=require channel_binding=require`, () => password],
    ['hostaddr', () => `${address().replace('host=', 'hostaddr=')} host=127.0.0.1 sslmode=require`, () => password],
    ['options', () => `${address()} options='-c statement_timeout=1h'`, () => password],
    [
      'the second of two hosts',
      () => `postgresql://app@127.0.0.1:1,127.0.0.1:${tls.port}/shop?target_session_attrs=read-write`,
      () => password,
    ],
    ['prefer-standby without a standby', () => `${address()} target_session_attrs=prefer-standby`, () => password],
  ])('%s', async (_, url, env) => {
    const { output, errors, code } = await run(['snapshot', url()], env())
    expect({ errors, code }).toEqual({ errors: '', code: 0 })
    expect(JSON.parse(output)).toMatchObject({ server: { database: 'shop' } })
  })
})

describe('why there is no connection, in a sentence without the user and the password', () => {
  it.each<readonly [string, () => string, Readonly<Record<string, string>>]>([
    ['it wants a password', address, {}],
    ['does not take this user with this password', () => `${address()} password=wrong-${secret.length}`, {}],
    ['does not let this user in', () => `${address()} sslmode=disable`, password],
    ['does not let this user in', () => `${address()} user=nobody-there`, password],
    ['there is no database of that name', () => `${address()} dbname=nowhere`, password],
    ['it offers no TLS, which `sslmode=require` asks for', () => `${plain.url()}?sslmode=require`, {}],
    ['no authority in `sslrootcert`', () => `${address()} sslmode=verify-full`, password],
    [
      'is for another name',
      () =>
        `${address().replace('host=127.0.0.1', 'host=localhost hostaddr=127.0.0.1')} sslmode=verify-full sslrootcert='${ca}'`,
      password,
    ],
    ['it does not bind the login to TLS', () => `${plain.url()}?channel_binding=require`, {}],
    ['it is no server as `target_session_attrs` wants', () => `${address()} target_session_attrs=standby`, password],
    ['nothing listens there (ECONNREFUSED)', () => 'host=127.0.0.1 port=1', {}],
    ['no server has a socket in that folder', () => 'host=/nowhere', {}],
  ])('%s', async (says, url, env) => {
    const { output, errors, code } = await run(['snapshot', url()], env)
    expect({ output, code }).toEqual({ output: '', code: 2 })
    expect(errors).toContain(says)
    expect(errors).not.toMatch(/\bapp\b|nobody-there|pa55|wrong-|Warning|\n {4}at /)
  })

  it('says that a password file was passed over', async () => {
    const file = join(folder, 'open')
    await writeFile(file, `*:*:*:*:${secret}`, { mode: 0o644 })
    const { errors } = await run(['snapshot', address()], { PGPASSFILE: file })
    expect(errors).toMatch(/it wants a password.*\nThe password file was passed over/)
  })
})

it('prints a sentence on standard error, ends with 2, and shows no warning of the driver', async () => {
  const { errors, ...rest } = await runProcess(['snapshot', `${address()} sslmode=require`], { PGPASSWORD: 'wrong' })
  expect(rest).toEqual({ output: '', code: 2 })
  expect(errors).toBe(
    `Could not connect to 127.0.0.1:${tls.port}/shop: it does not take this user with this password.\n`,
  )
  expect(await runProcess(['snapshot', `${address()} sslmode=require`], password)).toMatchObject({
    errors: '',
    code: 0,
  })
})

describe('observe', () => {
  const migrate = `
    const { default: pg } = await import('pg')
    const client = new pg.Client(process.argv[1] === 'url' ? { connectionString: process.env.DATABASE_URL } : {})
    await client.connect()
    await client.query('create table by_' + process.argv[1] + ' (id int)')
    await client.end()`

  it.each(['url', 'variables'])(
    'hands the command the database in its %s, whatever stood there before',
    async (way) => {
      const url = await plain.createDatabase(`observed_${way}`)
      const command = [process.execPath, '--input-type=module', '-e', migrate, way]
      const { output, errors, code } = await runProcess(['observe', url, '--format=json', '--', ...command], {
        DATABASE_URL: 'postgresql://127.0.0.1:1/elsewhere',
        PGHOST: '/nowhere',
        PGDATABASE: 'elsewhere',
      })
      expect({ errors, code }).toEqual({ errors: '', code: 0 })
      expect(JSON.parse(output)).toMatchObject({ whole: { created: [{ name: `by_${way}` }] } })
    },
  )

  it('leaves everything after the dashes to the command', async () => {
    const { code } = await runProcess([
      'observe',
      plain.url(),
      '--',
      process.execPath,
      '-e',
      'process.exit(process.argv.length)',
      '--',
      '--help',
      '--',
      'x',
    ])
    expect(code).toBe(4)
  })

  it('passes a signal on, tells what was done until then, and ends as a shell would', async () => {
    const script = "console.log('up'); setInterval(() => {}, 1000)"
    const child = spawn(process.execPath, [program, 'observe', plain.url(), '--', process.execPath, '-e', script], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const output = text(child.stdout)
    child.stderr.once('data', () => child.kill('SIGTERM'))
    await once(child, 'close')
    expect(child.exitCode).toBe(128 + 15)
    expect(await output).not.toBe('')
  })
})
