/**
 * The temporary folder of a whole run of the tests, in which every other temporary folder of the run is made. It goes with
 * the run, and so do the Postgres servers whose data lies in it, even when the run is killed: a shell waits at the other end
 * of a pipe, which the system closes whatever ends this process.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod } from 'node:fs/promises'
import type { Socket } from 'node:net'
import { makeTemporaryFolder } from '../../local/postgres/temporary-folder.ts'

/** Disposed of when nothing of the run is left. */
export type RunFolder = AsyncDisposable & { readonly path: string }

export async function makeRunFolder(): Promise<RunFolder> {
  const path = await makeTemporaryFolder('database-branch-tests-')
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

// A server that is still being started when the others are ended has lost its data folder then, and ends by itself.
const cleanUp = `
cat > /dev/null
find "$1" -name postmaster.pid | while read -r file; do kill -QUIT "$(head -n 1 "$file")"; done
while ! rm -rf "$1"; do sleep 1; done
`
