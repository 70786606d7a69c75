/**
 * What `pg_dump --schema-only` says of a database, as entries in an order of their own: two databases with the same schema
 * give the same entries, whatever order their objects were made in.
 */
import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Debian's `pg_dump` is a script that looks for the newest one, and takes as long to find it as that takes to dump.
 * https://manpages.debian.org/stable/postgresql-client-common/pg_wrapper.1.en.html
 */
const debian = '/usr/lib/postgresql'
const program = existsSync(debian) ? join(debian, newest(readdirSync(debian)), 'bin/pg_dump') : 'pg_dump'

function newest(versions: readonly string[]): string {
  const dumping = versions.filter((version) => existsSync(join(debian, version, 'bin/pg_dump')))
  return String(Math.max(...dumping.map(Number)))
}

/** The major version of the `pg_dump` on this machine, or `undefined` where there is none. */
export async function pgDumpMajor(): Promise<number | undefined> {
  try {
    const { stdout } = await run(program, ['--version'])
    return Number(/\d+/.exec(stdout)?.[0])
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

export async function dumpedEntries(url: string): Promise<readonly string[]> {
  const { stdout } = await run(program, ['--schema-only', url], { maxBuffer: 64 * 1024 * 1024 })
  return entriesOf(stdout)
}

/**
 * An entry begins with a header comment (`-- Name: …; Type: …; Schema: …; Owner: …`). Two settings are written between
 * entries, whenever they change: they belong to the tables and indexes that follow, and so are told with each of these.
 */
export function entriesOf(dump: string): readonly string[] {
  const entries: string[][] = []
  const settings = new Map<string, string>()
  for (const line of dump.split('\n')) {
    const [, setting, value] = /^SET (default_tablespace|default_table_access_method) = (.*);$/.exec(line) ?? []
    if (setting !== undefined && value !== undefined) settings.set(setting, value)
    else if (line.startsWith('-- Name: ')) entries.push([line, ...storageOf(line, settings)])
    else if (line !== '' && line !== '--' && !isFrame.test(line)) entries.at(-1)?.push(memberOf(line))
  }
  return entries.map((lines) => (hasNoOrder.test(lines[0] ?? '') ? lines.sort() : lines).join('\n')).sort()
}

/** Grants are told in the order in which they were given, and so are members of one number in a family. A comma says which is last. */
const hasNoOrder = /; Type: (ACL|DEFAULT ACL|OPERATOR FAMILY);/

/** `    FUNCTION 4 (integer, integer) btequalimage(oid) ,`: whether another follows is no part of it. */
function memberOf(line: string): string {
  return line.replace(/^( {4}(?:FUNCTION|OPERATOR) \d+ .*?) ?[,;]$/, '$1')
}

/** The end of a dump; and a token that is new in every dump, which pg_dump writes since August 2025. */
const isFrame = /^(-- PostgreSQL database dump complete|\\(un)?restrict .*)$/

function storageOf(header: string, settings: ReadonlyMap<string, string>): readonly string[] {
  const stored = /; Type: (TABLE|MATERIALIZED VIEW|INDEX|CONSTRAINT);/.test(header)
  return stored ? [...settings].map(([setting, value]) => `${setting}: ${value}`) : []
}
