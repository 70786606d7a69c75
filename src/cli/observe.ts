/** `database-branch observe URL -- COMMAND…`: runs the command and tells what it did to the database. */
import { systemClock } from '../ground/clock.ts'
import type { MigrationEvidence } from '../migration/evidence/evidence.ts'
import { handOn } from '../postgres/libpq/hand-on.ts'
import { readArguments } from './arguments.ts'
import { runToEnd } from './child-command.ts'
import type { Command, Manual } from './command.ts'
import { known, readDatabase } from './sources.ts'

const manual: Manual = {
  name: 'observe',
  summary: 'run a command, and tell what it did to the database',
  usage: 'URL [OPTION]... -- COMMAND...',
  description: [
    'Runs COMMAND, a migration for example, and watches the database meanwhile: what',
    'was locked, rewritten, scanned and changed, and what waited for it.',
    '',
    'COMMAND finds the database in DATABASE_URL and in PGHOST, PGPORT, PGDATABASE,',
    'PGUSER, PGPASSWORD and PGSSLMODE. What it prints goes to standard error: the',
    'evidence alone is on standard output.',
  ],
  operands: ['URL'],
  takesCommand: true,
  options: [{ name: 'format', value: 'FORMAT', choices: ['markdown', 'json'], help: 'markdown or json' }],
  exitCodes: [
    ['N', "the command's own exit status, 128 and its number for a signal"],
    ['2', 'an error, told on standard error: where it could not be watched, it did not run'],
  ],
  examples: [
    'observe postgresql://app@localhost/shop -- npx knex migrate:latest',
    "observe 'service=shop' --format json -- sh -c 'psql -f change.sql' > evidence.json",
  ],
}

export const observeCommand: Command = {
  ...manual,
  async run(args, { write, env }) {
    const { operands, command, problems, choice } = readArguments(manual, args)
    const [url = ''] = operands
    const [{ connection }] = known(manual, problems, [await readDatabase(url, 'URL', env)])
    const { withDatabase } = await import('./with-database.ts')
    const { startObservation } = await import('../migration/evidence/observation.ts')
    return withDatabase(connection, 'database-branch observer', async (client, host) => {
      const observation = await startObservation({ client, clock: systemClock })
      const exitCode = await runToEnd(command, handOn(env, connection, host))
      write(`${await render(await observation.finish(), choice('format'))}\n`)
      return exitCode
    })
  },
}

async function render(evidence: MigrationEvidence, format: string): Promise<string> {
  if (format === 'json') return JSON.stringify(evidence, null, 2)
  return (await import('../report/render-evidence.ts')).renderEvidence(evidence)
}
