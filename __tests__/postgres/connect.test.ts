import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { type ScratchServer, startScratchServer } from '../../local/postgres/scratch-server.ts'
import { UpstreamError, UserError } from '../../src/ground/errors.ts'
import { type ConnectTarget, connect } from '../../src/postgres/connect.ts'
import { readSslCa } from '../../src/postgres/ssl-ca.ts'
import { quickClock } from '../branch/quick-clock.ts'
import { recordedLog } from '../branch/recorded-log.ts'
import { type Refusal, startAwkwardGateway } from './awkward-gateway.ts'
import { switchTlsOn } from './switch-tls-on.ts'

let server: ScratchServer
let ca: string

beforeAll(async () => {
  server = await startScratchServer({ major: 17 })
  ca = await switchTlsOn(server)
  const client = new pg.Client(server.url())
  await client.connect()
  await client.query('create role visitor login; create role locked nologin')
  await client.end()
})

afterAll(async () => {
  await server?.stop()
})

function attempt(target: Partial<ConnectTarget>, user = 'visitor') {
  const clock = quickClock()
  const log = recordedLog()
  const minted: string[] = []
  const connection = connect({
    target: { host: '127.0.0.1', port: server.port, database: 'postgres', tls: 'off', ...target },
    mint: async () => {
      minted.push(user)
      return { user, password: `secret-${minted.length}` }
    },
    clock,
    log,
    applicationName: 'shop check',
    loginRemedy: () => 'Ask the keeper of the list.',
    timeoutSeconds: 60,
  })
  return { connection, clock, log, minted }
}

describe('TLS', () => {
  it('is verified against the authority that was given', async () => {
    const client = await attempt({ tls: { ca } }).connection
    const { rows } = await client.query(
      'select s.ssl, a.application_name from pg_stat_ssl s join pg_stat_activity a using (pid) where pid = pg_backend_pid()',
    )
    await client.end()
    expect(rows).toEqual([{ ssl: true, application_name: 'shop check' }])
  })

  it('is verified against the public authorities by default', async () => {
    const { connection, minted } = attempt({ tls: undefined })
    await expect(connection).rejects.toThrow(UserError)
    await expect(connection).rejects.toThrow('`ssl-ca`')
    expect(minted).toHaveLength(1)
  })

  it('is bound to the address', async () => {
    await using gateway = await startAwkwardGateway(server, [])
    await expect(attempt({ host: gateway.host, port: gateway.port, tls: { ca } }).connection).rejects.toThrow(
      'not trusted',
    )
  })

  it('is not given up when the server has none', async () => {
    await using plain = await startScratchServer({ major: 15 })
    await expect(attempt({ port: plain.port, tls: undefined }).connection).rejects.toThrow('does not offer TLS')
  })
})

describe('patience', () => {
  const refusals: readonly (readonly [string, Refusal])[] = [
    ['a server that starts up', { sqlstate: '57P03', message: 'the database system is starting up' }],
    ['a broken connection', { sqlstate: '08006', message: 'connection failure' }],
    ['a permission not spread yet', { sqlstate: '28000', message: 'External authorization failed' }],
    ['a dropped connection', 'hang up'],
  ]
  it.each(refusals)('outlasts %s, with a new login each time', async (_, refusal) => {
    await using gateway = await startAwkwardGateway(server, [refusal, refusal])
    const { connection, minted, clock } = attempt({ host: gateway.host, port: gateway.port })
    await (await connection).end()
    expect(minted).toHaveLength(3)
    expect(clock.sleeps).toEqual([250, 500])
  })

  it('ends at its deadline', async () => {
    const asleep: Refusal = { sqlstate: '57P03', message: 'starting up' }
    await using gateway = await startAwkwardGateway(server, Array<Refusal>(100).fill(asleep))
    const { connection, clock } = attempt({ host: gateway.host, port: gateway.port })
    await expect(connection).rejects.toThrow(UpstreamError)
    await expect(connection).rejects.toThrow('did not wake in time')
    const waited = clock.sleeps.reduce((sum, wait) => sum + wait, 0)
    expect(waited).toBeLessThanOrEqual(60_000)
    expect(waited).toBeGreaterThan(50_000)
  })

  it.each([
    ['nothing listens', { host: '127.83.0.3', port: 9 }, 'ECONNREFUSED'],
    ['nobody knows the host', { host: 'ep-1.database.invalid' }, 'ENOTFOUND'],
  ])('is tried where %s, and the host stays out of the message', async (_, target, code) => {
    const { connection, log, minted } = attempt(target)
    const error: unknown = await connection.catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(UpstreamError)
    expect(String(error)).toContain(code)
    expect(String(error)).not.toContain(target.host)
    expect(log.lines[0]?.message).toContain(target.host)
    expect(minted.length).toBeGreaterThan(5)
  })
})

describe('a refusal', () => {
  it.each([
    ['a role that may not log in', {}, 'locked', 'does not let locked log in'],
    ['a role that is not there', {}, 'nobody', 'does not let nobody log in. Ask the keeper of the list.'],
    ['a database that is not there', { database: 'shop' }, 'visitor', 'There is no database shop on the branch'],
  ])('is final: %s', async (_, target, user, sentence) => {
    const { connection, minted } = attempt(target, user)
    await expect(connection).rejects.toThrow(UserError)
    await expect(connection).rejects.toThrow(sentence)
    expect(minted).toHaveLength(1)
  })

  it.each([
    ['28P01', 'password authentication failed for user "visitor"', 'does not let visitor log in'],
    ['28000', 'native postgres login is disabled for this endpoint', 'not one that logs in by OAuth'],
  ])('is final: %s %s', async (sqlstate, message, sentence) => {
    await using gateway = await startAwkwardGateway(server, [{ sqlstate, message }])
    await expect(attempt({ host: gateway.host, port: gateway.port }).connection).rejects.toThrow(sentence)
    expect(gateway.clients).toBe(1)
  })

  it('never holds the password', async () => {
    const error: unknown = await attempt({}, 'locked').connection.catch((caught: unknown) => caught)
    expect(String(error)).not.toContain('secret-1')
  })
})

describe('an open connection', () => {
  it('that breaks while idle does not end the process', async () => {
    const { connection, log } = attempt({})
    const client = await connection
    const ended = new Promise((resolve) => client.once('end', resolve))
    const killer = new pg.Client(server.url())
    await killer.connect()
    await killer.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'shop check'")
    await killer.end()
    await ended
    expect(log.lines.at(-1)?.message).toContain('the connection broke')
  })
})

describe('readSslCa', () => {
  it('takes PEM text, and the path of a PEM file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ssl-ca-'))
    try {
      await writeFile(join(folder, 'ca.pem'), ca)
      expect(await readSslCa(ca)).toBe(ca)
      expect(await readSslCa(join(folder, 'ca.pem'))).toBe(ca)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it.each([
    ['/nowhere/ca.pem', 'cannot be read'],
    ['-----BEGIN PRIVATE KEY-----', 'holds no certificate'],
  ])('refuses %s', async (input, sentence) => {
    await expect(readSslCa(input)).rejects.toThrow(sentence)
  })
})
