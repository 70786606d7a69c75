/** Statements that begin, mark or end a transaction, and do nothing to a table by themselves. Pure. */
import { firstWords } from '../postgres/statement-text.ts'

/** Of checks that were deferred to its end, `commit` runs what is left. */
export function isTransactionControl(query: string): boolean {
  return isAlone(query, marks) || isAlone(query, ends)
}

/** It locks no relation: https://www.postgresql.org/docs/current/sql-begin.html */
export function onlyMarksTransaction(query: string): boolean {
  return isAlone(query, marks)
}

function isAlone(query: string, words: ReadonlySet<string>): boolean {
  const [word = ''] = firstWords(query, 1)
  const isOneOfSeveral = /;\s*\S/.test(query)
  return words.has(word) && !isOneOfSeveral
}

const marks: ReadonlySet<string> = new Set(['abort', 'begin', 'release', 'rollback', 'savepoint', 'start'])
const ends: ReadonlySet<string> = new Set(['commit', 'end'])
