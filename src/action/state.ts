/**
 * What main leaves for post. The runner keeps it for this step alone and shows it in debug logs, so it holds no secret:
 * post mints its own credential. What is large lies in a folder of its own, whose path is part of it.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hideSecretsIn } from '../ground/hide-secrets.ts'
import type { SavedState } from './saved-state.ts'

export type { SavedState } from './saved-state.ts'

export type StateStore = {
  save(name: string, value: string): void
  /** Empty when nothing was saved. */
  read(name: string): string
}

/** Also into the folder, where other steps of the job find it. */
export function saveState(store: StateStore, state: SavedState): void {
  // A note may quote what a service has said.
  const text = JSON.stringify(hideSecretsIn(state))
  store.save(name, text)
  writeFileSync(join(state.folder, stateFile), text)
}

/** Undefined when main never ran, as when an `if:` skipped it: having a pre makes post unconditional. */
export async function readState(store: StateStore): Promise<SavedState | undefined> {
  const text = store.read(name)
  return text === '' ? undefined : parseState(text)
}

export async function parseState(text: string): Promise<SavedState> {
  const { savedStateSchema } = await import('./saved-state.ts')
  return savedStateSchema.parse(JSON.parse(text))
}

export const stateFile = 'state.json'

const name = 'story'
