/** What a test run came to, whatever framework wrote the result file. */
import { z } from 'zod'
import type { Measured } from '../ground/measured.ts'

export const failedTestSchema = z.object({
  name: z.string().describe('`suite › case`, as the framework names them.'),
  file: z.string().optional(),
  line: z.number().optional(),
  message: z.string().optional().describe('First line of the failure message, redacted.'),
  type: z.string().optional().describe('The class of the error, where the message is not it.'),
})

export type FailedTest = z.infer<typeof failedTestSchema>

export type TestSummary = {
  readonly passed: number
  /** Whatever did not come through: failed assertions, errors, and what a suite alone counts as failed, such as a file that did not load. */
  readonly failed: number
  /** How many of the failed are errors, outside of an assertion. Absent in reports of versions that did not tell, as all that follows. */
  readonly errored?: number | undefined
  /** Whatever did not run, by whatever word. */
  readonly skipped: number
  /** How many of those that passed had failed before, and were run again. */
  readonly flaky?: number | undefined
  /** Milliseconds, summed over the cases. */
  readonly milliseconds: number
  /** All that failed, in file order; of a suite that only counts its failures, one entry. */
  readonly failures: readonly FailedTest[]
  /** The result files that were read. */
  readonly files: readonly string[]
  /** Those that were there and could not be read, or not whole. The notes say why. */
  readonly unread?: readonly string[] | undefined
}

export type MeasuredTests = Measured<TestSummary> & {
  /** The user has named result files: that there are none is news. */
  readonly wereAskedFor?: boolean | undefined
}
