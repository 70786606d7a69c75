/** What was measured of the migrations: by main itself, or by the observer that watched the steps. */

import { readEvidence } from '../action/run-folder.ts'
import type { SavedState } from '../action/state.ts'
import type { Clock } from '../ground/clock.ts'
import type { Deadline } from '../ground/deadline.ts'
import { UserError } from '../ground/errors.ts'
import { asClause } from '../ground/figures.ts'
import type { Measured } from '../ground/measured.ts'
import type { MigrationEvidence } from '../migration/evidence/evidence.ts'
import { stopObserver } from '../migration/observer/observer-process.ts'

export async function gatherEvidence(
  state: SavedState,
  clock: Clock,
  deadline: Deadline,
): Promise<Measured<MigrationEvidence>> {
  if (state.observing) {
    return deadline
      .within('what the observer has seen', stopObserver({ folder: state.folder, clock }))
      .catch((error: unknown) => {
        if (!(error instanceof UserError)) throw error
        return { measured: false, why: asClause(error.message) }
      })
  }
  const evidence = await readEvidence(state.folder)
  return evidence === undefined
    ? { measured: false, why: 'Migrations were neither run by the action nor observed.' }
    : { measured: true, value: evidence }
}
