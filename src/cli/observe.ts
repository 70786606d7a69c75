/** `database-branch observe URL -- COMMAND…`: runs the command and tells what it did to the database. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type pg from 'pg'
import { systemClock } from '../ground/clock.ts'
import { UserError } from '../ground/errors.ts'
import type { MigrationEvidence } from '../migration/evidence/evidence.ts'
import { renderEvidence } from '../report/render-evidence.ts'
import type { Command } from './command.ts'

export const observeCommand: Command = {
  name: 'observe',
  usage: 'observe URL [--format markdown|json] -- COMMAND…',
  async run(args, output) {
    const { url, format, command } = readArguments(args)
    const client = await open(url)
    try {
      const { startObservation } = await import('../migration/evidence/observation.ts')
      const observation = await startObservation({ client, clock: systemClock })
      const exitCode = await runToEnd(command)
      output.write(`${format(await observation.finish())}\n`)
      return exitCode
    } finally {
      await client.end()
    }
  },
}

const formats: Readonly<Record<string, (evidence: MigrationEvidence) => string>> = {
  markdown: (evidence) => renderEvidence(evidence),
  json: (evidence) => JSON.stringify(evidence, null, 2),
}

function readArguments(args: readonly string[]) {
  const dashes = args.indexOf('--')
  const ours = dashes < 0 ? args : args.slice(0, dashes)
  const command = dashes < 0 ? [] : args.slice(dashes + 1)
  const flag = ours.indexOf('--format')
  const [url, ...rest] = ours.filter((_, index) => flag < 0 || (index !== flag && index !== flag + 1))
  if (url === undefined || rest.length > 0 || command.length === 0) {
    throw new UserError(`Usage: database-branch ${observeCommand.usage}`)
  }
  const name = flag < 0 ? 'markdown' : (ours[flag + 1] ?? '')
  const format = formats[name]
  if (!format) throw new UserError(`--format takes markdown or json, not \`${name}\`.`)
  return { url, format, command }
}

async function open(connectionString: string): Promise<pg.Client> {
  const { openSession } = await import('../postgres/open-session.ts')
  const address = { connectionString, application_name: 'database-branch observer' }
  try {
    return await openSession(address, { session: 'ours', onBreak: () => undefined })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new UserError(`Could not connect to the database to observe: ${reason}`, { cause })
  }
}

/** The command's exit code. What it prints goes to standard error: standard output is for the evidence. */
async function runToEnd([program = '', ...args]: readonly string[]): Promise<number> {
  const child = spawn(program, args, { stdio: ['inherit', process.stderr, process.stderr] })
  try {
    const [exitCode] = await once(child, 'close')
    return typeof exitCode === 'number' ? exitCode : 1
  } catch (cause) {
    throw new UserError(`Could not run \`${program}\`: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}
