/**
 * A named service: the options of a connection, in a file of sections.
 * https://www.postgresql.org/docs/current/libpq-pgservice.html
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from '../../ground/environment.ts'
import { homeFile } from './home-file.ts'
import { keywords, type ReadString } from './keywords.ts'

export async function readService(name: string, file: string | undefined, env: Environment): Promise<ReadString> {
  const files = [file ?? homeFile(env, '.pg_service.conf'), systemFile(env)].filter((path) => path !== undefined)
  for (const path of files) {
    const text = await readFile(path, 'utf8').catch(() => undefined)
    const found = text === undefined ? undefined : serviceIn(text, name)
    if (found) return found
    if (text === undefined && path === file) {
      return { values: new Map(), problems: ['The service file that is named cannot be read.'] }
    }
  }
  return {
    values: new Map(),
    problems: ['There is no such service in ~/.pg_service.conf, nor in the file that `PGSERVICEFILE` names.'],
  }
}

/** The options of the first section of that name; undefined when there is none. */
export function serviceIn(text: string, name: string): ReadString | undefined {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }))
  const start = lines.findIndex(({ line }) => line === `[${name}]`)
  if (start < 0) return undefined
  const rest = lines.slice(start + 1)
  const end = rest.findIndex(({ line }) => line.startsWith('['))
  const values = new Map<string, string>()
  const problems: string[] = []
  for (const { line, number } of end < 0 ? rest : rest.slice(0, end)) {
    if (line === '' || line.startsWith('#')) continue
    const [, option = '', value = ''] = /^([^=]*)=(.*)$/.exec(line) ?? []
    if (!keywords.has(option) || option.startsWith('service')) {
      problems.push(`Line ${number} of the service file is no option of libpq that a service can have.`)
    } else if (value !== '' && !values.has(option)) values.set(option, value)
  }
  return { values, problems }
}

function systemFile({ PGSYSCONFDIR }: Environment): string | undefined {
  return PGSYSCONFDIR ? join(PGSYSCONFDIR, 'pg_service.conf') : undefined
}
