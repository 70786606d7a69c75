import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect as connectTls } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { type Certificate, createAuthority, issueCertificate } from '../../local/postgres/certificate.ts'
import { type Gateway, type LoginAttempt, openGateway } from '../../local/postgres/gateway.ts'
import { type ScratchServer, startScratchServer } from '../../local/postgres/scratch-server.ts'
import { query, withClient } from './connect.ts'

const host = '127.81.1.1'
const port = 5432
const password = 'a token'

let authority: Certificate
let tls: Certificate
let scratch: ScratchServer
let gateway: Gateway
let attempts: LoginAttempt[]
let canWake = true

beforeAll(async () => {
  authority = await createAuthority()
  tls = await issueCertificate(authority, [host])
  scratch = await startScratchServer({ major: 17 })
  await query(scratch.server.clientConfig('postgres'), 'create role "ann@example.com" login')
  attempts = []
  gateway = await openGateway({
    host,
    port,
    tls,
    login: async (attempt) => {
      attempts.push(attempt)
      if (attempt.password === 'broken') throw new Error('no token store')
      return attempt.password === password
        ? { ok: true }
        : { ok: false, sqlstate: '28P01', message: `password authentication failed for user "${attempt.user}"` }
    },
    wake: async () => {
      if (!canWake) throw new Error('out of servers')
      return scratch.server
    },
  })
})

afterAll(async () => {
  await gateway.close()
  await scratch.stop()
})

function config(changes: pg.ClientConfig = {}): pg.ClientConfig {
  const ssl = { ca: authority.cert, rejectUnauthorized: true }
  return { host, port, user: 'ann@example.com', password, database: 'postgres', ssl, ...changes }
}

async function untilClosed(socket: Socket): Promise<Buffer> {
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(chunk))
  await once(socket, 'end')
  socket.destroy()
  return Buffer.concat(chunks)
}

function opening(code: number, body = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(8)
  head.writeInt32BE(8 + body.length, 0)
  head.writeInt32BE(code, 4)
  return Buffer.concat([head, body])
}

const startup = opening(3 << 16, Buffer.from('user\0ann\0database\0postgres\0\0'))

describe('a connection through the gateway', () => {
  it('is encrypted, verified, logged in, and the server sees its parameters', async () => {
    const [row] = await query(
      config({ application_name: 'migrate' }),
      "select current_user::text as me, current_setting('application_name') as application",
    )
    expect(row).toEqual({ me: 'ann@example.com', application: 'migrate' })
    expect(attempts.at(-1)).toEqual({
      user: 'ann@example.com',
      database: 'postgres',
      password,
      applicationName: 'migrate',
    })
  })

  it('may begin with TLS directly', async () => {
    const direct = { ...config(), sslNegotiation: 'direct' } as pg.ClientConfig
    expect(await query(direct, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('carries large results and large parameters unharmed', async () => {
    await withClient(config(), async (client) => {
      const { rows } = await client.query(
        "select count(*)::int as n, max(length(x)) as longest from (select repeat('ä', 1000) x from generate_series(1, 20000)) t",
      )
      expect(rows).toEqual([{ n: 20000, longest: 1000 }])
      const back = await client.query<{ x: string }>(
        "select repeat('ä', 2000) || i as x from generate_series(1, 5000) i",
      )
      expect(back.rows.map(({ x }) => x.length).reduce((sum, length) => sum + length)).toBe(10_018_893)
      const long = 'b'.repeat(8_000_000)
      expect((await client.query('select md5($1) = md5(repeat($2, 8000000)) as same', [long, 'b'])).rows).toEqual([
        { same: true },
      ])
    })
  })

  it('is counted while it lasts', async () => {
    const before = gateway.lastActivity
    expect(gateway.connections).toBe(0)
    await withClient(config(), async (client) => {
      await client.query('select 1')
      expect(gateway.connections).toBe(1)
    })
    while (gateway.connections > 0) await sleep(5)
    expect(gateway.lastActivity.getTime()).toBeGreaterThanOrEqual(before.getTime())
  })

  it('can cancel its query', async () => {
    await withClient(config(), async (client) => {
      const sleeping = client.query('select pg_sleep(100)')
      const cancelled = expect(sleeping).rejects.toMatchObject({ code: '57014' })
      const { processID, secretKey } = client as unknown as { processID: number; secretKey: number }
      const key = Buffer.alloc(8)
      key.writeInt32BE(processID, 0)
      key.writeInt32BE(secretKey, 4)
      const active = `select 1 from pg_stat_activity where pid = ${processID} and state = 'active'`
      while ((await query(scratch.server.clientConfig('postgres'), active)).length === 0) await sleep(5)
      const socket = connect({ host, port })
      socket.write(opening(80877102, key))
      await untilClosed(socket)
      await cancelled
      expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    })
  })
})

describe('the gateway refuses', () => {
  it.each<[string, pg.ClientConfig, Record<string, unknown>]>([
    ['a wrong password', { password: 'guess' }, { code: '28P01', severity: 'FATAL' }],
    ['a login that could not be checked', { password: 'broken' }, { code: 'XX000', severity: 'FATAL' }],
    ['an unknown database, in the words of the server', { database: 'nowhere' }, { code: '3D000' }],
    ['an unknown role, in the words of the server', { user: 'nobody' }, { code: '28000' }],
    [
      'no encryption',
      { ssl: false },
      { code: '28000', message: 'connection is insecure (try using `sslmode=require`)' },
    ],
    [
      'a client that trusts somebody else',
      { ssl: { rejectUnauthorized: true } },
      { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
    ],
  ])('%s', async (_, changes, failure) => {
    await expect(query(config(changes), 'select 1')).rejects.toMatchObject(failure)
  })

  it('with a reason when the server does not wake', async () => {
    canWake = false
    try {
      await expect(query(config(), 'select 1')).rejects.toMatchObject({
        code: '57P03',
        message: 'the compute could not be started: out of servers',
      })
    } finally {
      canWake = true
    }
  })

  it('GSS encryption, and then goes on', async () => {
    const socket = connect({ host, port })
    socket.write(opening(80877104))
    const [answer] = (await once(socket, 'data')) as [Buffer]
    expect(answer.toString()).toBe('N')
    socket.write(opening(80877103))
    expect(String(await once(socket, 'data'))).toBe('S')
    socket.destroy()
  })

  it.each<[string, Buffer, string]>([
    ['an old protocol', opening(2 << 16), '0A000'],
    ['an unencrypted startup', startup, '28000'],
    ['bytes smuggled in behind a request for TLS', Buffer.concat([opening(80877103), startup]), ''],
    ['what is not Postgres', Buffer.from('GET / HTTP/1.1\r\n\r\n'), ''],
  ])('%s', async (_, bytes, sqlstate) => {
    const socket = connect({ host, port })
    socket.write(bytes)
    const answer = (await untilClosed(socket)).toString()
    expect(/\0C(\w{5})\0/.exec(answer)?.[1] ?? answer).toBe(sqlstate)
  })

  it('direct TLS that does not say it is Postgres', async () => {
    const socket = connectTls({ host, port, ca: authority.cert })
    expect((await untilClosed(socket)).toString()).toBe('')
  })
})

describe('an address that cannot be listened on', () => {
  const options = { port, login: async () => ({ ok: true }) as const, wake: async () => scratch.server }

  it('is named when it is taken', async () => {
    const taken = '127.81.1.2'
    const other = createServer().listen(port, taken)
    await once(other, 'listening')
    await expect(openGateway({ ...options, host: taken, tls })).rejects.toThrow(`${taken}:5432 is taken. Stop what`)
    other.close()
    await once(other, 'close')
  })

  it('is explained when the machine does not have it', async () => {
    const elsewhere = '192.0.2.1'
    await expect(openGateway({ ...options, host: elsewhere, tls })).rejects.toThrow(
      `sudo ifconfig lo0 alias ${elsewhere} up`,
    )
  })
})

describe('closing the gateway', () => {
  it('ends its connections and frees the address', async () => {
    const options = { host: '127.81.1.3', port, login: async () => ({ ok: true }) as const }
    const wake = async () => scratch.server
    const certificate = await issueCertificate(authority, [options.host])
    const first = await openGateway({ ...options, tls: certificate, wake })
    const client = new pg.Client(config({ host: options.host }))
    client.on('error', () => undefined)
    await client.connect()
    const ended = new Promise<void>((resolve) => client.once('end', resolve))
    await first.close()
    await ended
    const second = await openGateway({ ...options, tls: certificate, wake })
    expect(await query(config({ host: options.host }), 'select 1 as one')).toEqual([{ one: 1 }])
    await second.close()
    await second.close()
  })
})
