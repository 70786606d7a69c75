/** The calls about projects and branches, each as one function: request, long wait included, and answer. */
import type { LakebaseApi } from './api.ts'
import { projectResource, resourcePath } from './names.ts'
import { isNotFound, waitForOperation } from './operations.ts'
import { readPages } from './pages.ts'
import { type BranchAnswer, branchListSchema, branchSchema, operationSchema, projectSchema } from './schemas.ts'

export async function readProject({ http, project }: LakebaseApi) {
  const resource = projectResource(project)
  return http.request({
    method: 'GET',
    path: resourcePath(resource),
    operation: 'read project',
    resource,
    schema: projectSchema,
  })
}

/** Undefined when there is none, or when it is only kept for recovery. */
export async function readBranch({ http }: LakebaseApi, resource: string): Promise<BranchAnswer | undefined> {
  try {
    const path = resourcePath(resource)
    const answer = await http.request({ method: 'GET', path, operation: 'read branch', resource, schema: branchSchema })
    return isDeleted(answer) ? undefined : answer
  } catch (error) {
    if (isNotFound(error)) return undefined
    throw error
  }
}

/** `deleted` also lists those that are kept for recovery. */
export async function listBranches(api: LakebaseApi, options?: { readonly deleted: boolean }) {
  const pages = await readPages(api, {
    collection: `${projectResource(api.project)}/branches`,
    operation: 'list branches',
    query: options?.deleted ? { show_deleted: 'true' } : {},
    schema: branchListSchema,
  })
  const branches = pages.flatMap((page) => page.branches)
  return options?.deleted ? branches : branches.filter((branch) => !isDeleted(branch))
}

/** Purges: a branch that is only soft-deleted may hold its name, and its data, for days. */
export async function sendDelete(api: LakebaseApi, resource: string): Promise<void> {
  const what = { operation: 'delete branch', resource }
  try {
    const operation = await api.http.request({
      ...what,
      method: 'DELETE',
      path: resourcePath(resource),
      query: { allow_missing: 'true', purge: 'true' },
      schema: operationSchema,
    })
    await waitForOperation(api, operation, what)
  } catch (error) {
    if (!isNotFound(error)) throw error
  }
}

export async function sendExpiry(api: LakebaseApi, resource: string, expiresAt: Date): Promise<void> {
  const what = { operation: 'extend branch', resource }
  const operation = await api.http.request({
    ...what,
    method: 'PATCH',
    path: resourcePath(resource),
    query: { update_mask: 'spec.expiration' },
    body: { name: resource, spec: { expire_time: expiresAt.toISOString() } },
    schema: operationSchema,
  })
  await waitForOperation(api, operation, what)
}

export function isReady({ status }: BranchAnswer): boolean {
  const waiting = ['INIT', 'IMPORTING', 'RESETTING', 'DELETED']
  return status?.current_state !== undefined && !waiting.includes(status.current_state) && !status.pending_state
}

export function isDeleted({ status }: BranchAnswer): boolean {
  return status?.current_state === 'DELETED' || status?.delete_time !== undefined
}
