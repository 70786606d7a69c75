/** What became of a migration that the action itself ran: a file, or a command. */
import type { HeldLock, LockWait } from './lock-state.ts'
import type { Misfits } from './misfits.ts'

/** One migration that the action itself ran. */
export type MigrationRun = {
  /** File path as given, or the command. */
  readonly name: string
  readonly status: 'applied' | 'failed' | 'not-run'
  readonly milliseconds: number
  readonly failure?: MigrationFailure | undefined
  /** SHA-256 of the file, in hex. */
  readonly checksum?: string | undefined
  /** How many statements the file has. */
  readonly statements?: number | undefined
  /** One transaction around the file, the file's own, or none. */
  readonly transaction?: 'one' | 'own' | 'none' | undefined
}

export type MigrationFailure = {
  /** Redacted: no row values. */
  readonly message: string
  readonly sqlstate?: string | undefined
  /** Line of the file, from 1. */
  readonly line?: number | undefined
  /** The beginning of the statement. */
  readonly statement?: string | undefined
  /** From 1, in the file. */
  readonly statementNumber?: number | undefined
  /** Character in the statement, from 1, where the server points. */
  readonly position?: number | undefined
  /** How many statements of the file stay applied: 0 when all of it was rolled back. */
  readonly keptStatements?: number | undefined
  /** The exit code of a command; null when a signal ended it. */
  readonly exitCode?: number | null | undefined
  /** What to do about it, in sentences, where that is known. */
  readonly hint?: string | undefined
  /** Rows that were there before the file ran and do not fit what it asks for. */
  readonly misfits?: Misfits | undefined
  /** What its transaction had locked before it, on tables that are older than the change; the strongest first. */
  readonly locks?: readonly HeldLock[] | undefined
  /** The lock that it did not get. */
  readonly wait?: LockWait | undefined
}
