/** What every resource family works with. */
import type { LocalClock } from '../service/clock.ts'
import type { Computes } from './computes.ts'
import type { Faults } from './faults.ts'
import type { Identity, Tokens } from './identities.ts'
import type { Operations } from './operations.ts'
import type { Store } from './store.ts'
import type { Switches } from './switches.ts'

export type Lakebase = {
  readonly clock: LocalClock
  readonly switches: Switches
  readonly faults: Faults
  readonly identities: readonly Identity[]
  readonly tokens: Tokens
  readonly store: Store
  readonly operations: Operations
  readonly computes: Computes
}
