import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createCluster, recoverCluster, type Server, startServer } from '../../local/postgres/server.ts'
import { makeClusterFolder, removeClusterFolder } from './cluster-folder.ts'
import { query, withClient } from './connect.ts'

let folder: string
let dataDir: string

beforeEach(async () => {
  folder = await makeClusterFolder()
  dataDir = join(folder, 'data')
  await createCluster({ dataDir, major: 17, superuser: 'owner' })
})

afterEach(() => removeClusterFolder(folder))

async function withServer(work: (server: Server) => Promise<void>): Promise<void> {
  const server = await startServer({ dataDir })
  try {
    await work(server)
  } finally {
    await server.stop('immediate')
  }
}

describe('a server', () => {
  it('takes its settings, listens on its socket only, and cleans up', async () => {
    const server = await startServer({ dataDir, settings: { work_mem: '3MB' } })
    const [row] = await query(
      server.clientConfig('postgres'),
      `
select current_user::text as me, current_setting('work_mem') as work_mem, current_setting('fsync') as fsync,
  current_setting('listen_addresses') as addresses`,
    )
    expect(row).toEqual({ me: 'owner', work_mem: '3MB', fsync: 'off', addresses: '' })
    await server.stop()
    await server.exited
    expect(existsSync(server.socketDir)).toBe(false)
    expect(existsSync(join(dataDir, 'postmaster.pid'))).toBe(false)
  })

  it.each(['fast', 'immediate'] as const)('keeps what was committed when stopped in mode %s', async (mode) => {
    const first = await startServer({ dataDir })
    await withClient(first.clientConfig('postgres'), async (client) => {
      await client.query('create table item as select 1 as id')
      await first.stop(mode)
    })
    await withServer(async (second) => {
      expect(await query(second.clientConfig('postgres'), 'table item')).toEqual([{ id: 1 }])
    })
  })

  it('says in its own words why it does not start', async () => {
    await writeFile(join(dataDir, 'postgresql.auto.conf'), "work_mem = 'a lot'\n")
    const failure = startServer({ dataDir })
    await expect(failure).rejects.toThrow(`Postgres did not start on ${dataDir}.`)
    await expect(failure).rejects.toThrow('invalid value for parameter "work_mem": "a lot"')
  })

  it('refuses a socket folder that the kernel cannot address', async () => {
    const socketDir = join(folder, 'x'.repeat(100))
    await expect(startServer({ dataDir, socketDir })).rejects.toThrow('is too long a path for a Unix socket')
  })

  it('does not start twice on one folder', async () => {
    await withServer(async (server) => {
      await expect(startServer({ dataDir })).rejects.toThrow('lock file "postmaster.pid" already exists')
      expect(await query(server.clientConfig('postgres'), 'select 1 as one')).toEqual([{ one: 1 }])
    })
  })
})

describe('recovery', () => {
  let owner: ChildProcess | undefined

  afterEach(async () => {
    owner?.kill('SIGKILL')
    await recoverCluster(dataDir)
  })

  async function startOwner(
    ...args: readonly string[]
  ): Promise<{ child: ChildProcess; pid: number; socketDir: string }> {
    const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
    const script = ['--import', here('./typescript-loader.js'), here('./doomed-owner.ts'), dataDir, ...args]
    const child = spawn(process.execPath, script, { stdio: ['ignore', 'pipe', 'ignore'] })
    owner = child
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    return { child, ...(JSON.parse(line.toString()) as { pid: number; socketDir: string }) }
  }

  it('is not needed after an owner that failed: its server ends with it', async () => {
    const { child, pid, socketDir } = await startOwner('fail')
    if (child.exitCode === null) await once(child, 'exit')
    expect(child.exitCode).toBe(1)
    while (await runs(pid)) await sleep(5)
    expect(existsSync(socketDir)).toBe(false)
    await withServer(async (server) => {
      expect(await query(server.clientConfig('postgres'), 'select 1 as one')).toEqual([{ one: 1 }])
    })
  })

  it('stops the server of an owner that was killed', async () => {
    const { child, pid, socketDir } = await startOwner()
    const socket = { host: socketDir, port: 5432, user: 'owner', database: 'postgres' }
    await query(socket, 'create table item as select 1 as id')
    const exit = once(child, 'exit')
    child.kill('SIGKILL')
    await exit
    // The server has not noticed.
    expect(await query(socket, 'table item')).toEqual([{ id: 1 }])

    await recoverCluster(dataDir)

    expect(existsSync(socketDir)).toBe(false)
    expect(await runs(pid)).toBe(false)
    await withServer(async (server) => {
      expect(await query(server.clientConfig('postgres'), 'table item')).toEqual([{ id: 1 }])
    })
  })

  it('waits for what a killed server left running', async () => {
    const server = await startServer({ dataDir })
    await withClient(server.clientConfig('postgres'), async (client) => {
      const busy = expect(client.query('select count(*) from generate_series(1, 3000000)')).resolves.toBeDefined()
      process.kill(server.pid, 'SIGKILL')
      await server.exited
      await recoverCluster(dataDir)
      await busy.catch(() => undefined)
    })
    await withServer(async (next) => {
      expect(await query(next.clientConfig('postgres'), 'select 1 as one')).toEqual([{ one: 1 }])
    })
  })

  it('leaves alone a process that got the id of a dead server', async () => {
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore', cwd: dataDir })
    try {
      const server = await startServer({ dataDir })
      const lines = (await readFile(join(dataDir, 'postmaster.pid'), 'utf8')).split('\n')
      await server.stop()
      await writeFile(join(dataDir, 'postmaster.pid'), [String(stranger.pid), ...lines.slice(1)].join('\n'))
      await recoverCluster(dataDir)
      expect(stranger.exitCode).toBeNull()
      expect(stranger.signalCode).toBeNull()
      await withServer(async (next) => {
        expect(await query(next.clientConfig('postgres'), 'select 1 as one')).toEqual([{ one: 1 }])
      })
    } finally {
      stranger.kill('SIGKILL')
    }
  })

  it('has nothing to do on a cluster that was stopped in order', async () => {
    await recoverCluster(dataDir)
    await withServer(async () => undefined)
  })
})

/** A zombie, which nobody has reaped yet, does not run. */
async function runs(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return status !== '' && !status.includes(') Z ')
}
