/** The calls about the project and its branches, each as one function. A list is asked for page by page: it may be cut anywhere. */
import { refuseEndless } from '../../ground/endless-list.ts'
import type { NeonApi } from './api.ts'
import { isNotFound } from './http.ts'
import { branchPath, projectPath } from './paths.ts'
import {
  type Annotation,
  type BranchAnswer,
  branchListSchema,
  branchReadSchema,
  type ProjectAnswer,
  projectSchema,
} from './schemas.ts'

export type AnnotatedBranch = { readonly branch: BranchAnswer; readonly annotation: Annotation }

export async function readProject({ http, inputs }: NeonApi): Promise<ProjectAnswer> {
  const { project } = inputs
  const path = projectPath(project)
  const what = { operation: 'read project', resource: project }
  return (await http.request({ ...what, method: 'GET', path, schema: projectSchema })).project
}

/** `deleted` also lists those that are kept for recovery; `search` finds part of a name. */
export async function listBranches(
  { http, inputs }: NeonApi,
  { search, deleted = false }: { readonly search?: string; readonly deleted?: boolean } = {},
): Promise<readonly AnnotatedBranch[]> {
  const what = { operation: 'list branches', resource: inputs.project }
  const found = new Map<string, AnnotatedBranch>()
  const cursors = new Set<string>()
  let cursor: string | undefined
  do {
    if (cursor !== undefined) cursors.add(cursor)
    refuseEndless(cursors.size + 1, { service: 'Neon', ...what })
    const page = await http.request({
      method: 'GET',
      path: projectPath(inputs.project, 'branches'),
      query: { search, cursor, limit: '100', include_deleted: deleted ? 'true' : undefined },
      ...what,
      schema: branchListSchema,
    })
    for (const branch of page.branches) {
      found.set(branch.id, { branch, annotation: page.annotations?.[branch.id]?.value ?? {} })
    }
    cursor = page.branches.length === 0 ? undefined : page.pagination?.next
  } while (cursor !== undefined && !cursors.has(cursor))
  return [...found.values()].filter(({ branch }) => deleted || !isGone(branch))
}

/** By its exact name: names are unique, and one may look like another's id. */
export async function findByName(api: NeonApi, name: string): Promise<AnnotatedBranch | undefined> {
  return (await listBranches(api, { search: name })).find(({ branch }) => branch.name === name)
}

export async function readBranch({ http, inputs }: NeonApi, id: string): Promise<AnnotatedBranch | undefined> {
  try {
    const path = branchPath(inputs.project, id)
    const what = { operation: 'read branch', resource: id }
    const { branch, annotation } = await http.request({ ...what, method: 'GET', path, schema: branchReadSchema })
    return isGone(branch) ? undefined : { branch, annotation: annotation?.value ?? {} }
  } catch (error) {
    if (isNotFound(error)) return undefined
    throw error
  }
}

export function isReady({ current_state: state, pending_state: pending }: BranchAnswer): boolean {
  return (state === 'ready' || state === 'archived') && pending === undefined
}

function isGone({ recovery, current_state: state }: BranchAnswer): boolean {
  return recovery !== undefined || state === 'storage_deleted'
}
