import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { type Certificate, createAuthority, issueCertificate } from '../../local/postgres/certificate.ts'
import { type Compute, type ComputeOptions, type ComputeState, openCompute } from '../../local/postgres/compute.ts'
import { createCluster } from '../../local/postgres/server.ts'
import { makeClusterFolder, removeClusterFolder } from './cluster-folder.ts'
import { query, withClient } from './connect.ts'

const host = '127.81.2.1'
const childHost = '127.81.2.2'

let folder: string
let authority: Certificate
let tls: Certificate
let states: ComputeState[]
let computes: Compute[]

beforeEach(async () => {
  folder = await makeClusterFolder()
  authority = await createAuthority()
  tls = await issueCertificate(authority, [host, childHost])
  states = []
  computes = []
  await createCluster({ dataDir: join(folder, 'parent'), major: 17, superuser: 'owner' })
})

afterEach(async () => {
  await Promise.all(computes.map((compute) => compute.stop()))
  await removeClusterFolder(folder)
})

async function open(changes: Partial<ComputeOptions> = {}): Promise<Compute> {
  const compute = await openCompute({
    dataDir: join(folder, 'parent'),
    host,
    port: 5432,
    tls,
    idleSeconds: 0,
    login: async () => ({ ok: true }),
    onStateChanged: (state) => states.push(state),
    ...changes,
  })
  computes.push(compute)
  return compute
}

function config(address = host): pg.ClientConfig {
  const ssl = { ca: authority.cert, rejectUnauthorized: true }
  return { host: address, port: 5432, user: 'owner', password: 'any', database: 'postgres', ssl }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(5)
}

describe('a compute', () => {
  it('wakes once for twenty clients that connect at the same time', async () => {
    const compute = await open()
    expect(compute.state).toBe('suspended')
    const rows = await Promise.all(
      Array.from({ length: 20 }, () => query(config(), 'select pg_postmaster_start_time()::text as started')),
    )
    expect(new Set(rows.map(([row]) => row?.['started'])).size).toBe(1)
    expect(states).toEqual(['starting', 'running'])
  })

  it('sleeps when nobody has been connected for a while, and not before', async () => {
    const compute = await open({ idleSeconds: 0.3 })
    await withClient(config(), async (client) => {
      await client.query('create table item as select 1 as id')
      await sleep(600)
      expect(compute.state).toBe('running')
    })
    await until(() => compute.state === 'suspended')
    expect(await query(config(), 'table item')).toEqual([{ id: 1 }])
    expect(states).toEqual(['starting', 'running', 'suspended', 'starting', 'running'])
  })

  it('stays awake for work that uses it, and sleeps after a wake-up that nobody used', async () => {
    const compute = await open({ idleSeconds: 0.2 })
    const rows = await compute.use(async (server) => {
      await sleep(400)
      return query(server.clientConfig('postgres'), 'select 1 as one')
    })
    expect(rows).toEqual([{ one: 1 }])
    await until(() => compute.state === 'suspended')
    await compute.wake()
    await until(() => compute.state === 'suspended')
    expect(states).toEqual(['starting', 'running', 'suspended', 'starting', 'running', 'suspended'])
  })

  it('never sleeps by itself with 0 idle seconds, until told otherwise', async () => {
    const compute = await open()
    await query(config(), 'select 1')
    await sleep(200)
    expect(compute.state).toBe('running')
    compute.setIdleSeconds(0.1)
    await until(() => compute.state === 'suspended')
  })

  it('can be suspended under its clients, and wakes with the next', async () => {
    const compute = await open()
    const client = new pg.Client(config())
    client.on('error', () => undefined)
    await client.connect()
    const ended = new Promise<void>((resolve) => client.once('end', resolve))
    await compute.suspend()
    await ended
    expect(compute.state).toBe('suspended')
    expect(await query(config(), 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('recovers from a server that was killed', async () => {
    const compute = await open()
    const server = await compute.wake()
    await query(config(), 'create table item as select 1 as id')
    process.kill(server.pid, 'SIGKILL')
    await until(() => compute.state === 'suspended')
    expect(await query(config(), 'table item')).toEqual([{ id: 1 }])
  })

  it.each(['suspended', 'running'] as const)('forks while %s, without a change of state', async (state) => {
    const parent = await open()
    await query(config(), 'create table item as select 1 as id')
    if (state === 'suspended') await parent.suspend()
    await parent.fork(join(folder, 'child'))
    expect(parent.state).toBe(state)
    await open({ dataDir: join(folder, 'child'), host: childHost })
    await query(config(childHost), 'insert into item values (2)')
    expect(await query(config(), 'table item')).toEqual([{ id: 1 }])
    expect(await query(config(childHost), 'select count(*)::int as items from item')).toEqual([{ items: 2 }])
  })

  it('ends for good', async () => {
    const compute = await open()
    const server = await compute.wake()
    await compute.stop()
    expect(() => process.kill(server.pid, 0)).toThrow('ESRCH')
    await expect(compute.wake()).rejects.toThrow('the compute was stopped')
    await expect(query(config(), 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})
