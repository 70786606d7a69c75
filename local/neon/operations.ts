/**
 * Work as the service shows it: a change answers at once with operations, which go from scheduling over running to finished. While
 * one is under way, other changes of the project are refused with 423.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { LocalClock } from '../service/clock.ts'
import { forgetOldest } from '../service/forget-oldest.ts'
import { locked } from './api-error.ts'
import type { CallKind, Faults } from './faults.ts'
import type { OperationRecord, OperationStatus } from './records.ts'
import type { Store } from './store.ts'
import type { Switches } from './switches.ts'

export type Work = {
  readonly projectId: string
  readonly branchId: string
  readonly endpointId?: string | undefined
  readonly on: CallKind
  /** `create_branch`, `start_compute`: shown one after the other, in this order. */
  readonly actions: readonly string[]
  /** Does all of it. */
  readonly run: () => Promise<void>
  /** Undoes what was recorded when the call was accepted, after the work failed. */
  readonly abandon?: (() => Promise<void>) | undefined
}

export type Operations = {
  /** Throws 423 while something is under way that this change could meet. */
  assertUnlocked(projectId: string, branchId?: string): void
  start(work: Work): readonly OperationRecord[]
  /** Runs what no client waits for, in line with the operations on the same project. */
  inLine<Result>(projectId: string, run: () => Promise<Result>): Promise<Result>
  /** A check of the service's own, which locks the project for some time. */
  checkAvailability(projectId: string, milliseconds: number): void
  /** Newest first, those left out that the list does not show yet. */
  list(projectId: string): readonly OperationRecord[]
  /** Resolves when nothing is under way; hanging operations do not count. */
  settled(): Promise<void>
}

export type Surroundings = {
  readonly store: Store
  readonly clock: LocalClock
  readonly faults: Faults
  readonly switches: Switches
  readonly log: (line: string) => void
}

export const isUnderWay = ({ status }: OperationRecord): boolean => status === 'scheduling' || status === 'running'

export function createOperations({ store, clock, faults, switches, log }: Surroundings): Operations {
  const lines = new Map<string, Promise<unknown>>()
  const underWay = new Set<Promise<unknown>>()
  const inLine = <Result>(key: string, run: () => Promise<Result>): Promise<Result> => {
    const turn = (lines.get(key) ?? Promise.resolve()).then(run)
    const settled = turn.catch(() => undefined)
    lines.set(key, settled)
    underWay.add(settled)
    void settled.then(() => underWay.delete(settled))
    return turn
  }
  const record = (fields: Pick<OperationRecord, 'projectId' | 'branchId' | 'endpointId' | 'action'>) => {
    const operation: OperationRecord = {
      ...fields,
      id: randomUUID(),
      status: 'scheduling',
      createdAt: clock.now(),
      updatedAt: clock.now(),
    }
    store.state.operations.push(operation)
    forgetOldest(store.state.operations, (one) => !isUnderWay(one))
    return operation
  }
  const enter = (operations: readonly OperationRecord[], status: OperationStatus, error?: string) => {
    for (const operation of operations) Object.assign(operation, { status, error, updatedAt: clock.now() })
    store.save()
  }
  return {
    inLine,
    assertUnlocked: (projectId, branchId) => {
      if (switches.lock === 'off') return
      const conflicts = store.state.operations.filter(
        (operation) =>
          isUnderWay(operation) &&
          operation.projectId === projectId &&
          (switches.lock === 'project' || operation.branchId === branchId),
      )
      if (conflicts.length > 0) throw locked()
    },
    start: ({ projectId, branchId, endpointId, on, actions, run, abandon }) => {
      const operations = actions.map((action) => record({ projectId, branchId, endpointId, action }))
      enter(operations.slice(0, 1), 'running')
      if (faults.take('operation-hangs', on)) return operations
      const fails = faults.take('operation-fails', on) !== undefined
      void inLine(projectId, async () => {
        try {
          await Promise.all([
            fails ? Promise.reject(new Error('the operation could not be completed')) : run(),
            sleep(switches.operation_delay_ms),
          ])
          enter(operations, 'finished')
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error)
          log(`${on} ${branchId}: ${error instanceof Error ? error.stack : reason}`)
          await abandon?.()
          enter(operations, 'failed', reason)
        }
      })
      return operations
    },
    checkAvailability: (projectId, milliseconds) => {
      const branch = store.branchesOf(projectId).find(({ isDefault }) => isDefault)
      const operation = record({ projectId, branchId: branch?.id, endpointId: undefined, action: 'check_availability' })
      enter([operation], 'running')
      const timer = setTimeout(() => enter([operation], 'finished'), milliseconds)
      timer.unref()
    },
    list: (projectId) =>
      store.state.operations
        .filter((operation) => operation.projectId === projectId)
        .filter(({ createdAt }) => clock.now() - createdAt >= switches.operations_lag_ms)
        .toReversed(),
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }
}
