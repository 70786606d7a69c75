import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from '@jest/globals'
import { type LakebaseOptions, type LakebaseStandIn, startLakebase } from '../../local/lakebase/stand-in.ts'
import { createProject, type LakebaseClient, lakebaseClient, project, queryOne } from './lakebase-client.ts'

const root = mkdtempSync(join(tmpdir(), 'lakebase-restart-'))
// Postgres runs under another account when the tests run as root.
chmodSync(root, 0o755)
const children: ChildProcess[] = []
const standIns: LakebaseStandIn[] = []
afterAll(async () => {
  for (const standIn of standIns) await standIn.stop()
  for (const child of children) child.kill('SIGKILL')
  rmSync(root, { recursive: true })
})

const production = `${project}/branches/production`
const postmasterPid = (dataDir: string, uid: unknown) =>
  Number(readFileSync(join(dataDir, 'clusters', String(uid), 'postmaster.pid'), 'utf8').split('\n')[0])

/** A process that has ended but was not waited for, as orphans in a container without an init are, does not count. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

describe('the same data folder', () => {
  it('brings back branches, addresses, tokens and the clock after a stop', async () => {
    const options = { port: 0, addressBase: '127.82.4', dataDir: newFolder('stopped') }
    const first = await start(options)
    const before = lakebaseClient(first)
    await createProject(before)
    await before.createBranch('pr', { ttl: '7200s' })
    await fill(before, `${project}/branches/pr`)
    const host = await before.host(`${project}/branches/pr`)
    await expect(startLakebase(options)).rejects.toThrow('is in use by process')
    await first.advanceClock(3600)
    await first.stop()

    const second = await start(options)
    expect([second.token, second.clientSecret]).toEqual([first.token, first.clientSecret])
    const after = lakebaseClient(second)
    expect(await after.host(`${project}/branches/pr`)).toBe(host)
    expect(await rowsIn(after, `${project}/branches/pr`)).toBe(3)
    await second.advanceClock(3700)
    expect(await after.call('GET', `${project}/branches/pr`)).toMatchObject({ status: 404 })
    await second.stop()
  })

  it('is recovered after a kill: servers stopped, half-made branches removed', async () => {
    const dataDir = newFolder('killed')
    const child = await startChild(dataDir, '127.82.5')
    await createProject(child.client)
    await fill(child.client, production)
    await child.client.createBranch('whole')
    const hang = JSON.stringify({ fault: 'operation-hangs', on: 'create-branch', times: 1 })
    await fetch(`${child.url}/local/faults`, { method: 'POST', body: hang })
    await child.client.call('POST', `${project}/branches?branch_id=half`, { spec: { ttl: '3600s' } })
    const { body } = await child.client.call('GET', production)
    const pid = postmasterPid(dataDir, body['uid'])
    child.process.kill('SIGKILL')
    await once(child.process, 'exit')
    expect(isAlive(pid)).toBe(true)

    const standIn = await start({ port: 0, addressBase: '127.82.5', dataDir })
    expect(isAlive(pid)).toBe(false)
    const client = lakebaseClient(standIn)
    const { body: list } = await client.call('GET', `${project}/branches`)
    expect(list['branches']).toMatchObject([{ branch_id: 'production' }, { branch_id: 'whole' }])
    expect(await rowsIn(client, production)).toBe(3)
    await client.createBranch('half')
    await standIn.stop()
  })

  it('is left without servers by Ctrl-C', async () => {
    const dataDir = newFolder('interrupted')
    const child = await startChild(dataDir, '127.82.9')
    await createProject(child.client)
    const { body } = await child.client.call('GET', production)
    const pid = postmasterPid(dataDir, body['uid'])
    child.process.kill('SIGINT')
    expect(await once(child.process, 'exit')).toEqual([0, null])
    expect(isAlive(pid)).toBe(false)
  })
})

describe('a server that is killed', () => {
  it('comes back with the next connection, and its data can be branched', async () => {
    const dataDir = newFolder('server')
    const standIn = await start({ port: 0, addressBase: '127.82.6', dataDir })
    const client = lakebaseClient(standIn)
    await createProject(client)
    await fill(client, production)
    const { body } = await client.call('GET', production)
    await killServer(postmasterPid(dataDir, body['uid']))
    await client.createBranch('rescued')
    expect(await rowsIn(client, `${project}/branches/rescued`)).toBe(3)
    await killServer(postmasterPid(dataDir, body['uid']))
    expect(await rowsIn(client, production)).toBe(3)
    await standIn.stop()
  })
})

/** And waits until its parent, which is us, has noticed: whoever connects before that reaches a server that is about to be gone. */
async function killServer(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL')
  while (isThere(pid)) await sleep(5)
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function start(options: LakebaseOptions): Promise<LakebaseStandIn> {
  const standIn = await startLakebase(options)
  standIns.push(standIn)
  return standIn
}

function newFolder(name: string): string {
  const folder = join(root, name)
  mkdirSync(folder)
  return folder
}

async function fill(client: LakebaseClient, branch: string): Promise<void> {
  const connection = await client.connect(branch)
  await connection.query('create table kept as select generate_series(1, 3)')
  await connection.end()
}

async function rowsIn(client: LakebaseClient, branch: string): Promise<unknown> {
  const connection = await client.connect(branch)
  try {
    return await queryOne(connection, 'select count(*)::int from kept')
  } finally {
    await connection.end()
  }
}

type Child = { readonly process: ChildProcess; readonly url: string; readonly client: LakebaseClient }

/** The command as `npm run lakebase-local` starts it, told by what it prints. */
async function startChild(dataDir: string, addressBase: string): Promise<Child> {
  const args = ['build/local/main.js', '--port', '0', '--address-base', addressBase, '--data-dir', dataDir]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  const printed = new Map<string, string>()
  for await (const line of createInterface({ input: child.stdout })) {
    const [, name, value] = /^(?:# )?([A-Z]+_?[A-Z]+)=(.+)$/.exec(line) ?? []
    if (name && value) printed.set(name, value)
    if (name === 'PGSSLROOTCERT') break
  }
  const read = (name: string) => printed.get(name) ?? ''
  const url = read('DATABRICKS_HOST')
  const client = lakebaseClient({
    url,
    token: read('DATABRICKS_TOKEN'),
    userName: 'dev@example.com',
    caFile: read('PGSSLROOTCERT'),
  })
  return { process: child, url, client }
}
