/** The command line: the engines of the action, from a terminal. */
import { UpstreamError, UserError } from '../ground/errors.ts'
import { hideSecrets } from '../ground/hide-secrets.ts'
import type { Command } from './command.ts'
import { diffCommand } from './diff.ts'
import { observeCommand } from './observe.ts'
import { snapshotCommand } from './snapshot.ts'

const commands: readonly Command[] = [diffCommand, snapshotCommand, observeCommand]

/** Runs the command that the arguments name, and sets the exit code. */
export async function cli(): Promise<void> {
  try {
    process.exitCode = await runCommand(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`${hideSecrets(explain(error))}\n`)
    process.exitCode = 2
  }
}

async function runCommand(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(`${usage()}\n`)
    return 0
  }
  const command = commands.find((candidate) => candidate.name === name)
  if (!command) throw new UserError(`There is no command \`${name}\`.\n\n${usage()}`)
  return command.run(rest, { write: (text) => process.stdout.write(text) })
}

function usage(): string {
  return ['Usage:', ...commands.map((command) => `  database-branch ${command.usage}`)].join('\n')
}

function explain(error: unknown): string {
  if (error instanceof UserError || error instanceof UpstreamError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
