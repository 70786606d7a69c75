/** A statement that failed: where it stands in its file, and what of it may be shown. */
import pg from 'pg'
import { redactServerError } from '../postgres/redact.ts'
import { statementText } from '../postgres/statement-text.ts'
import type { MigrationFile } from './migration-files.ts'
import type { MigrationFailure } from './migration-run.ts'
import type { SqlStatement } from './split-statements.ts'

export type StatementPlace = {
  readonly file: MigrationFile
  readonly statement: SqlStatement
  /** From 1, in its file. */
  readonly number: number
}

/** Carries the server's error as its cause. */
export class StatementFailure extends Error {
  override readonly name = 'StatementFailure'
  /** Absent when the file as a whole failed, as at its commit. */
  readonly place: StatementPlace | undefined
  readonly lockState: LockState

  constructor(message: string, options: StatementFailureOptions = {}) {
    super(message, { cause: options.cause })
    this.place = options.place
    this.lockState = options.lockState ?? {}
  }

  /** The same, told by somebody who knows what the transaction had locked. */
  withLocks(locks: MigrationFailure['locks']): StatementFailure {
    const { message, place, cause, lockState } = this
    return new StatementFailure(message, { place, cause, lockState: { ...lockState, locks } })
  }
}

type LockState = Pick<MigrationFailure, 'locks' | 'wait'>

type StatementFailureOptions = {
  readonly place?: StatementPlace | undefined
  readonly cause?: unknown
  readonly lockState?: LockState | undefined
}

export function describeFailure(
  failure: StatementFailure,
  outcome: Pick<MigrationFailure, 'keptStatements' | 'misfits' | 'hint'>,
): MigrationFailure {
  const { place, cause, lockState } = failure
  const position = positionOf(cause)
  return {
    ...(cause === undefined ? { message: failure.message } : redactServerError(cause)),
    ...outcome,
    ...lockState,
    ...(place && {
      statementNumber: place.number,
      statement: statementText(place.statement.sql),
      line: place.statement.line + linesBefore(place.statement.sql, position),
      position,
    }),
  }
}

/** It was not given a lock in time, or was the one to end a deadlock. */
export function isAboutLocks(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === '55P03' || error.code === '40P01')
}

/** https://www.postgresql.org/docs/current/protocol-error-fields.html */
function positionOf(error: unknown): number | undefined {
  return error instanceof pg.DatabaseError && error.position !== undefined ? Number(error.position) : undefined
}

/** The server counts characters from 1, not UTF-16 units. */
function linesBefore(sql: string, position: number | undefined): number {
  if (position === undefined) return 0
  return Array.from(sql)
    .slice(0, position - 1)
    .filter((character) => character === '\n').length
}
