/** What to do about a failure, where people get stuck. One subject a file, listed in `hints.ts`. */
import type pg from 'pg'
import type { SqlStatement } from '../split-statements.ts'
import type { TransactionMode } from '../transaction-mode.ts'

export type Hint = {
  readonly sqlstates: readonly string[]
  /** Sentences, names in backticks; undefined when it is about something else. Never quotes a value. */
  readonly says: (failed: FailedStatement) => string | undefined | Promise<string | undefined>
}

export type FailedStatement = {
  readonly path: string
  readonly statement: SqlStatement
  /** Those of the file that ran before it. */
  readonly earlier: readonly SqlStatement[]
  readonly sqlstate: string
  /** The server's; it may quote values. */
  readonly message: string
  readonly mode: TransactionMode
  /** How its tool is asked for no transaction. */
  readonly withoutTransaction?: string | undefined
  /** The session, idle after the rollback. */
  readonly client: pg.ClientBase
}

/** A name that the server puts in quotes, or without them; undefined for what might be a value. */
export function nameIn(message: string, pattern: RegExp): string | undefined {
  const name = pattern.exec(message)?.groups?.['name']
  return name !== undefined && /^[\p{L}_][\p{L}\p{N}_$.-]{0,127}$/u.test(name) ? name : undefined
}
