/**
 * A cluster is a data folder that a Postgres server can be started on. Its settings are for data that may be lost with
 * the machine, never with the process: nothing waits for the disk, everything survives a kill.
 */
import { execFile } from 'node:child_process'
import { appendFile, chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type PostgresMajor, postgresBinaries } from './binaries.ts'
import { handOver, reachableBinaries, serverAccount } from './server-account.ts'

export type NewCluster = {
  /** Absolute path of a folder that does not exist or is empty. */
  readonly dataDir: string
  readonly major: PostgresMajor
  readonly superuser: string
}

/** What the data folder itself tells. */
export type Cluster = {
  readonly dataDir: string
  readonly major: PostgresMajor
  readonly superuser: string
}

/** Makes an empty cluster. Its superuser comes in without a password, through the server's Unix socket only. */
export async function createCluster({ dataDir, major, superuser }: NewCluster): Promise<void> {
  const account = await serverAccount(dataDir)
  const { initdb } = await reachableBinaries(postgresBinaries(major), account)
  await mkdir(dataDir, { recursive: true })
  await chmod(dataDir, 0o700)
  await handOver(dataDir, account)
  const initialize = (locale: string) =>
    promisify(execFile)(
      initdb,
      [
        `--pgdata=${dataDir}`,
        `--username=${superuser}`,
        '--auth-local=trust',
        '--auth-host=reject',
        '--encoding=UTF8',
        `--wal-segsize=${walFileMegabytes}`,
        `--locale=${locale}`,
        '--no-sync',
        '--no-instructions',
      ],
      { ...account, cwd: '/', env: { PATH: process.env['PATH'], TZ: 'UTC' } },
    )
  // C.UTF-8 is missing on older systems and on macOS; initdb removes what it began when it fails.
  await initialize('C.UTF-8').catch(() => initialize('C').catch((error: { stderr?: string }) => refuse(dataDir, error)))
  await appendFile(join(dataDir, 'postgresql.conf'), settings)
  await writeFile(superuserFile(dataDir), superuser)
  await handOver(superuserFile(dataDir), account)
}

/** Reads what `createCluster` (or a branch of it) left. Throws when the folder holds no cluster of ours. */
export async function readCluster(dataDir: string): Promise<Cluster> {
  const [version, superuser] = await Promise.all([
    readFile(join(dataDir, 'PG_VERSION'), 'utf8'),
    readFile(superuserFile(dataDir), 'utf8'),
  ])
  return { dataDir, major: Number(version.trim()) as PostgresMajor, superuser }
}

export async function removeCluster(dataDir: string): Promise<void> {
  await rm(dataDir, { recursive: true, force: true, maxRetries: 3 })
}

// Such as that this process's user has no name, as under `docker run --user 1234`.
function refuse(dataDir: string, error: { readonly stderr?: string }): never {
  throw new Error(`No Postgres cluster could be made in ${dataDir}. ${error.stderr ?? ''}`.trim(), { cause: error })
}

function superuserFile(dataDir: string): string {
  return join(dataDir, 'SUPERUSER')
}

// A backup's start and its stop each fill the current WAL file up with zeros, and a branch copies what they filled:
// small files (the default is 16 MB) make that short.
const walFileMegabytes = 1

// Commits still wait for their WAL, which without fsync is a write into the operating system's cache: 30 µs that make a
// killed server keep what it had confirmed.
// Small buffers keep the checkpoint of a branch short: the operating system's cache is the real one.
// Without fsync a page cannot be torn by a kill of the process, so whole pages in the WAL would buy nothing;
// Postgres writes them anyway while a branch is being copied.
// Both services load pg_stat_statements: whoever wants it has only to create the extension.
const settings = `
fsync = off
full_page_writes = off
shared_buffers = 32MB
max_connections = 100
wal_level = replica
wal_init_zero = off
max_wal_size = 128MB
max_replication_slots = 32
autovacuum = on
track_activities = on
track_counts = on
shared_preload_libraries = 'pg_stat_statements'
timezone = 'UTC'
log_timezone = 'UTC'
`
