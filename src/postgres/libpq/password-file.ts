/**
 * The password file: a line is `host:port:database:user:password`, with `*` for any, and a backslash before a colon or a backslash.
 * The `pgpass` package would read the process's own environment and write to its standard error.
 * https://www.postgresql.org/docs/current/libpq-pgpass.html
 */
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from '../../ground/environment.ts'
import { homeFile, isOpenToOthers } from './home-file.ts'

export type PasswordFile = {
  readonly text: string
  /** Why the file was passed over. */
  readonly ignored?: string
}

export async function readPasswordFile(given: string | undefined, env: Environment): Promise<PasswordFile> {
  const file = given ?? defaultFile(env)
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) return { text: '' }
  if (isOpenToOthers(found.mode)) {
    return { text: '', ignored: 'The password file was passed over, because others can read it (chmod 600 helps).' }
  }
  return { text: await readFile(file, 'utf8').catch(() => '') }
}

export type PasswordSubject = {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
}

/** Of the first line that fits. */
export function passwordIn(text: string, { host, port, database, user }: PasswordSubject): string | undefined {
  const subject = [host, String(port), database, user]
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('#')) continue
    const fields = line
      .match(/(?:^|:)((?:\\.|[^\\:])*)/g)
      ?.map((field, index) => (index === 0 ? field : field.slice(1)))
    const password = fields?.[subject.length]
    if (!fields || password === undefined) continue
    if (subject.every((value, index) => fields[index] === '*' || unescaped(fields[index]) === value)) {
      return unescaped(password)
    }
  }
  return undefined
}

function unescaped(field = ''): string {
  return field.replace(/\\(.)/g, '$1')
}

function defaultFile(env: Environment): string {
  if (process.platform === 'win32') return join(env['APPDATA'] ?? '', 'postgresql', 'pgpass.conf')
  return homeFile(env, '.pgpass')
}
