/**
 * Backslash commands are psql's own: the server does not know them. Those that only say how psql shows things, or what is done
 * anyway, are passed over; what would do something is refused. https://www.postgresql.org/docs/current/app-psql.html
 */
import { UserError } from '../ground/errors.ts'

/** The end of a command at `start` that asks for nothing; undefined when there is none. */
export function endOfIdleCommand(text: string, start: number): number | undefined {
  const line = commandLine(text, start)
  return idleCommand.test(line) ? start + line.length : undefined
}

/** `place` is `file:line`. */
export function refuseMetaCommand(text: string, start: number, place: string): never {
  const command = /^\\\S*/.exec(commandLine(text, start))?.[0] ?? '\\'
  throw new UserError(
    `${place}: \`${command}\` is a command of psql's, and the server does not know it. ${remedies.get(command) ?? ''}` +
      'Write the statement in SQL, or run the file with psql: `migrate: psql -v ON_ERROR_STOP=1 -f FILE`.',
  )
}

/**
 * pg_dump puts its script between `\restrict` and `\unrestrict`, which forbid other commands; the first error ends a file here
 * with or without ON_ERROR_STOP; the encoding has been read already. https://www.postgresql.org/docs/17/release-17-6.html
 */
const idleCommand =
  /^\\(?:(?:restrict|unrestrict|echo|qecho|warn|timing|pset|encoding|d[a-zA-Z]*[S+]*|[xatHC])(?=\s|$)|set[ \t]+(?:ON_ERROR_STOP(?![ \t]+(?:off|OFF|0|false)\b)|ECHO|ECHO_HIDDEN|QUIET|VERBOSITY)\b)/

const remedies: ReadonlyMap<string, string> = new Map([
  ['\\i', 'Name the file that it reads under `migrations`. '],
  ['\\ir', 'Name the file that it reads under `migrations`. '],
  ['\\include', 'Name the file that it reads under `migrations`. '],
  ['\\c', 'The database is the one that `database` names. '],
  ['\\connect', 'The database is the one that `database` names. '],
  ['\\copy', 'Put the rows into the file, as `copy … from stdin` or `insert`. '],
])

function commandLine(text: string, start: number): string {
  if (text[start] !== '\\') return ''
  const end = text.indexOf('\n', start)
  return text.slice(start, end < 0 ? text.length : end)
}
