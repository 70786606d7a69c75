/** Runs what `migrations` and `migrate` name, in that order, and keeps a record of it for the report. */
import type pg from 'pg'
import { findMigrationFiles } from '../migration/migration-files.ts'
import { runMigrateCommand } from '../migration/run-command.ts'
import { runMigrationFiles } from '../migration/run-files.ts'
import type { MigrationRun } from '../report/report.ts'
import type { Clock } from './clock.ts'
import { UserError } from './errors.ts'
import type { Environment } from './input-reader.ts'
import type { Inputs } from './inputs.ts'
import type { Log } from './log.ts'

export type Migrate = {
  readonly inputs: Pick<Inputs, 'migrations' | 'migrate'>
  readonly client: pg.ClientBase
  readonly workspace: string
  /** For the command: the runner's, with the branch's variables. */
  readonly env: Environment
  readonly clock: Clock
  readonly log: Log
}

/** Never throws for a migration that fails: it is in the record. UserError for files that cannot be run at all. */
export async function migrateBranch(migrate: Migrate): Promise<readonly MigrationRun[]> {
  const { inputs, client, workspace, env, clock, log } = migrate
  const runs: MigrationRun[] = []
  if (inputs.migrations.length > 0) {
    const files = await findMigrationFiles({ patterns: inputs.migrations, cwd: workspace })
    runs.push(...(await log.group('Migrations', () => runMigrationFiles({ client, files, clock, log }))))
  }
  const { migrate: command } = inputs
  if (command !== undefined) {
    runs.push(
      failedRun(runs)
        ? { name: command.trim(), status: 'not-run', milliseconds: 0 }
        : await log.group(command.trim(), () => runMigrateCommand({ command, env, cwd: workspace, clock, log })),
    )
  }
  return runs
}

/** UserError that says which migration failed, and where. */
export function assertMigrated(runs: readonly MigrationRun[]): void {
  const failed = failedRun(runs)
  if (failed === undefined) return
  const { message = 'It failed.', line, sqlstate } = failed.failure ?? {}
  const where = line === undefined ? failed.name : `${failed.name}, line ${line}`
  const state = sqlstate === undefined ? '' : ` (SQLSTATE ${sqlstate})`
  throw new UserError(`The migration failed. ${where}: ${message}${state}`)
}

function failedRun(runs: readonly MigrationRun[]): MigrationRun | undefined {
  return runs.find(({ status }) => status === 'failed')
}
