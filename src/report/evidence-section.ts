/** What the migrations did, as measured: every statement, and what they add up to. */

import { count } from '../ground/figures.ts'
import type { Measured } from '../ground/measured.ts'
import type { MigrationEvidence } from '../migration/evidence/evidence.ts'
import { type Detail, firstRows } from './detail.ts'
import { fold } from './escape-markdown.ts'
import { describeFiles, describeRows, renderEvidence } from './render-evidence.ts'

/** Folded; empty when nothing was measured. */
export function renderMeasurements(evidence: Measured<MigrationEvidence>, { rows, quote }: Detail): string {
  return evidence.measured && quote > 0 ? renderStatements(evidence.value, rows) : ''
}

/** What the steps of the job did when the migration was over. Empty when it was nothing, or is not known. */
export function renderAfterwards(evidence: Measured<MigrationEvidence>, { rows }: Detail): string {
  return evidence.measured ? renderAfterMigration(evidence.value, rows) : ''
}

/** Told apart: it is no finding, and closes no gate. */
function renderAfterMigration({ afterwards }: MigrationEvidence, limit: number): string {
  if (afterwards === undefined) return ''
  const { files, rows, since } = afterwards
  const phrases = [...describeFiles(files), ...describeRows(rows)]
  const lines = firstRows(
    phrases.map((phrase) => `- ${phrase}`),
    { limit, rest: (n) => `- and ${n} more` },
  )
  return [`**After the migration** ${sinceWords[since]}`, '', ...lines].join('\n')
}

const sinceWords: Readonly<Record<NonNullable<MigrationEvidence['afterwards']>['since'], string>> = {
  step: '(as a step with `mode: migrated` said), the steps of the job',
  books:
    '(after the last entry in the books of its tool), the steps of the job, which is taken for what the tests do. A step with `mode: migrated` says for sure where it ends',
  schema:
    '(after the last change of the schema), the steps of the job. Whether the migration or the tests did that, nobody knows: a step with `mode: migrated` between them says where the migration ends',
}

function renderStatements(evidence: MigrationEvidence, limit: number): string {
  const { statements, method, limits } = evidence
  if (statements.length === 0 && limits.length === 0) return ''
  return fold(titleOf(statements.length, method), renderEvidence(evidence, { limit }))
}

function titleOf(statements: number, method: MigrationEvidence['method']): string {
  if (statements === 0) return 'No statement was seen at work'
  return `${count(statements, 'statement')} ${method === 'exact' ? 'measured' : 'seen'}, each with its locks and its work`
}
