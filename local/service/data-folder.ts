/** One stand-in per data folder: a second one would stop the first one's servers, taking them for orphans. */
import { readFileSync } from 'node:fs'
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { UserError } from '../../src/ground/errors.ts'
import { makeTemporaryFolder } from '../postgres/temporary-folder.ts'

export type DataDir = { readonly path: string; release(): Promise<void> }

/** The user's folder, which stays; or a temporary one, which goes when it is released. */
export async function openDataDir(given: string | undefined, temporaryPrefix: string): Promise<DataDir> {
  const path = given === undefined ? await makeTemporaryFolder(temporaryPrefix) : resolve(given)
  await mkdir(path, { recursive: true })
  // Postgres may run under another account, which has to get through; every secret in here has a mode of its own.
  if (process.getuid?.() === 0) await chmod(path, 0o711)
  const unclaim = await claimFolder(path)
  return {
    path,
    release: async () => {
      await unclaim()
      if (given === undefined) await rm(path, { recursive: true, force: true })
    },
  }
}

/** Those of this process: in a container, a killed run had the same process id as often as not. */
const claimed = new Set<string>()

/** Throws a UserError while another stand-in has it. Returns how to give the folder back. */
export async function claimFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'stand-in.pid')
  const owner = Number(await readFile(file, 'utf8').catch(() => ''))
  if (claimed.has(folder) || (owner > 0 && owner !== process.pid && isRunning(owner))) {
    throw new UserError(
      `${folder} is in use by process ${owner}. Stop it, or choose another data folder. ` +
        `If that process is something else, remove ${file}.`,
    )
  }
  claimed.add(folder)
  await writeFile(file, String(process.pid))
  return async () => {
    claimed.delete(folder)
    await rm(file, { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Killed, and kept in the list only until its parent asks: in a container whose first process does not, for ever. */
function isZombie(pid: number): boolean {
  try {
    // After the name in brackets comes the state. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
