/**
 * Long-running work as the service shows it: a write answers with an operation that is not done yet, and the client asks
 * for it again until it holds a response or an error. Work on one branch runs one after the other.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { forgetOldest } from '../service/forget-oldest.ts'
import { ApiError, idNotFound, traced } from './api-error.ts'
import type { CallKind, Faults } from './faults.ts'
import type { OperationOutcome, OperationRecord } from './records.ts'
import { newOperationId } from './resource-names.ts'
import type { Store } from './store.ts'
import type { Switches } from './switches.ts'

export type ResourceKind = 'Project' | 'Branch' | 'Endpoint' | 'Database' | 'Role'

export type Work = {
  readonly kind: ResourceKind
  readonly on: CallKind
  /** Full name of the resource the operation belongs to. */
  readonly name: string
  /** Work with the same key never overlaps: the uid of the branch or project. */
  readonly key: string
  /** Does the work and returns the resource as it is then; nothing for a deletion. */
  readonly run: () => Promise<object | undefined>
  /** Undoes what was recorded when the call was accepted, after the work failed. */
  readonly abandon?: (() => void | Promise<void>) | undefined
}

export type Operations = {
  start(work: Work): object
  /** An operation with nothing left to do, as when a missing branch is deleted with `allow_missing`. */
  finished(kind: ResourceKind, name: string): object
  get(name: string): object
  /** Runs what no client waits for, in line with the operations on the same key. */
  inLine<Result>(key: string, run: () => Promise<Result>): Promise<Result>
  /** Resolves when nothing is under way; hanging operations do not count. */
  settled(): Promise<void>
}

type Surroundings = {
  readonly store: Store
  readonly faults: Faults
  readonly switches: Switches
  readonly log: (line: string) => void
}

export function createOperations({ store, faults, switches, log }: Surroundings): Operations {
  const lines = new Map<string, Promise<unknown>>()
  const underWay = new Set<Promise<unknown>>()
  const inLine = <Result>(key: string, run: () => Promise<Result>): Promise<Result> => {
    const turn = (lines.get(key) ?? Promise.resolve()).then(run)
    const settled = turn.catch(() => undefined)
    lines.set(key, settled)
    underWay.add(settled)
    void settled.then(() => {
      underWay.delete(settled)
      if (lines.get(key) === settled) lines.delete(key)
    })
    return turn
  }
  const finish = (record: OperationRecord, outcome: OperationOutcome) => {
    record.outcome = outcome
    store.save()
  }
  const newRecord = (kind: ResourceKind, name: string, outcome?: OperationOutcome): OperationRecord => {
    const record: OperationRecord = {
      name: `${name}/operations/${newOperationId()}`,
      metadataType: `type.googleapis.com/databricks.postgres.v1.${kind}OperationMetadata`,
      outcome,
    }
    store.state.operations.push(record)
    forgetOldest(store.state.operations, (one) => one.outcome !== undefined)
    store.save()
    return record
  }
  return {
    inLine,
    start: (work) => {
      const record = newRecord(work.kind, work.name)
      const answer = operationToWire(record)
      if (faults.take('operation-hangs', work.on)) return answer
      const fails = faults.take('operation-fails', work.on) !== undefined
      void inLine(work.key, async () => {
        try {
          const [resource] = await Promise.all([
            fails ? Promise.reject(orderedFailure()) : work.run(),
            sleep(switches.operation_delay_ms),
          ])
          finish(record, { response: resource ? { ...resource } : emptyResponse })
        } catch (error) {
          if (!(error instanceof ApiError)) log(`${work.on} ${work.name}: ${describe(error)}`)
          await work.abandon?.()
          finish(record, { error: asApiError(error).toBody() })
        }
      })
      return answer
    },
    finished: (kind, name) => operationToWire(newRecord(kind, name, { response: emptyResponse })),
    get: (name) => {
      const record = store.state.operations.find((operation) => operation.name === name)
      if (!record) throw idNotFound('operation')
      return operationToWire(record)
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }
}

const emptyResponse = { '@type': 'type.googleapis.com/google.protobuf.Empty' }

function operationToWire({ name, metadataType, outcome }: OperationRecord): object {
  return { name, metadata: { '@type': metadataType }, done: outcome !== undefined, ...outcome }
}

const orderedFailure = () => new ApiError(500, 'INTERNAL_ERROR', traced('The operation could not be completed'))

function asApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError(500, 'INTERNAL_ERROR', traced(describe(error)))
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
