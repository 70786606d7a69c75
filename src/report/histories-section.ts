/** What migration tools have written in their history tables since the branch began: one line a tool. */

import { count, duration } from '../ground/figures.ts'
import type { HistoryComparison } from '../migration/history/compare-histories.ts'
import type { HistoryEntry } from '../migration/history/history.ts'
import { groupBy } from '../schema/group-by.ts'
import { type Detail, firstRows } from './detail.ts'
import { code, shorten } from './escape-markdown.ts'
import type { Report } from './report.ts'

/** Empty when no tool has written anything, and when it could not be compared. */
export function renderHistories({ histories }: Report, { rows }: Detail): string {
  if (!histories?.measured) return ''
  // Even the shortest form names the first ones.
  const limit = Math.max(rows, 3)
  const lines = groupBy(
    histories.value.flatMap((history) => {
      const says = wordsOf(history, limit)
      return says === undefined ? [] : [{ history, says }]
    }),
    ({ history, says }) => `${history.tool} ${says}`,
  )
  return [...lines.values()]
    .map((equal) => {
      const books = equal.map(({ history }) => history)
      return `**${books[0]?.tool}**${placeOf(books, histories.value, limit)} ${equal[0]?.says}`
    })
    .join('\n\n')
}

/** Where a tool keeps several books, as one for each tenant, they are told apart by their schemas. */
function placeOf(books: readonly HistoryComparison[], all: readonly HistoryComparison[], limit: number): string {
  const kin = all.filter(({ tool }) => tool === books[0]?.tool)
  if (kin.length < 2) return ''
  const tables = new Set(kin.map(({ table }) => table))
  const names = books.map(({ schema, table }) => code(tables.size > 1 ? `${schema}.${table}` : schema))
  const listed = firstRows(names, { limit, rest: (n) => `${n} more` }).join(', ')
  if (books.length === 1) return ` in ${listed}`
  return ` in ${count(books.length, tables.size > 1 ? 'table' : 'schema')} (${listed})`
}

function wordsOf(
  { headOnly, ran, failed, edited, undone, heads }: HistoryComparison,
  limit: number,
): string | undefined {
  const names = (entries: readonly HistoryEntry[]) =>
    firstRows(entries.map(describeEntry), { limit, rest: (n) => `${n} more` }).join(', ')
  const ranWords = headOnly ? 'is now at' : `ran ${count(ran.length, 'migration')}:`
  const clauses = [
    ran.length > 0 ? `${ranWords} ${names(ran)}` : '',
    heads
      ? `⚠️ has ${heads.length} heads, ${heads.map((head) => code(shorten(head, 120))).join(' and ')}: the next upgrade to \`head\` fails until they are merged`
      : '',
    failed.length > 0 ? `❌ failed or left half done: ${names(failed)}` : '',
    edited.length > 0 ? `⚠️ edited since it ran: ${names(edited)}` : '',
    undone.length > 0 ? `undone: ${names(undone)}` : '',
  ].filter(Boolean)
  return clauses.length === 0 ? undefined : clauses.join('; ')
}

function describeEntry({ name, milliseconds }: HistoryEntry): string {
  const time = milliseconds === undefined ? '' : ` (${duration(milliseconds)})`
  return `${code(shorten(name, 120))}${time}`
}
