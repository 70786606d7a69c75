/** What was not measured and why: a reader must never take "not looked at" for "nothing found". */
import { type Detail, firstRows } from './detail.ts'
import { sentence, shorten } from './escape-markdown.ts'
import type { Report } from './report.ts'

export function renderNotes({ branch, schema, tests, notes }: Report, { rows }: Detail): string {
  const sentences = [
    ...(schema.measured || !branch.measured ? [] : [`Schema not compared: ${asClause(schema.why)}`]),
    ...(tests.measured ? [] : [`Tests not read: ${asClause(tests.why)}`]),
    ...notes,
  ]
  const lines = sentences.map((note) => `- ${sentence(shorten(note, 1000))}`)
  if (lines.length === 0) return ''
  // Even the shortest form names the first ones.
  return ['**Notes**', '', ...firstRows(lines, { limit: Math.max(rows, 3), rest: (n) => `- and ${n} more` })].join('\n')
}

function asClause(why: string): string {
  return why.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase())
}
