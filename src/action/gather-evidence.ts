/** What was measured of the migrations: by main itself, or by the observer that watched the steps. */
import type { MigrationEvidence } from '../migration/evidence/evidence.ts'
import { stopObserver } from '../migration/observer/observer-process.ts'
import type { Clock } from './clock.ts'
import { readEvidence } from './run-folder.ts'
import type { SavedState } from './state.ts'

export type GatheredEvidence = {
  readonly evidence: readonly MigrationEvidence[]
  readonly notes: readonly string[]
}

export async function gatherEvidence(state: SavedState, clock: Clock): Promise<GatheredEvidence> {
  if (!state.observing) return { evidence: await readEvidence(state.folder), notes: [] }
  const observed = await stopObserver({ folder: state.folder, clock })
  return observed.measured
    ? { evidence: [observed.value], notes: [] }
    : { evidence: [], notes: [`The steps of the job were not observed: ${observed.why}.`] }
}
