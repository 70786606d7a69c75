/**
 * Waiting for the service's long-running operations. A done operation does not mean a ready resource: that is asked of the
 * resource itself, afterwards.
 */
import { UpstreamError } from '../../ground/errors.ts'
import { poll } from '../poll.ts'
import type { LakebaseApi } from './api.ts'
import { resourcePath } from './names.ts'
import { remedyFor } from './remedies.ts'
import { type OperationAnswer, operationSchema } from './schemas.ts'

export type Waiting = {
  /** Verb and noun: `create branch`. */
  readonly operation: string
  readonly resource: string
}

/** Returns when the operation is done, or its record is gone: then only the resource can tell. UpstreamError when it failed. */
export async function waitForOperation(api: LakebaseApi, first: OperationAnswer, what: Waiting): Promise<void> {
  let unread: OperationAnswer | undefined = first
  const last = await poll({
    service: 'Lakebase',
    ...what,
    clock: api.clock,
    timeoutSeconds: api.timeoutSeconds,
    late: () => 'the operation is still running',
    look: async () => {
      const current = unread ?? (await readOperation(api, first.name, what))
      unread = undefined
      return current === 'gone' || current.done ? current : undefined
    },
  })
  if (last !== 'gone') failOn(last, what)
}

async function readOperation(api: LakebaseApi, name: string, what: Waiting): Promise<OperationAnswer | 'gone'> {
  try {
    return await api.http.request({ ...what, method: 'GET', path: resourcePath(name), schema: operationSchema })
  } catch (error) {
    if (isNotFound(error)) return 'gone'
    throw error
  }
}

function failOn({ error, name }: OperationAnswer, what: Waiting): void {
  if (error === undefined) return
  const { error_code: code, message = 'the operation failed' } = error
  const remedy = remedyFor({ status: 500, code, message, signedWith: 'this job' })
  throw new UpstreamError({ ...what, service: 'Lakebase', code, message, requestId: name, remedy })
}

/** Not for a path that the host does not know: that says nothing about the resource. */
export function isNotFound(error: unknown): boolean {
  return error instanceof UpstreamError && error.failure.status === 404 && !/no API found/i.test(error.failure.message)
}

/** Live: 400 BAD_REQUEST, `branch already exists; …`. Elsewhere: 409 ALREADY_EXISTS. Or the operation itself ends so. */
export function isAlreadyExists(error: unknown): boolean {
  if (!(error instanceof UpstreamError)) return false
  const { status, code, message } = error.failure
  if (code === 'ALREADY_EXISTS' || code === 'RESOURCE_ALREADY_EXISTS') return true
  return (status === undefined || status === 400 || status === 409) && /already exists/i.test(message)
}
