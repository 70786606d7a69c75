/** What the migrations did, as measured: what happened to existing tables at a glance, every statement folded beneath. */

import { count } from '../ground/figures.ts'
import type { Measured } from '../ground/measured.ts'
import type { MigrationEvidence } from '../migration/evidence/evidence.ts'
import { type Detail, firstRows } from './detail.ts'
import { fold } from './escape-markdown.ts'
import { describeOutcome, renderEvidence } from './render-evidence.ts'

/** Empty when nothing was measured. */
export function renderMeasurements(evidence: Measured<MigrationEvidence>, { rows, quote }: Detail): string {
  if (!evidence.measured) return ''
  const outcome = describeOutcome(evidence.value)
  const rest = (n: number) => `- and ${n} more`
  const lines = firstRows(
    outcome.map((phrase) => `- ${phrase}`),
    { limit: rows, rest },
  )
  return [
    outcome.length === 0 ? '' : ['**Measured**, on tables that were there before', '', ...lines].join('\n'),
    quote === 0 ? '' : renderStatements(evidence.value, rows),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function renderStatements(evidence: MigrationEvidence, limit: number): string {
  const { statements, method, limits } = evidence
  if (statements.length === 0 && limits.length === 0) return ''
  return fold(titleOf(statements.length, method), renderEvidence(evidence, { limit, outcome: false }))
}

function titleOf(statements: number, method: MigrationEvidence['method']): string {
  if (statements === 0) return 'No statement was seen at work'
  return `${count(statements, 'statement')} ${method === 'exact' ? 'measured' : 'seen'}`
}
