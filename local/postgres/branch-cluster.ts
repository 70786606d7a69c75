/**
 * Forks a cluster: the child holds all that was committed in the parent before the call, and from then on the two know
 * nothing of each other. A running parent goes on serving its clients meanwhile: the copy is an online base backup
 * (https://www.postgresql.org/docs/current/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP) that brings the WAL it
 * needs. Without a recovery.signal the child's start is a crash recovery from the backup's label: it comes up as a
 * primary, on its parent's timeline.
 */
import { mkdir, readdir, realpath, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import pg from 'pg'
import { removeCluster } from './cluster.ts'
import { readControlFile } from './control-file.ts'
import { copyFilesInto, copyInto } from './copy-on-write.ts'
import type { Server } from './server.ts'
import { handOver, type ServerAccount, serverAccount } from './server-account.ts'

const databasesFolder = 'base'
const tablespaceFolder = 'tablespaces'

export type Fork = {
  /** The position in the parent's WAL up to which the child has everything: `0/3000148`. */
  readonly lsn: string
  readonly time: Date
  /** What the parent's databases held meanwhile, in bytes; a stopped server is not asked. */
  readonly size?: number | undefined
}

export type BranchOptions = {
  /** A running server, or the data folder of a stopped one. */
  readonly parent: Server | string
  /** Absolute path of the child's folder, which does not exist yet. Nothing is left of it when the fork fails. */
  readonly dataDir: string
  /** Called when the files begin to be copied, which leaves this process idle. */
  readonly onCopying?: (() => void) | undefined
}

/** Throws when the parent's folder shows a server that was not stopped in order: `recoverCluster` first. */
export async function branchCluster({ parent, dataDir, onCopying }: BranchOptions): Promise<Fork> {
  const parentDir = typeof parent === 'string' ? parent : parent.dataDir
  const paths = { parentDir, dataDir, account: await serverAccount(parentDir), onCopying }
  await mkdir(dirname(dataDir), { recursive: true })
  await mkdir(dataDir, { mode: 0o700 })
  try {
    return typeof parent === 'string' ? await forkStopped(paths) : await forkRunning(parent, paths)
  } catch (error) {
    await removeCluster(dataDir)
    throw error
  }
}

type Paths = {
  readonly parentDir: string
  readonly dataDir: string
  /** The owner of both folders. */
  readonly account: ServerAccount | undefined
  readonly onCopying: (() => void) | undefined
}

async function forkStopped(paths: Paths): Promise<Fork> {
  const { parentDir } = paths
  if ((await readdir(parentDir)).includes('postmaster.pid')) {
    throw new Error(
      `${parentDir} has a postmaster.pid: its server runs, or was killed and the cluster is not recovered.`,
    )
  }
  const { checkpoint, checkpointWalFile, shutDown } = await readControlFile(parentDir)
  await copyCluster(paths)
  const files = await walFiles(parentDir)
  // After a shutdown nothing but its checkpoint is read again, which may end in the next file: the others wait for reuse.
  await copyWal(paths, shutDown ? files.filter((file) => file >= checkpointWalFile).slice(0, 2) : files)
  return { lsn: checkpoint, time: new Date() }
}

async function forkRunning(server: Server, paths: Paths): Promise<Fork> {
  const client = new pg.Client(server.clientConfig('postgres'))
  await client.connect()
  try {
    // A temporary slot keeps the server from recycling the WAL that the child needs; it ends with this connection.
    await client.query("select pg_create_physical_replication_slot('branch_' || pg_backend_pid(), true, true)")
    await client.query('select pg_backup_start($1, fast => true)', [basename(paths.dataDir)])
    const [size] = await allSettled([sizeOfDatabases(client), copyCluster(paths)])
    const { rows } = await client.query<StoppedBackup>(stopBackup)
    const [stopped] = rows
    if (!stopped) throw new Error('pg_backup_stop returned no row.')
    const first = firstWalFile(stopped.labelfile)
    const files = await walFiles(paths.parentDir)
    const needed = files.filter((file) => file >= first && file <= stopped.last_wal_file)
    await allSettled([copyWal(paths, needed), writeLabel(paths, stopped.labelfile)])
    return { lsn: stopped.lsn, time: stopped.time, size }
  } finally {
    await client.end()
  }
}

/** Like `Promise.all`, but a failure waits for the others: what they write to may be removed then. */
async function allSettled<Results extends readonly unknown[]>(
  work: readonly [...{ [Index in keyof Results]: Promise<Results[Index]> }],
): Promise<Results> {
  await Promise.allSettled(work)
  return (await Promise.all(work)) as unknown as Results
}

async function sizeOfDatabases(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ bytes: string }>('select sum(pg_database_size(oid)) as bytes from pg_database')
  return Number(rows[0]?.bytes ?? 0)
}

type StoppedBackup = {
  readonly lsn: string
  readonly labelfile: string
  readonly last_wal_file: string
  readonly time: Date
}

// The tablespace map, which it returns too, is for copies whose links still point to the parent's tablespaces.
const stopBackup = `
select lsn::text as lsn, labelfile, pg_walfile_name(lsn) as last_wal_file, clock_timestamp() as time
from pg_backup_stop(wait_for_archive => false)
`

async function writeLabel({ dataDir, account }: Paths, contents: string): Promise<void> {
  const label = join(dataDir, 'backup_label')
  await writeFile(label, contents)
  await handOver(label, account)
}

/** `START WAL LOCATION: 0/2000028 (file 000000010000000000000002)` is the first line of every label. */
function firstWalFile(label: string): string {
  const file = /\(file ([0-9A-F]{24})\)/.exec(label)?.[1]
  if (!file) throw new Error(`The backup label names no WAL file: ${label}`)
  return file
}

/** What a server wrote for its own run; and the tablespaces, which get a place of their own. */
const leftOut: readonly string[] = ['postmaster.pid', 'postmaster.opts', 'server.log', tablespaceFolder]

/** What a server empties when it starts, as pg_basebackup has it; and what is filled here afterwards. */
const emptied: readonly string[] = [
  'pg_dynshmem',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
  'pg_tblspc',
  'pg_wal',
]

async function copyCluster({ parentDir, dataDir, account, onCopying }: Paths): Promise<void> {
  const makeFolder = async (name: string) => {
    await mkdir(join(dataDir, name), { mode: 0o700 })
    await handOver(join(dataDir, name), account)
  }
  await makeFolder(databasesFolder)
  const apart = [...leftOut, ...emptied, databasesFolder]
  const entries = (await readdir(parentDir)).filter((name) => !apart.includes(name))
  const copies = [
    copyInto(
      dataDir,
      entries.map((name) => join(parentDir, name)),
    ),
    copyDatabases(parentDir, dataDir),
  ]
  onCopying?.()
  await allSettled([...copies, handOver(dataDir, account), ...emptied.map(makeFolder)])
  await copyTablespaces({ parentDir, dataDir, account })
}

// Two at a time: most of a copy that shares blocks is a processor making directory entries, file by file.
async function copyDatabases(parentDir: string, dataDir: string): Promise<void> {
  const from = join(parentDir, databasesFolder)
  const databases = (await readdir(from)).map((oid) => join(from, oid))
  const halves = [0, 1].map((half) => databases.filter((_, index) => index % 2 === half))
  await allSettled(halves.map((half) => copyInto(join(dataDir, databasesFolder), half)))
}

/** In the order of the WAL. */
async function walFiles(parentDir: string): Promise<readonly string[]> {
  const names = await readdir(join(parentDir, 'pg_wal'))
  return names.filter((name) => /^[0-9A-F]{24}$/.test(name)).sort()
}

async function copyWal({ parentDir, dataDir }: Paths, files: readonly string[]): Promise<void> {
  const paths = files.map((file) => join(parentDir, 'pg_wal', file))
  await copyFilesInto(join(dataDir, 'pg_wal'), paths)
}

/** A tablespace lives outside the parent's folder, behind a link. The child's lives inside: it goes when the child goes. */
async function copyTablespaces({ parentDir, dataDir, account }: Omit<Paths, 'onCopying'>): Promise<void> {
  const links = await readdir(join(parentDir, 'pg_tblspc'))
  for (const oid of links) {
    const target = await realpath(join(parentDir, 'pg_tblspc', oid))
    const copy = join(dataDir, tablespaceFolder, oid)
    await mkdir(copy, { recursive: true, mode: 0o700 })
    await handOver(dirname(copy), account)
    await handOver(copy, account)
    const contents = (await readdir(target)).map((name) => join(target, name))
    await copyInto(copy, contents)
    await symlink(copy, join(dataDir, 'pg_tblspc', oid))
  }
}
