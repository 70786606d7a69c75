/** A change is done when all operations of its answer are: a branch is usable after `start_compute`, a password after `apply_config`. */
import { UpstreamError } from '../../ground/errors.ts'
import { poll } from '../poll.ts'
import type { NeonApi } from './api.ts'
import { isNotFound } from './http.ts'
import { projectPath } from './paths.ts'
import { remedyFor } from './remedies.ts'
import { type OperationAnswer, operationAnswerSchema } from './schemas.ts'

export type Waiting = {
  /** Verb and noun: `create branch`. */
  readonly operation: string
  readonly resource: string
}

/** UpstreamError when one fails, or is not done in time. */
export async function waitForOperations(
  api: NeonApi,
  operations: readonly OperationAnswer[],
  what: Waiting,
): Promise<void> {
  let open = operations.filter((operation) => !isDone(operation, what))
  await poll({
    ...what,
    service: 'Neon',
    clock: api.clock,
    timeoutSeconds: api.inputs.operationTimeoutSeconds,
    late: () => `it is still busy with ${open.map(({ action, id }) => action ?? id).join(', ')}`,
    look: async () => {
      const latest = await Promise.all(open.map((operation) => readOperation(api, operation, what)))
      open = latest.filter((operation) => operation !== 'gone').filter((operation) => !isDone(operation, what))
      return open.length === 0 ? 'done' : undefined
    },
  })
}

/** A record that is gone is of an operation that has ended; only the resource can tell how. */
async function readOperation(api: NeonApi, { id }: OperationAnswer, what: Waiting): Promise<OperationAnswer | 'gone'> {
  try {
    const path = projectPath(api.inputs.project, 'operations', id)
    return (await api.http.request({ ...what, method: 'GET', path, schema: operationAnswerSchema })).operation
  } catch (error) {
    if (isNotFound(error)) return 'gone'
    throw error
  }
}

function isDone({ id, action, status, error, retry_at: retryAt }: OperationAnswer, what: Waiting): boolean {
  if (status === 'finished' || status === 'skipped') return true
  const isLost = status === 'failed' || status === 'cancelled' || (status === 'error' && retryAt === undefined)
  if (!isLost) return false
  const message = `${action ?? 'its operation'} ended as ${status}${error === undefined ? '' : `: ${error}`}`
  throw new UpstreamError({
    ...what,
    service: 'Neon',
    message,
    requestId: id,
    remedy: remedyFor({ status: 500, message }),
  })
}
