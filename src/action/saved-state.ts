/** What main leaves for post, as it is read back. */
import { z } from 'zod'

export const savedStateSchema = z.object({
  /** When main started, ISO 8601: test result files that are older are left-overs. */
  startedAt: z.string(),
  /** Holds the baseline snapshot and the record of the migrations. */
  folder: z.string(),
  /** Saved before the service is called: after a crash in the middle, post still knows which branch was meant. */
  branchName: z.string().optional(),
  /** Once the branch is there. */
  branch: z
    .object({
      uid: z.string(),
      status: z.enum(['created', 'recreated', 'reused', 'attached']),
      parent: z.string(),
      /** A clause: why it took the place of one that an earlier run had left. */
      remadeBecause: z.string().optional(),
      forkedAt: z.string().optional(),
    })
    .optional(),
  /** Why there is nothing for post to do: main ended on purpose, without a branch. */
  finished: z.string().optional(),
  /** Why the step failed, as a sentence for the user; a migration that failed has a record of its own. */
  failure: z.string().optional(),
  /** Tables that `prepare-sql` took rows from when the branch was made: `schema.name`. */
  thinned: z.array(z.string()).optional(),
  /** Tables in which it changed rows. */
  masked: z.array(z.string()).optional(),
  /** An observer watches the steps, and leaves what it saw in the folder. */
  observing: z.boolean().optional(),
  /** Sentences for the report. */
  notes: z.array(z.string()),
})

export type SavedState = z.infer<typeof savedStateSchema>
