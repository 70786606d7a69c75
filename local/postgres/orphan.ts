/**
 * Recovers the cluster of an owner that was killed: servers that still run on the folder are stopped, and what would
 * keep a new one from starting is removed. Process ids are reused, so no process is touched that is not a Postgres
 * working in this very folder.
 */
import { execFile } from 'node:child_process'
import { readdir, readFile, readlink, realpath, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { socketFolderPrefix } from './temporary-folder.ts'

/** Returns when nothing runs on the folder. Must not be called for a cluster whose owner is alive. */
export async function recoverCluster(dataDir: string): Promise<void> {
  const pidFile = join(dataDir, 'postmaster.pid')
  const contents = await readFile(pidFile, 'utf8').catch(() => '')
  // Servers that were stopped in order have removed it.
  if (contents === '') return
  const [pid, , , , socketDir] = contents.split('\n')
  await stopAll(dataDir, Number(pid))
  await rm(pidFile, { force: true })
  if (socketDir && basename(socketDir).startsWith(socketFolderPrefix)) {
    await rm(socketDir, { recursive: true, force: true })
  }
}

const politeMs = 10_000
const pollMs = 10

/** A fast shutdown of the postmaster ends its children too; children that a killed postmaster left go by themselves. */
async function stopAll(dataDir: string, postmaster: number): Promise<void> {
  for (let waited = 0; ; waited += pollMs) {
    const running = await postgresProcesses(dataDir)
    if (running.length === 0) return
    if (waited === 0 && running.includes(postmaster)) signal(postmaster, 'SIGINT')
    if (waited === politeMs) for (const pid of running) signal(pid, 'SIGKILL')
    await sleep(pollMs)
  }
}

async function postgresProcesses(dataDir: string): Promise<readonly number[]> {
  const folder = await realpath(dataDir)
  return process.platform === 'linux' ? processesByWorkingFolder(folder) : processesByCommandLine(folder, dataDir)
}

// Every Postgres process works in its data folder. A zombie, as left in a container whose first process does not reap,
// has no working folder any more and so does not count.
async function processesByWorkingFolder(folder: string): Promise<readonly number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(
    pids.map(async (pid) => {
      const [cwd, exe] = await Promise.all([link(`/proc/${pid}/cwd`), link(`/proc/${pid}/exe`)])
      // ` (deleted)` follows the path when npm replaced the program meanwhile.
      return cwd === folder && /\/postgres( \(deleted\))?$/.test(exe) ? Number(pid) : undefined
    }),
  )
  return found.filter((pid) => pid !== undefined)
}

async function link(path: string): Promise<string> {
  return readlink(path).catch(() => '')
}

async function processesByCommandLine(...folders: readonly string[]): Promise<readonly number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-ww', '-o', 'pid=,command='])
  return stdout
    .split('\n')
    .filter((line) => folders.some((folder) => line.includes(`/postgres -D ${folder} `)))
    .map((line) => Number.parseInt(line, 10))
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It ended by itself in between.
  }
}
