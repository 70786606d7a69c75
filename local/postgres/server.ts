/**
 * One running Postgres server on one cluster, reached through a Unix socket. A started server has answered a query; a
 * stopped one has left nothing behind but its cluster.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { postgresBinaries } from './binaries.ts'
import { type Cluster, readCluster } from './cluster.ts'
import { type ExtensionHome, programWithExtensions } from './extension-home.ts'
import { handOver, reachableBinaries, serverAccount } from './server-account.ts'
import { makeTemporaryFolder, refuseLongSocketPath, socketFolderPrefix } from './temporary-folder.ts'

export { createCluster, type NewCluster, removeCluster } from './cluster.ts'
export { recoverCluster } from './orphan.ts'

export type Server = {
  readonly dataDir: string
  readonly socketDir: string
  /** Names the socket inside its folder; also the TCP port where `listen_addresses` is set. */
  readonly port: number
  readonly pid: number
  /** Resolves when the process has ended, for whatever reason. */
  readonly exited: Promise<void>
  /** How to connect through the socket; as the superuser when no user is named. */
  clientConfig(database: string, user?: string): pg.ClientConfig
  /** Ends the server and waits for it: `fast` (default) rolls clients back, `immediate` crashes, `smart` waits for them. */
  stop(mode?: StopMode): Promise<void>
}

export type StopMode = 'fast' | 'immediate' | 'smart'

export type ServerOptions = {
  readonly dataDir: string
  /** A short folder of the caller's for the socket; by default a temporary one that lives as long as the server. */
  readonly socketDir?: string | undefined
  /** Settings of postgresql.conf that win over the cluster's. */
  readonly settings?: Readonly<Record<string, string | number>> | undefined
  /** Extensions that can be created there beside those of every server. */
  readonly extensions?: ExtensionHome | undefined
}

const defaultPort = 5432

// https://www.postgresql.org/docs/current/server-shutdown.html
const signals = { smart: 'SIGTERM', fast: 'SIGINT', immediate: 'SIGQUIT' } as const

/** Starts a server and resolves once a query worked. Throws with the end of the server's log when it does not start. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { dataDir, socketDir, settings = {}, extensions } = options
  const cluster = await readCluster(dataDir)
  const account = await serverAccount(dataDir)
  const { postgres } = await reachableBinaries(postgresBinaries(cluster.major), account)
  const program = extensions ? await programWithExtensions(postgres, cluster.major, extensions) : postgres
  const socketFolder = socketDir ?? (await makeTemporaryFolder(socketFolderPrefix))
  const port = Number(settings['port'] ?? defaultPort)
  refuseLongSocketPath(socketFolder, port)
  if (!socketDir) await handOver(socketFolder, account)
  const all = { listen_addresses: '', ...settings, unix_socket_directories: socketFolder, port }
  const log = await open(logFile(dataDir), 'w')
  await handOver(logFile(dataDir), account)
  const child = spawn(
    program,
    ['-D', dataDir, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...account,
      cwd: '/',
      env: { PATH: process.env['PATH'], TZ: 'UTC' },
      stdio: ['ignore', log.fd, log.fd],
    },
  )
  const exited = exitOf(child)
  endWithThisProcess(child, socketDir ? undefined : socketFolder)
  await log.close()
  const removeSocketFolder = async () => {
    if (!socketDir) await rm(socketFolder, { recursive: true, force: true })
  }
  const clientConfig = (database: string, user = cluster.superuser): pg.ClientConfig => ({
    host: socketFolder,
    port,
    database,
    user,
  })
  try {
    await ready({ cluster, child, clientConfig })
  } catch (cause) {
    child.kill('SIGQUIT')
    await exited
    await removeSocketFolder()
    throw new Error(`Postgres did not start on ${dataDir}.\n${await logTail(dataDir)}`, { cause })
  }
  return {
    dataDir,
    socketDir: socketFolder,
    port,
    pid: Number(child.pid),
    exited,
    clientConfig,
    stop: async (mode = 'fast') => {
      child.kill(signals[mode])
      await exited
      await removeSocketFolder()
    },
  }
}

/** Each running server of this process, with its temporary socket folder if it has one. */
const children = new Map<ChildProcess, string | undefined>()

function endChildren(): void {
  for (const [child, socketFolder] of children) {
    child.kill(signals.fast)
    if (socketFolder) rmSync(socketFolder, { recursive: true, force: true })
  }
}

// An owner that fails leaves no servers behind. Ctrl-C in a terminal reaches owner and servers alike.
function endWithThisProcess(child: ChildProcess, socketFolder: string | undefined): void {
  if (children.size === 0) process.on('exit', endChildren)
  children.set(child, socketFolder)
  child.once('exit', () => {
    children.delete(child)
    if (children.size === 0) process.off('exit', endChildren)
  })
}

// A program that cannot be run at all emits `error` and never `exit`.
function exitOf(child: ChildProcess): Promise<void> {
  return once(child, 'exit').then(
    () => undefined,
    () => undefined,
  )
}

type Starting = {
  readonly cluster: Cluster
  readonly child: ChildProcess
  readonly clientConfig: (database: string) => pg.ClientConfig
}

const startLimitMs = 120_000
const pollMs = 10

/**
 * The postmaster writes `ready` into line 8 of postmaster.pid once it takes connections, which pg_ctl waits for too.
 * Reading a file every few milliseconds costs the starting server less than connections it has to refuse.
 */
async function ready({ cluster, child, clientConfig }: Starting): Promise<void> {
  const pidFile = join(cluster.dataDir, 'postmaster.pid')
  for (let waited = 0; ; waited += pollMs) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) {
      throw new Error(`The server ended with ${child.signalCode ?? `exit code ${child.exitCode}`}.`)
    }
    if (waited > startLimitMs) throw new Error(`The server was not ready within ${startLimitMs / 1000} s.`)
    const lines = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n')
    if (lines[0] === String(child.pid) && lines[7]?.trim() === 'ready') break
    await sleep(pollMs)
  }
  const client = new pg.Client(clientConfig('postgres'))
  await client.connect()
  await client.query('select 1')
  await client.end()
}

function logFile(dataDir: string): string {
  return join(dataDir, 'server.log')
}

async function logTail(dataDir: string): Promise<string> {
  const log = await readFile(logFile(dataDir), 'utf8').catch(() => '')
  return log.trimEnd().split('\n').slice(-20).join('\n')
}
