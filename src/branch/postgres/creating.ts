/** What the making of a branch has at hand. */
import type pg from 'pg'
import type { Clock } from '../../ground/clock.ts'
import type { Log } from '../../ground/log.ts'
import type { PostgresInputs } from './postgres-inputs.ts'

export type Creating = {
  readonly client: pg.ClientBase
  readonly clock: Clock
  readonly log: Log
  readonly inputs: Pick<PostgresInputs, 'branchLogin' | 'busyParent' | 'operationTimeoutSeconds' | 'parentWaitSeconds'>
  /** Of the given login; empty when it has none. */
  readonly password: string
  /** Another session of the given login. */
  readonly open: (database: string) => Promise<pg.Client>
}
