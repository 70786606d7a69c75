/** Deleting a branch, until its name is free. */
import { UpstreamError, UserError } from '../../ground/errors.ts'
import { poll } from '../poll.ts'
import type { NeonApi } from './api.ts'
import { readBranch } from './branch-calls.ts'
import { isNotFound } from './http.ts'
import { waitForOperations } from './operations.ts'
import { branchPath } from './paths.ts'
import { deletedSchema } from './schemas.ts'

export type Doomed = { readonly id: string; readonly name: string }

/** A branch that is not there is a success. UserError when it has children. */
export async function sendDelete(api: NeonApi, { id, name }: Doomed): Promise<void> {
  const what = { operation: 'delete branch', resource: name }
  try {
    const path = branchPath(api.inputs.project, id)
    const answer = await api.http.request({ ...what, method: 'DELETE', path, schema: deletedSchema })
    await waitForOperations(api, answer?.operations ?? [], what)
  } catch (error) {
    if (isNotFound(error)) return
    throw explainChildren(error, name)
  }
}

export async function deleteBranch(api: NeonApi, doomed: Doomed): Promise<void> {
  await sendDelete(api, doomed)
  await poll({
    service: 'Neon',
    clock: api.clock,
    timeoutSeconds: api.inputs.operationTimeoutSeconds,
    operation: 'delete branch',
    resource: doomed.name,
    late: () => 'it is still there',
    look: async () => ((await readBranch(api, doomed.id)) === undefined ? 'gone' : undefined),
  })
}

function explainChildren(error: unknown, name: string): unknown {
  if (!(error instanceof UpstreamError) || error.failure.status !== 422) return error
  const child = /has children:?\s*(\S.*)?/i.exec(error.failure.message)
  if (child === null) return error
  return new UserError(
    `The branch ${name} cannot be deleted: it is the parent of ${child[1] ?? 'other branches'}. Delete those first.`,
    { cause: error },
  )
}
