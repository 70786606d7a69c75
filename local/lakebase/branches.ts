/**
 * Branches over HTTP: created from a live parent with an expiry, listed, changed, soft-deleted, brought back, purged.
 * What is refused is refused before anything is recorded; the work itself goes on behind the operation.
 */
import { z } from 'zod'
import {
  ApiError,
  badRequest,
  idNotFound,
  invalidParameter,
  managedByParent,
  quotaExceeded,
  traced,
} from './api-error.ts'
import { chosenExpiry, expiryFields, refuseExpiry } from './branch-expiry.ts'
import { branchLife } from './branch-life.ts'
import { branchToWire } from './branch-wire.ts'
import type { Lakebase } from './lakebase.ts'
import { page } from './paging.ts'
import type { BranchRecord, ProjectRecord } from './records.ts'
import { branchName, checkedId } from './resource-names.ts'
import { type Call, flag, param, type Route, readBody } from './router.ts'
import { maskedSpec } from './update-mask.ts'
import { timestampField } from './wire-time.ts'

const branchSpec = z.object({
  ...expiryFields,
  is_protected: z.boolean().optional(),
  source_branch: z.string().optional(),
  source_branch_time: timestampField.optional(),
  source_branch_lsn: z.string().optional(),
  source_snapshot: z.string().optional(),
})
const branchBody = z.object({ spec: branchSpec.optional() })
type BranchSpec = z.output<typeof branchSpec>

const maskPaths = {
  'spec.is_protected': ['is_protected'],
  'spec.expiration': ['ttl', 'expire_time', 'no_expiry'],
}

export function branchRoutes(lakebase: Lakebase): readonly Route[] {
  const { clock, store, switches, operations } = lakebase
  const life = branchLife(lakebase)
  const find = (call: Call) => store.findBranch(param(call, 'project'), param(call, 'branch'))
  const wire = (branch: BranchRecord) => branchToWire(branch, lakebase)

  const create = (call: Call) => {
    const project = store.findProject(param(call, 'project'))
    const id = checkedId('branch_id', call.query['branch_id'])
    const spec = readBody(branchBody, call.body).spec ?? {}
    const taken = store
      .branchesOf(project)
      .find((branch) => branch.id === id && (branch.state !== 'DELETED' || switches.soft_deleted_id_held))
    if (taken && taken.state !== 'DELETED' && flag(call.query, 'replace_existing')) {
      return change(taken, spec, 'create-branch')
    }
    if (taken) throw alreadyExists(id)
    const expiresAt = chosenExpiry(spec, {
      createdAt: clock.now(),
      now: clock.now(),
      maxTtlSeconds: switches.max_ttl_seconds,
    })
    if (spec.is_protected && expiresAt !== undefined) throw badRequest('protected branch cannot have an expiration')
    refusePastTime(spec)
    const source = sourceOf(project, spec.source_branch)
    const living = store.branchesOf(project).filter(({ state }) => state !== 'DELETED').length
    if (living >= switches.branch_quota) throw quotaExceeded('branches limit exceeded')
    if (living >= switches.unarchived_quota) throw quotaExceeded('unarchived branches limit exceeded')
    const isDropped = lakebase.faults.take('expiry-dropped', 'create-branch') !== undefined
    const kept = isDropped ? undefined : expiresAt
    const branch = life.record({ project, id, source, expiresAt: kept, isProtected: spec.is_protected ?? false })
    return operations.start({
      kind: 'Branch',
      on: 'create-branch',
      name: store.nameOf(branch),
      key: branch.uid,
      run: async () => {
        await life.fork(source, branch)
        return wire(branch)
      },
      abandon: () => life.purge(branch),
    })
  }

  const sourceOf = (project: ProjectRecord, name: string | undefined): BranchRecord => {
    const all = store.branchesOf(project).filter(({ state }) => state !== 'DELETED')
    if (name !== undefined && !name.startsWith(`projects/${project.id}/branches/`)) {
      throw badRequest('source_branch field must point to the branch from the same Project')
    }
    const source = all.find((branch) => (name === undefined ? branch.isDefault : store.nameOf(branch) === name))
    if (!source) throw idNotFound('branch')
    if (source.expiresAt !== undefined && !switches.children_of_expiring) {
      throw badRequest('cannot create a child of a branch that has an expiration')
    }
    if (source.state !== 'READY' || source.pending !== undefined) {
      throw new ApiError(409, 'ABORTED', traced('source branch reconciliation still in progress'))
    }
    return source
  }

  const alreadyExists = (id: string): ApiError =>
    switches.already_exists_status === 409
      ? new ApiError(409, 'ALREADY_EXISTS', 'branch with such id already exists')
      : badRequest(`branch already exists; branch_name:"${id}"`)

  const change = (branch: BranchRecord, spec: Partial<BranchSpec>, on: 'create-branch' | 'update-branch') => {
    const { ttl, expire_time, no_expiry, is_protected } = spec
    const changesExpiry = ttl !== undefined || expire_time !== undefined || no_expiry !== undefined
    const rules = { createdAt: branch.createdAt, now: clock.now(), maxTtlSeconds: switches.max_ttl_seconds }
    const expiresAt = changesExpiry ? chosenExpiry({ ttl, expire_time, no_expiry }, rules) : branch.expiresAt
    const isProtected = is_protected ?? branch.isProtected
    if (expiresAt !== undefined) {
      refuseExpiry({ isDefault: branch.isDefault, isProtected }, changesExpiry && store.childrenOf(branch).length > 0)
    }
    return operations.start({
      kind: 'Branch',
      on,
      name: store.nameOf(branch),
      key: branch.uid,
      run: async () => {
        Object.assign(branch, { expiresAt, isProtected, updatedAt: clock.now() })
        store.save()
        return wire(branch)
      },
    })
  }

  const destroy = (call: Call) => {
    const project = store.findProject(param(call, 'project'))
    const id = param(call, 'branch')
    const purge = flag(call.query, 'purge')
    const all = store.branchesOf(project).filter((branch) => branch.id === id)
    const branch =
      all.find(({ state }) => state !== 'DELETED') ?? (purge && switches.purge_soft_deleted ? all[0] : undefined)
    if (!branch) {
      if (flag(call.query, 'allow_missing')) return operations.finished('Branch', branchName(project.id, id))
      throw idNotFound('branch')
    }
    refuseDeletion(branch)
    const lost = lakebase.faults.take('delete-lost', 'delete-branch') !== undefined
    if (!lost) life.markDeleting(branch, purge)
    return operations.start({
      kind: 'Branch',
      on: 'delete-branch',
      name: store.nameOf(branch),
      key: branch.uid,
      run: async () => {
        if (!lost) await (purge ? life.purge(branch) : life.softDelete(branch))
        return undefined
      },
      abandon: () => life.unmark(branch),
    })
  }

  const refuseDeletion = (branch: BranchRecord) => {
    if (branch.isProtected) throw badRequest('cannot delete protected branch')
    if (!branch.source) throw managedByParent(traced(`Cannot delete root branch ${store.nameOf(branch)}`))
    if (branch.isDefault) throw badRequest('cannot delete default branch')
    if (store.childrenOf(branch).length > 0) throw badRequest('cannot delete branch that has children')
  }

  const undelete = (call: Call) => {
    const project = store.findProject(param(call, 'project'))
    const all = store.branchesOf(project).filter(({ id }) => id === param(call, 'branch'))
    const branch = all.findLast(({ state }) => state === 'DELETED')
    if (!branch) throw idNotFound('branch')
    const parent = branch.source && store.branchByUid(branch.source.branchUid)
    if (!parent || parent.state === 'DELETED') throw badRequest('the parent of the branch is deleted')
    if (all.some(({ state }) => state !== 'DELETED')) throw alreadyExists(branch.id)
    return operations.start({
      kind: 'Branch',
      on: 'undelete-branch',
      name: store.nameOf(branch),
      key: branch.uid,
      run: async () => {
        await life.undelete(branch)
        return wire(branch)
      },
    })
  }

  const list = (call: Call) => {
    const rows = store
      .branchesOf(store.findProject(param(call, 'project')))
      .filter(({ state }) => state !== 'DELETED' || flag(call.query, 'show_deleted'))
    return page('branches', rows.map(wire), { query: call.query, maxPageSize: switches.max_page_size })
  }

  const update = (call: Call) => {
    const branch = find(call)
    const { spec } = readBody(branchBody, call.body)
    return change(branch, maskedSpec(call.query['update_mask'], spec, maskPaths), 'update-branch')
  }

  const collection = 'projects/:project/branches'
  const one = `${collection}/:branch`
  return [
    { method: 'POST', pattern: collection, on: 'create-branch', handle: create },
    { method: 'GET', pattern: collection, on: 'list-branches', handle: list },
    { method: 'GET', pattern: one, on: 'get-branch', handle: (call) => wire(find(call)) },
    { method: 'PATCH', pattern: one, on: 'update-branch', handle: update },
    { method: 'DELETE', pattern: one, on: 'delete-branch', handle: destroy },
    { method: 'POST', pattern: `${one}/undelete`, on: 'undelete-branch', handle: undelete },
  ]
}

// A time on a whole minute fails on the service, always; the stand-in keeps no history to fork other times from.
function refusePastTime(spec: BranchSpec): void {
  if (spec.source_branch_time !== undefined && spec.source_branch_time % 60_000 === 0) {
    throw new ApiError(500, 'INTERNAL_ERROR', traced('Your request could not be processed, try again later.'))
  }
  if (spec.source_branch_time !== undefined || spec.source_branch_lsn !== undefined || spec.source_snapshot) {
    throw invalidParameter('The local stand-in forks branches from now only: no past time, lsn or snapshot.')
  }
}
