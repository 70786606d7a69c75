/** Whether the migrations can be run twice, and if not, which statement is in the way. */

import { figure } from '../ground/figures.ts'
import type { Replay, RewrittenRows } from '../migration/replay.ts'
import { type Detail, firstRows } from './detail.ts'
import { block, code, onOneLine, sentence, shorten } from './escape-markdown.ts'
import type { Report } from './report.ts'

/** Empty when it was not asked for, when all is well, and when it could not be tried: the notes say why. */
export function renderReplay({ replay }: Report, detail: Detail): string {
  if (!replay?.measured || replay.value.isRepeatable) return ''
  const { failure } = replay.value
  const shown = detail.quote > 0 ? failure?.failure : undefined
  return [
    '⚠️ **Why the migrations cannot be run twice**',
    // Even the shortest form names the first ones.
    firstRows(linesOf(replay.value), { limit: Math.max(detail.rows, 3), rest: (n) => `- and ${n} more` }).join('\n'),
    shown?.statement ? block(shorten(shown.statement, detail.quote), 'sql') : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}

function linesOf({ failure, schema, rows }: Replay): readonly string[] {
  return [
    ...rows.map(describeRows),
    ...schema.map((summary) => `- changes the schema again: ${sentence(shorten(summary, longest))}`),
    ...(failure ? [describeFailure(failure)] : []),
  ]
}

function describeRows({ table, statement, ...rows }: RewrittenRows): string {
  const verbs = (['inserted', 'updated', 'deleted'] as const).filter((verb) => rows[verb] > 0)
  const amounts = verbs.map((verb) => `${figure(rows[verb])} ${verb}`).join(', ')
  const where = statement ? ` by ${code(statement.file)}, line ${statement.line}` : ''
  const text = statement ? `: ${code(shorten(statement.text, 120))}` : ''
  return `- writes rows of ${code(table)} again, ${amounts}${where}${text}`
}

/** `fails at `1.sql`, line 3: …`; `verb` says what it was that failed. */
export function describeFailure({ name, failure }: NonNullable<Replay['failure']>, verb = 'fails'): string {
  const line = failure.line ? `, line ${failure.line}` : ''
  const state = failure.sqlstate ? ` (SQLSTATE ${code(failure.sqlstate)})` : ''
  return `- ${verb} at ${code(onOneLine(name))}${line}: ${sentence(shorten(failure.message, longest))}${state}`
}

const longest = 300
