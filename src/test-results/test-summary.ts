/** What a test run came to, whatever framework wrote the result file. */

export type FailedTest = {
  /** `suite › case`, as the framework names them. */
  readonly name: string
  readonly file?: string | undefined
  readonly line?: number | undefined
  /** First line of the failure message, redacted. */
  readonly message?: string | undefined
}

export type TestSummary = {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Milliseconds, summed over the cases. */
  readonly milliseconds: number
  /** All that failed, in file order. */
  readonly failures: readonly FailedTest[]
  /** The result files that were read. */
  readonly files: readonly string[]
}
