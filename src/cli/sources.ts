/** What an operand is: a database, or a file that `database-branch snapshot` wrote. Nothing is opened before all are known. */
import { stat } from 'node:fs/promises'
import type { Environment } from '../ground/environment.ts'
import { type Connection, readConnection } from '../postgres/libpq/connection.ts'
import { isConnectionString, readConnectionString } from '../postgres/libpq/connection-string.ts'
import { refuse } from './arguments.ts'
import type { Manual } from './command.ts'

export type Source = { readonly connection: Connection } | { readonly file: string }
export type Wrong = { readonly problems: readonly string[] }

/** `name` is what the usage calls it. */
export async function readSource(given: string, name: string, env: Environment): Promise<Source | Wrong> {
  if (isConnectionString(given)) return readDatabase(given, name, env)
  if (await isFile(given)) return { file: given }
  if (/^[\w./\\-]+\.json$/.test(given)) return { problems: [`${name}: there is no file ${given}.`] }
  const [problem = ''] = readConnectionString(given).problems
  return { problems: [`${name} is neither a database nor a file that is there. ${problem}`] }
}

/** Where only a database will do. */
export async function readDatabase(
  given: string,
  name: string,
  env: Environment,
): Promise<{ readonly connection: Connection } | Wrong> {
  if (!isConnectionString(given) && (await isFile(given))) {
    return { problems: [`${name} is a file: here it has to be a database, as postgresql://host/dbname.`] }
  }
  const read = await readConnection(given, env)
  return 'connection' in read ? read : { problems: read.problems.map((problem) => `${name}: ${problem}`) }
}

/** Refuses with all that is wrong, with the options and with each of the sources. */
export function known<const Read extends readonly object[]>(
  manual: Manual,
  problems: readonly string[],
  sources: Read,
): { readonly [Index in keyof Read]: Exclude<Read[Index], Wrong> } {
  refuse(manual, [
    ...problems,
    ...sources.flatMap((source) => ('problems' in source ? (source as Wrong).problems : [])),
  ])
  return sources as { readonly [Index in keyof Read]: Exclude<Read[Index], Wrong> }
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && !found.isDirectory()
}
