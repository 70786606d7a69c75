/**
 * The real side of a service that branches databases: the data of each branch is a Postgres cluster in a folder of its own, and
 * a compute is a server on it behind a TLS front door, woken by connections and stopped when idle.
 */
import { readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { PostgresMajor } from '../postgres/binaries.ts'
import { branchCluster } from '../postgres/branch-cluster.ts'
import { type Compute, type ComputeOptions, openCompute } from '../postgres/compute.ts'
import type { ExtensionHome } from '../postgres/extension-home.ts'
import { createCluster, recoverCluster, removeCluster, type Server, startServer } from '../postgres/server.ts'

export type BranchServers = {
  /** Makes the cluster of a root branch. */
  create(branchUid: string, options: { readonly major: PostgresMajor; readonly superuser: string }): Promise<void>
  /** Copies a branch's data, while it is in use if it is; `size` is known when its server runs. */
  fork(
    sourceUid: string,
    uid: string,
    onCopying?: () => void,
  ): Promise<{ readonly lsn: string; readonly size?: number | undefined }>
  /** Listens; the first connection starts the server. What is open already stays as it is. */
  openAsleep(
    endpointUid: string,
    branchUid: string,
    options: Omit<ComputeOptions, 'dataDir' | 'extensions'>,
  ): Promise<Compute>
  compute(endpointUid: string): Compute | undefined
  close(endpointUid: string): Promise<void>
  /** Runs statements as the superuser, waking or starting a server for it. */
  runSql(branchUid: string, database: string, statements: readonly string[]): Promise<void>
  withServer<Result>(branchUid: string, work: (server: Server) => Promise<Result>): Promise<Result>
  /** Gives a branch's data to another branch. Its computes are closed. */
  handOver(fromUid: string, toUid: string): Promise<void>
  /** Removes a branch's data. Its computes are closed. */
  remove(branchUid: string): Promise<void>
  /** After a kill: stops servers that were left running and removes data that no branch owns. */
  recover(isKnown: (branchUid: string) => boolean): Promise<void>
  stopAll(): Promise<void>
}

const noticeMs = 500

export function branchServers(dataDir: string, extensions?: ExtensionHome): BranchServers {
  const open = new Map<string, { readonly branchUid: string; readonly compute: Compute }>()
  const clustersDir = join(dataDir, 'clusters')
  const clusterDir = (uid: string) => join(clustersDir, uid)
  const computeOf = (branchUid: string) => [...open.values()].find((opened) => opened.branchUid === branchUid)?.compute

  const servers: BranchServers = {
    create: (uid, options) => createCluster({ dataDir: clusterDir(uid), ...options }),
    fork: async (sourceUid, uid, onCopying) => {
      const compute = computeOf(sourceUid)
      const target = clusterDir(uid)
      if (!compute) return branchCluster({ parent: clusterDir(sourceUid), dataDir: target })
      return recoveringOnce(compute, () => compute.fork(target, onCopying))
    },
    openAsleep: async (endpointUid, branchUid, options) => {
      const already = open.get(endpointUid)
      if (already) return already.compute
      const compute = await openCompute({ ...options, extensions, dataDir: clusterDir(branchUid) })
      open.set(endpointUid, { branchUid, compute })
      return compute
    },
    compute: (endpointUid) => open.get(endpointUid)?.compute,
    close: async (endpointUid) => {
      await open.get(endpointUid)?.compute.stop()
      open.delete(endpointUid)
    },
    withServer: async (branchUid, work) => {
      const compute = computeOf(branchUid)
      if (compute) return compute.use(work)
      const server = await startServer({ dataDir: clusterDir(branchUid), extensions })
      try {
        return await work(server)
      } finally {
        await server.stop()
      }
    },
    runSql: (branchUid, database, statements) =>
      servers.withServer(branchUid, (server) => runOn(server, database, statements)),
    handOver: (fromUid, toUid) => rename(clusterDir(fromUid), clusterDir(toUid)),
    remove: (branchUid) => removeCluster(clusterDir(branchUid)),
    recover: async (isKnown) => {
      const folders = await readdir(clustersDir).catch(() => [])
      for (const uid of folders) {
        await recoverCluster(clusterDir(uid))
        if (!isKnown(uid)) await removeCluster(clusterDir(uid))
      }
    },
    stopAll: async () => {
      await Promise.all([...open.values()].map(({ compute }) => compute.stop()))
      open.clear()
    },
  }
  return servers
}

/** A server that was killed has to recover before it can be copied, and its end may not have been noticed yet. */
async function recoveringOnce<Result>(compute: Compute, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch {
    await sleep(noticeMs)
    await compute.wake()
    return work()
  }
}

export async function runOn(server: Server, database: string, statements: readonly string[]): Promise<void> {
  await askServer(server, database, async (client) => {
    for (const statement of statements) await client.query(statement)
  })
}

/** One connection as the superuser, ended afterwards. */
export async function askServer<Result>(
  server: Server,
  database: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(server.clientConfig(database))
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Bytes of all databases. */
export async function logicalSize(server: Server): Promise<number> {
  return askServer(server, 'postgres', async (client) => {
    const { rows } = await client.query<{ bytes: string }>(
      'select sum(pg_database_size(oid)) as bytes from pg_database',
    )
    return Number(rows[0]?.bytes ?? 0)
  })
}
