/**
 * Where a database remembers what ran on it. In the transaction of the migration where it has one, so that both hold or neither
 * does; around it where it has none, so that one which was cut off is known to have begun.
 */
export type Step = {
  /** Path of the file, or the command. */
  readonly name: string
  /** SHA-256 of the file's bytes, in hex. A command has none. */
  readonly checksum?: string | undefined
}

export type Book = {
  /** The last words of the transaction before its commit. */
  inTransaction(step: Step): Promise<void>
  begin(step: Step): Promise<void>
  /** Of the step that has begun. */
  end(): Promise<void>
}
