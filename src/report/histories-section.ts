/** What migration tools have written in their history tables since the branch began: one line a tool. */

import { count, duration } from '../ground/figures.ts'
import type { HistoryComparison } from '../migration/history/compare-histories.ts'
import type { HistoryEntry } from '../migration/history/history.ts'
import { type Detail, firstRows } from './detail.ts'
import { code, shorten } from './escape-markdown.ts'
import type { Report } from './report.ts'

/** Empty when no tool has written anything, and when it could not be compared. */
export function renderHistories({ histories }: Report, { rows }: Detail): string {
  if (!histories?.measured) return ''
  // Even the shortest form names the first ones.
  const limit = Math.max(rows, 3)
  return histories.value.flatMap((history) => lineOf(history, limit) ?? []).join('\n\n')
}

function lineOf({ tool, headOnly, ran, failed, edited, undone }: HistoryComparison, limit: number): string | undefined {
  const names = (entries: readonly HistoryEntry[]) =>
    firstRows(entries.map(describeEntry), { limit, rest: (n) => `${n} more` }).join(', ')
  const ranWords = headOnly ? 'is now at' : `ran ${count(ran.length, 'migration')}:`
  const clauses = [
    ran.length > 0 ? `${ranWords} ${names(ran)}` : '',
    failed.length > 0 ? `❌ failed or left half done: ${names(failed)}` : '',
    edited.length > 0 ? `⚠️ edited since it ran: ${names(edited)}` : '',
    undone.length > 0 ? `undone: ${names(undone)}` : '',
  ].filter(Boolean)
  return clauses.length === 0 ? undefined : `**${tool}** ${clauses.join('; ')}`
}

function describeEntry({ name, milliseconds }: HistoryEntry): string {
  const time = milliseconds === undefined ? '' : ` (${duration(milliseconds)})`
  return `${code(shorten(name, 120))}${time}`
}
