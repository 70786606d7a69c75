/** Whether there is a way back, and if not, what stays, what is lost, and what fails on it. */
import { asClause, count, duration, figure } from '../ground/figures.ts'
import { describeBlocked } from '../migration/lock-modes.ts'
import type { LostValues, Rollback } from '../migration/rollback.ts'
import { type Detail, firstRows } from './detail.ts'
import { block, code, sentence, shorten } from './escape-markdown.ts'
import { describeFailure } from './replay-section.ts'
import type { Report } from './report.ts'

/** Empty when it was not asked for, when all is well, and when it could not be tried: the notes say why. */
export function renderRollback({ rollback }: Report, detail: Detail): string {
  if (!rollback?.measured || isQuiet(rollback.value)) return ''
  const shown = detail.quote > 0 ? rollback.value.failure?.failure : undefined
  return [
    '⚠️ **Where the way back does not lead**',
    // Even the shortest form names the first ones.
    firstRows(linesOf(rollback.value), { limit: Math.max(detail.rows, 3), rest: (n) => `- and ${n} more` }).join('\n'),
    shown?.statement ? block(shorten(shown.statement, detail.quote), 'sql') : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** "back to the fork in 12 ms; what is written to …" */
export function rollbackInWords(rollback: Rollback): string {
  const { failure, stays, reordered, lost, again, unread, milliseconds, lock, destroys } = rollback
  if (failure) return failure.direction === 'back' ? 'fails' : 'leads back, and the migrations fail when made again'
  const short = [
    stays.length > 0 ? `${count(stays.length, 'change')} of the schema ${stays.length === 1 ? 'stays' : 'stay'}` : '',
    lost.length > 0 ? `does not bring back ${firstFew(lost.map(whatIsLost))}` : '',
    again.length > 0 ? 'made again, the migrations leave another schema' : '',
  ].filter(Boolean)
  const told = [
    short.length > 0 ? short.join(', ') : `leads back to the schema of the fork in ${duration(milliseconds)}`,
    reordered.length > 0 ? `columns of ${firstFew(reordered.map((table) => `\`${table}\``))} in another order` : '',
    lock === undefined
      ? ''
      : `blocks ${describeBlocked(lock.mode)} on \`${lock.relation}\` for ${duration(Math.max(1, lock.milliseconds))}`,
    destroys.length > 0 ? `takes with it what is written meanwhile: ${firstFew(destroys.map(asClause))}` : '',
    unread.length > 0 ? `values of ${firstFew(unread.map((table) => `\`${table}\``))} not compared` : '',
  ]
  return told.filter(Boolean).join('; ')
}

/** What a headline says when there is no clean way back. Undefined when there is. */
export function rollbackConcern({ isClean, failure, stays, lost }: Rollback): string | undefined {
  if (isClean) return undefined
  if (failure) {
    return failure.direction === 'back' ? 'the way back fails' : 'taken back, the migrations cannot be made again'
  }
  const [first] = lost
  if (first) return `the way back does not bring back ${whatIsLost(first)}`
  return stays.length > 0
    ? `the way back leaves ${count(stays.length, 'schema change')}`
    : 'taken back and made again, the migrations leave another schema'
}

function isQuiet({ isClean, unread }: Rollback): boolean {
  return isClean && unread.length === 0
}

function whatIsLost({ table, before, after, columns }: LostValues): string {
  if (after < before) return `${count(before - after, 'row')} of \`${table}\``
  const [column, ...others] = columns
  if (column === undefined) return `\`${table}\` as it was, with ${count(after - before, 'row')} more`
  return others.length > 0
    ? `the values of ${count(columns.length, 'column')} of \`${table}\``
    : `the values of \`${table}.${column}\``
}

function firstFew(phrases: readonly string[]): string {
  return firstRows(phrases, { limit: 2, rest: (n) => `${n} more` }).join(', ')
}

function linesOf({ failure, stays, lost, again, unread }: Rollback): readonly string[] {
  const told = (summary: string) => sentence(shorten(summary, longest))
  return [
    ...(failure
      ? [describeFailure(failure, failure.direction === 'back' ? 'fails' : 'taken back, fails when made again')]
      : []),
    ...lost.map(describeLost),
    ...stays.map((summary) => `- stays after the way back: ${told(summary)}`),
    ...again.map((summary) => `- is otherwise when made again: ${told(summary)}`),
    ...(unread.length > 0
      ? [`- not compared, because too large or not to be read: ${unread.map((table) => code(table)).join(', ')}`]
      : []),
  ]
}

function describeLost({ table, before, after, columns }: LostValues): string {
  const rows = before === after ? '' : `, ${figure(after)} rows instead of ${figure(before)}`
  const which = columns.length === 0 ? '' : `: other values in ${columns.map((column) => code(column)).join(', ')}`
  return `- does not bring back what was in ${code(table)}${rows}${which}`
}

const longest = 300
