/** What ran on the branch, and where it stopped: which file, line, SQLSTATE and message, and what was applied before. */

import { count, duration } from '../ground/figures.ts'
import { describeLockState } from '../migration/describe-lock-state.ts'
import type { MigrationRun } from '../migration/migration-run.ts'
import { type Detail, firstRows } from './detail.ts'
import { block, code, codeCell, fold, link, onOneLine, sentence, shorten } from './escape-markdown.ts'
import type { Report } from './report.ts'

/** Empty when none failed. */
export function renderFailedMigration({ migrations, run }: Pick<Report, 'migrations' | 'run'>, detail: Detail): string {
  const failed = migrations.find(({ status }) => status === 'failed')
  if (failed === undefined) return ''
  // A command says why in what it prints.
  const isCommand = failed.failure?.exitCode !== undefined
  const pointer = isCommand ? `What it printed is in the ${link('log of the run', run.url)}.` : ''
  return [renderFailure(failed, { migrations, detail }), pointer].filter(Boolean).join('\n\n')
}

function renderFailure(
  { name, failure }: MigrationRun,
  { migrations, detail }: { readonly migrations: readonly MigrationRun[]; readonly detail: Detail },
): string {
  const where = [
    code(onOneLine(name)),
    failure?.line ? `line ${failure.line}` : '',
    failure?.sqlstate ? `SQLSTATE ${code(failure.sqlstate)}` : '',
  ]
  const shown = failure && detail.quote > 0 ? failure : undefined
  return [
    `**Migration failed** at ${where.filter(Boolean).join(', ')}. ${renderExtent(migrations)}`,
    shown ? block(shorten(shown.message, detail.quote), 'text') : '',
    shown?.statement ? block(shorten(shown.statement, detail.quote), 'sql') : '',
    shown?.hint ? sentence(shorten(shown.hint, 1000)) : '',
    (shown ? describeLockState(shown) : []).map((line) => `- ${sentence(line)}`).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function renderExtent(migrations: readonly MigrationRun[]): string {
  const amount = (status: MigrationRun['status']) =>
    migrations.filter((migration) => migration.status === status).length
  const notRun = amount('not-run')
  const before =
    amount('applied') === 0
      ? 'None was applied before it'
      : `${count(amount('applied'), 'migration')} applied before it`
  return notRun === 0 ? `${before}.` : `${before}, ${notRun} not run.`
}

/** Each with its time, folded; empty where there is one alone, of which the table of questions has told. */
export function renderMigrations(migrations: readonly MigrationRun[], { rows }: Detail): string {
  if (rows === 0 || migrations.length < 2) return ''
  const lines = migrations.map(
    ({ name, status, milliseconds }) =>
      `| ${codeCell(onOneLine(name))} | ${statusWords[status]} | ${status === 'not-run' ? '' : duration(milliseconds)} |`,
  )
  const rest = (n: number) => `| and ${n} more | | |`
  const table = ['| Migration | Result | Time |', '|---|---|--:|', ...firstRows(lines, { limit: rows, rest })].join(
    '\n',
  )
  return fold(count(migrations.length, 'migration'), table)
}

const statusWords: Readonly<Record<MigrationRun['status'], string>> = {
  applied: 'applied',
  failed: '**failed**',
  'not-run': 'not run',
}
