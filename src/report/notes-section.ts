/** What was not measured and why: a reader must never take "not looked at" for "nothing found". */

import { asClause } from '../ground/figures.ts'
import type { Measured } from '../ground/measured.ts'
import { type Detail, firstRows } from './detail.ts'
import { sentence, shorten } from './escape-markdown.ts'
import type { Report } from './report.ts'
import { judge } from './verdict.ts'

export function renderNotes(report: Report, { rows }: Detail): string {
  const { headline } = judge(report)
  const gaps = listGaps(report).filter(({ reason }) => !headline.includes(reason))
  const sentences = [...gaps.map(({ what, reason }) => `${what}: ${reason}.`), ...report.notes]
  if (sentences.length === 0) return ''
  const lines = sentences.map((note) => `- ${sentence(shorten(note, 1000))}`)
  // Even the shortest form names the first ones.
  return ['**Notes**', '', ...firstRows(lines, { limit: Math.max(rows, 3), rest: (n) => `- and ${n} more` })].join('\n')
}

type Gap = { readonly what: string; readonly reason: string }

function listGaps({ branch, promotion, replay, rollback, tests, deployed }: Report): Gap[] {
  // Its own section says what was not run, and why.
  if (promotion) return []
  // Without a branch there is nothing to compare or to test on.
  if (!branch.measured) return explainGap('No branch', branch)
  return [
    ...(replay ? explainGap('Migrations not run a second time', replay) : []),
    ...(rollback ? explainGap('Way back not tried', rollback) : []),
    // The table of questions tells of schema and parent, and of tests where somebody asked for them.
    ...(tests.wereAskedFor || deployed ? [] : explainGap('Tests not read', tests)),
  ]
}

function explainGap(what: string, part: Measured<unknown>): Gap[] {
  return part.measured ? [] : [{ what, reason: asClause(part.why) }]
}
