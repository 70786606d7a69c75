/**
 * What main leaves for post. The runner keeps it for this step alone and shows it in debug logs, so it holds no secret:
 * post mints its own credential. What is large lies in a folder of its own, whose path is part of it.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const savedStateSchema = z.object({
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
      forkedAt: z.string().optional(),
    })
    .optional(),
  /** Why there is nothing for post to do: main ended on purpose, without a branch. */
  finished: z.string().optional(),
  /** An observer watches the steps, and leaves what it saw in the folder. */
  observing: z.boolean().optional(),
  /** Sentences for the report. */
  notes: z.array(z.string()),
})

export type SavedState = z.infer<typeof savedStateSchema>

export type StateStore = {
  save(name: string, value: string): void
  /** Empty when nothing was saved. */
  read(name: string): string
}

/** Also into the folder, where other steps of the job find it. */
export function saveState(store: StateStore, state: SavedState): void {
  const text = JSON.stringify(state)
  store.save(name, text)
  writeFileSync(join(state.folder, stateFile), text)
}

/** Undefined when main never ran, as when an `if:` skipped it: having a pre makes post unconditional. */
export function readState(store: StateStore): SavedState | undefined {
  const text = store.read(name)
  return text === '' ? undefined : parseState(text)
}

export function parseState(text: string): SavedState {
  return savedStateSchema.parse(JSON.parse(text))
}

export const stateFile = 'state.json'

const name = 'story'
