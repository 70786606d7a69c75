/** The command line: the engines of the action, from a terminal. */
import { UpstreamError, UserError } from '../ground/errors.ts'
import { hideSecrets } from '../ground/hide-secrets.ts'
import { version } from '../ground/version.ts'
import { visibleInLog } from '../ground/visible.ts'
import type { Command, Terminal } from './command.ts'
import { helpOf, overview } from './help.ts'
import { commands } from './roster.ts'

/** Runs the command that the arguments name, and sets the exit code. */
export async function cli(): Promise<void> {
  // Whoever reads us may stop, as `head` does.
  process.stdout.on('error', endQuietly)
  try {
    const terminal = { write: (text: string) => process.stdout.write(text), env: process.env }
    process.exitCode = await runCommand(process.argv.slice(2), terminal)
  } catch (error) {
    process.stderr.write(`${visibleInLog(hideSecrets(explain(error)))}\n`)
    process.exitCode = 2
  }
}

/** The first word may also be an option of the program itself. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args
  if (name === '--version' || name === '-V') return print(terminal, `database-branch ${version}`)
  if (name === undefined || name === '--help' || name === '-h') return print(terminal, overview(commands))
  if (name === 'help') {
    return print(terminal, rest[0] === undefined ? overview(commands) : helpOf(commandNamed(rest[0])))
  }
  const command = commandNamed(name)
  if (asksForHelp(rest)) return print(terminal, helpOf(command))
  return command.run(rest, terminal)
}

function commandNamed(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name)
  if (command) return command
  // Anything else may be a connection string, with its password.
  const what = /^[a-z]{1,20}$/.test(name) ? `There is no command \`${name}\`.` : 'The first argument is a command.'
  const names = commands.map((candidate) => candidate.name)
  throw new UserError(`${what} There are ${names.join(', ')}: see \`database-branch --help\`.`)
}

/** Not of the user's own command. */
function asksForHelp(args: readonly string[]): boolean {
  const dashes = args.indexOf('--')
  return (dashes < 0 ? args : args.slice(0, dashes)).some((arg) => arg === '--help' || arg === '-h')
}

function print({ write }: Terminal, text: string): number {
  write(`${text}\n`)
  return 0
}

function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

function explain(error: unknown): string {
  if (error instanceof UserError || error instanceof UpstreamError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
