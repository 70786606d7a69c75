/**
 * What main leaves for post. Kept by the runner for this step alone and shown in debug logs, so it holds no secret:
 * post mints its own credential. https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#sending-values-to-the-pre-and-post-actions
 */
import { z } from 'zod'

const savedStateSchema = z.object({
  /** When main started, ISO 8601: older test result files are left-overs. */
  startedAt: z.string(),
  /** Saved before the service is called, so that a crash in the middle still tells post which branch to look at. */
  branchName: z.string().optional(),
  /** Set once the branch is there and proven. */
  branch: z
    .object({
      uid: z.string(),
      status: z.enum(['created', 'recreated', 'reused']),
      parent: z.string(),
      forkedAt: z.string().optional(),
    })
    .optional(),
  /** Path of the baseline snapshot. */
  baselineFile: z.string().optional(),
  /** Path of the record of what main ran. */
  migrationsFile: z.string().optional(),
  /** Why main stopped on purpose; post has nothing to measure then. */
  finished: z.enum(['skipped', 'deleted']).optional(),
  notes: z.array(z.string()),
})

export type SavedState = z.infer<typeof savedStateSchema>

const key = 'story'

export type StateStore = {
  save(name: string, value: string): void
  read(name: string): string
}

export function saveState(store: StateStore, state: SavedState): void {
  store.save(key, JSON.stringify(state))
}

/** Undefined when main never ran, as when an `if:` skipped it: a pre step makes post unconditional. */
export function readState(store: StateStore): SavedState | undefined {
  const text = store.read(key)
  return text === '' ? undefined : savedStateSchema.parse(JSON.parse(text))
}
