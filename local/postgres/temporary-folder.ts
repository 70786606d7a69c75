/**
 * Folders for sockets and scratch data: short enough for the kernel, and open to the account that the server runs under.
 */
import { constants } from 'node:fs'
import { mkdtemp, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { UserError } from '../../src/ground/errors.ts'

/** Every temporary socket folder is named so: one that a killed process left can be told from a user's own. */
export const socketFolderPrefix = 'branch-pg-'

/** Makes a new folder. The user's own temporary folder may be deep (macOS), and root's closed to others; /tmp is neither. */
export async function makeTemporaryFolder(prefix: string): Promise<string> {
  const folder = tmpdir()
  const suitable = folder.length < 60 && (process.getuid?.() !== 0 || (await isOpenToAll(folder)))
  return mkdtemp(join(suitable ? folder : '/tmp', prefix))
}

async function isOpenToAll(folder: string): Promise<boolean> {
  for (let current = resolve(folder); ; current = dirname(current)) {
    const { mode } = await stat(current)
    if ((mode & constants.S_IXOTH) === 0) return false
    if (current === dirname(current)) return true
  }
}

/** The kernel's sockaddr_un holds 108 bytes on Linux and 104 on macOS, the terminating zero included. */
export function refuseLongSocketPath(folder: string, port: number): void {
  const path = join(folder, `.s.PGSQL.${port}`)
  if (Buffer.byteLength(path) <= 103) return
  throw new UserError(`The socket folder ${folder} is too long a path for a Unix socket. Choose one below /tmp.`)
}
