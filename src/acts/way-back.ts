/** How the migrations are taken back, by what `rollback` says or by what they say themselves. */
import type pg from 'pg'
import type { Inputs } from '../action/inputs.ts'
import { readFirstHistories } from '../action/run-folder.ts'
import type { Environment } from '../ground/environment.ts'
import { UserError } from '../ground/errors.ts'
import { findOwnWaysBack, findWaysBack, namesFiles, type WaysBack } from '../migration/find-ways-back.ts'
import { compareHistories } from '../migration/history/compare-histories.ts'
import { readHistories } from '../migration/history/read-histories.ts'
import { findMigrationFiles } from '../migration/migration-files.ts'
import type { MigrationRun } from '../migration/migration-run.ts'

export type Way = { readonly kind: 'command'; readonly command: string } | ({ readonly kind: 'files' } & WaysBack)

export type FindWay = {
  readonly inputs: Pick<Inputs, 'migrations' | 'migrate' | 'rollback'>
  readonly workspace: string
  /** What ran, and what did not. */
  readonly migrations: readonly MigrationRun[]
}

/** UserError when there is none. */
export async function findWay({ inputs, workspace, migrations }: FindWay): Promise<Way> {
  const { migrations: patterns, migrate, rollback } = inputs
  if (patterns.length === 0 && migrate === undefined) {
    throw new UserError('There is no `migrations` and no `migrate` to take back.')
  }
  if (rollback !== undefined && !namesFiles(rollback)) return { kind: 'command', command: rollback }
  if (rollback === undefined && migrate !== undefined) {
    throw new UserError('`rollback` has to say how what `migrate` does is taken back.')
  }
  const { files } = patterns.length > 0 ? await findMigrationFiles({ patterns, cwd: workspace }) : { files: [] }
  const applied = new Set(migrations.flatMap(({ name, status }) => (status === 'applied' ? name : [])))
  const known = {
    cwd: workspace,
    ran: files.filter(({ path }) => applied.has(path)),
    leftOut: files.filter(({ path }) => !applied.has(path)),
  }
  const found =
    rollback === undefined
      ? await findOwnWaysBack(known)
      : await findWaysBack(
          rollback
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
          known,
        )
  if (found.files.length === 0) throw new UserError('No migration ran that could be taken back.')
  return { kind: 'files', ...found }
}

/**
 * For a command: how far to go back, by the book of its tool. The number of migrations that ran, where the book has an entry for
 * each, and the one before them, where there is one.
 */
export async function howFar(folder: string, client: pg.ClientBase): Promise<Environment> {
  const baseline = (await readFirstHistories(folder)) ?? []
  const { histories } = await readHistories(client)
  const grown = compareHistories({ baseline, branch: histories }).find(({ ran }) => ran.length > 0)
  if (grown === undefined) return {}
  const before = baseline.find(({ schema, table }) => schema === grown.schema && table === grown.table)
  const last = before?.entries.filter(({ state }) => state === 'applied').at(-1)
  return {
    ...(!grown.headOnly && { MIGRATIONS_RAN: String(grown.ran.length) }),
    ...(last && { MIGRATION_BEFORE: last.name }),
  }
}
