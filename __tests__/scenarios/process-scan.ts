/**
 * What other processes of the user can read of ours between two steps of a job, on Linux: arguments and environments.
 * https://man7.org/linux/man-pages/man5/proc_pid_environ.5.html
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../local/project-root.ts'
import type { Places } from './leak-scan.ts'

/** Our processes of the job whose temporary files are in `folder`. A step's own, such as a server it has left, are not ours. */
export async function ownProcesses(folder: string): Promise<Places> {
  if (process.platform !== 'linux') return {}
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const read = (path: string) => readFile(path, 'utf8').catch(() => '')
  const seen = await Promise.all(
    numbers.map(async (number) => {
      const command = await read(`/proc/${number}/cmdline`)
      if (!command.includes(dist)) return []
      const text = `${command}\0${await read(`/proc/${number}/environ`)}`
      return text.includes(folder) ? [[`the process ${command.replaceAll('\0', ' ')}`, text] as const] : []
    }),
  )
  return Object.fromEntries(seen.flat())
}

const dist = join(projectRoot, 'dist/')
