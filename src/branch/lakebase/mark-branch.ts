/**
 * A mark that the service itself puts into a branch: a role without a login. Whoever is connected and sees it is connected to that
 * branch, whatever the address says.
 */
import { randomBytes } from 'node:crypto'
import type { Branch, BranchMark } from '../provider.ts'
import type { LakebaseApi } from './api.ts'
import { resourcePath } from './names.ts'
import { isAlreadyExists, isNotFound, waitForOperation } from './operations.ts'
import { operationSchema } from './schemas.ts'

export async function markBranch(api: LakebaseApi, branch: Branch): Promise<BranchMark> {
  const role = `database-branch-mark-${randomBytes(8).toString('hex')}`
  const resource = `${branch.id}/roles/${role}`
  const what = { operation: 'mark branch', resource }
  try {
    const operation = await api.http.request({
      ...what,
      method: 'POST',
      path: resourcePath(`${branch.id}/roles`),
      query: { role_id: role },
      body: { spec: { postgres_role: role, auth_method: 'NO_LOGIN' } },
      // The name is ours alone: a second create can only be refused.
      idempotent: true,
      schema: operationSchema,
    })
    await waitForOperation(api, operation, what)
  } catch (error) {
    if (!isAlreadyExists(error)) throw error
  }
  return { role, remove: () => removeMark(api, resource) }
}

/** It need not be waited for: the mark has served, and goes with the branch at the latest. */
async function removeMark(api: LakebaseApi, resource: string): Promise<void> {
  const what = { operation: 'remove the mark of the branch', resource }
  try {
    await api.http.request({ ...what, method: 'DELETE', path: resourcePath(resource), schema: operationSchema })
  } catch (error) {
    if (!isNotFound(error)) throw error
  }
}
