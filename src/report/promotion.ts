/** What a promotion came to: the migrations of a pull request, run on the parent, or why they were not. */
export type Promotion = {
  /** The branch that was, or would be, written to. */
  readonly to: string
  readonly outcome: 'promoted' | 'dry-run' | 'refused' | 'failed'
  /** Clauses: why it was refused. */
  readonly reasons: readonly string[]
  /** The commit whose job went through on the branch. */
  readonly validatedSha?: string | undefined
  /** What is run: files, and the command. */
  readonly steps: readonly string[]
  readonly lockTimeoutSeconds: number
  readonly statementTimeoutSeconds: number
}
