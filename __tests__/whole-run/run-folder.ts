/**
 * The temporary folder of a whole run of the tests, in which every other temporary folder of the run is made. It goes with
 * the run, and so do the Postgres servers whose data lies in it, even when the run is killed: a shell waits at the other end
 * of a pipe, which the system closes whatever ends this process.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, chmod, constants, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { makeTemporaryFolder } from '../../local/postgres/temporary-folder.ts'

/** Disposed of when nothing of the run is left. */
export type RunFolder = AsyncDisposable & { readonly path: string }

export async function makeRunFolder(): Promise<RunFolder> {
  const path = (await makeFolderInMemory()) ?? (await makeTemporaryFolder(prefix))
  // Where the tests run as root, servers run under another account.
  await chmod(path, 0o755)
  // A session of its own: a Ctrl-C in the terminal is for the others.
  const shell = spawn('sh', ['-c', cleanUp, 'sh', path], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  const exit = once(shell, 'exit')
  const pipe = shell.stdin as Socket
  shell.unref()
  pipe.unref()
  return {
    path,
    [Symbol.asyncDispose]: async () => {
      shell.ref()
      pipe.end()
      await exit
    },
  }
}

const prefix = 'database-branch-tests-'
const memory = '/dev/shm'
const plenty = 3 * 1024 ** 3

/**
 * Undefined where there is too little memory, or where it takes no programs, as by default in Docker. A database is three
 * hundred small files: a disk's file system spends ten times as long on making them.
 */
async function makeFolderInMemory(): Promise<string | undefined> {
  const room = await statfs(memory).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  )
  if (room < plenty) return undefined
  const folder = await mkdtemp(join(memory, prefix))
  const program = join(folder, 'program')
  await writeFile(program, '', { mode: 0o755 })
  const runs = await access(program, constants.X_OK).then(
    () => true,
    () => false,
  )
  if (runs) return folder
  await rm(folder, { recursive: true })
  return undefined
}

// A server that is still being started when the others are ended has lost its data folder then, and ends by itself.
const cleanUp = `
cat > /dev/null
find "$1" -name postmaster.pid | while read -r file; do kill -QUIT "$(head -n 1 "$file")"; done
while ! rm -rf "$1"; do sleep 1; done
`
