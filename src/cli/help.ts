/** The manuals as text. */
import type { Command, Manual, Option } from './command.ts'

const program = 'database-branch'

export function helpOf(manual: Manual): string {
  const { name, usage, description, options, exitCodes, examples } = manual
  return [
    section('Usage:', [`${program} ${name} ${usage}`]),
    description.join('\n'),
    section('Options:', table([...options.map(optionRow), ['-h, --help', 'show this help, and exit']])),
    section('Exit status:', table(exitCodes)),
    section(
      'Examples:',
      examples.map((example) => `${program} ${example}`),
    ),
  ].join('\n\n')
}

export function overview(commands: readonly Command[]): string {
  return [
    'What a change does to a Postgres database, from a terminal.',
    section('Usage:', [`${program} COMMAND [ARGUMENT]...`]),
    section('Commands:', table(commands.map(({ name, summary }) => [name, summary]))),
    section(
      'Options:',
      table([
        ['-h, --help', 'show this help, or with a command its own, and exit'],
        ['-V, --version', 'print the version, and exit'],
      ]),
    ),
    connections,
  ].join('\n\n')
}

/** Said once for all commands. */
const connections = `A database is given as psql takes it, postgresql://user@host:5432/dbname or
'host=… dbname=… user=…'. What is left open comes from PGHOST, PGPORT, PGUSER,
PGPASSWORD and the other variables of libpq, a service (PGSERVICE), and ~/.pgpass.
A password among the arguments can be read by every user of the machine: give it
in PGPASSWORD or ~/.pgpass.`

function optionRow({ name, value, choices, help }: Option): readonly [string, string] {
  const usual = choices ? ` (default: ${choices[0]})` : ''
  return [value === undefined ? `--${name}` : `--${name} ${value}`, `${help}${usual}`]
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`)
}

function section(title: string, lines: readonly string[]): string {
  return [title, ...lines.map((line) => `  ${line}`)].join('\n')
}
