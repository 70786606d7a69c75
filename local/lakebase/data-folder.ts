/** One stand-in per data folder: a second one would stop the first one's servers, taking them for orphans. */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../src/action/errors.ts'

/** Throws a UserError while another process has it. Returns how to give the folder back. */
export async function claimFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'stand-in.pid')
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' })
  } catch (cause) {
    const owner = Number(await readFile(file, 'utf8'))
    if (isRunning(owner)) {
      throw new UserError(`${folder} is in use by process ${owner}. Stop it, or choose another data folder.`, { cause })
    }
    await writeFile(file, String(process.pid))
  }
  return () => rm(file, { force: true })
}

// Ids are reused: one that is now another program's only costs the user a `rm stand-in.pid`, so that is checked no further.
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
