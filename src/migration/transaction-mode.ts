/** How a migration file wants to be run: in one transaction, in its own, or in none. */
import type { SqlFile, SqlStatement } from './split-statements.ts'

/**
 * - one: we open a transaction around the whole file
 * - own: the file says `begin` and `commit` itself
 * - none: each statement for itself
 */
export type TransactionMode = 'one' | 'own' | 'none'

/** `rule` is that of the file's tool, where one is known. */
export function modeOf(file: SqlFile, rule?: 'one' | 'none' | undefined): TransactionMode {
  const header = file.statements[0]?.before ?? ''
  if (/^[ \t\ufeff]*--[ \t]*database-branch:[ \t]*no-transaction\b/im.test(header) || rule === 'none') return 'none'
  return file.statements.some(controlsTransaction) ? 'own' : 'one'
}

/** https://www.postgresql.org/docs/current/sql-begin.html and its neighbours; `rollback to` only goes back to a savepoint. */
export function controlsTransaction({ words }: SqlStatement): boolean {
  const [first, second] = words
  if (first === 'begin' || first === 'commit' || first === 'end' || first === 'abort') return true
  if (first === 'start') return second === 'transaction'
  return first === 'rollback' && !words.slice(1, 3).includes('to')
}

/**
 * The isolation level can only be set before the first query of a transaction.
 * https://www.postgresql.org/docs/current/sql-set-transaction.html
 */
export function setsTransaction({ words }: SqlStatement): boolean {
  return words[0] === 'set' && words[1] === 'transaction'
}

/**
 * What the server says when it wants no transaction around a statement: `create index concurrently` and its kind (25001), a
 * value added to an enum and used before the commit (55P04), `commit` inside a procedure or a `do` block (2D000).
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export function refusesTransaction(sqlstate: string | undefined): boolean {
  return sqlstate === '25001' || sqlstate === '55P04' || sqlstate === '2D000'
}
