/** What was measured of the migrations: by main itself, or by the observer that watched the steps. */

import { readEvidence } from '../action/run-folder.ts'
import type { SavedState } from '../action/state.ts'
import type { Clock } from '../ground/clock.ts'
import type { Measured } from '../ground/measured.ts'
import type { MigrationEvidence } from '../migration/evidence/evidence.ts'
import { stopObserver } from '../migration/observer/observer-process.ts'

export async function gatherEvidence(state: SavedState, clock: Clock): Promise<Measured<MigrationEvidence>> {
  if (state.observing) return stopObserver({ folder: state.folder, clock })
  const evidence = await readEvidence(state.folder)
  return evidence === undefined
    ? { measured: false, why: 'Migrations were neither run by the action nor observed.' }
    : { measured: true, value: evidence }
}
