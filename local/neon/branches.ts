/**
 * Branches over HTTP: made from a live parent, listed in pages, changed, restored, deleted. What is refused is refused before anything
 * is recorded; the work goes on behind the operations.
 */
import { z } from 'zod'
import { badRequest, NeonError, unprocessable } from './api-error.ts'
import { branchLife } from './branch-life.ts'
import { checkedExpiry, refuseChildren, refuseExpiry, timeField } from './expiry.ts'
import { newBranchId } from './ids.ts'
import { maskingRoutes } from './masking.ts'
import type { Neon } from './neon.ts'
import { createBody, createBranch, refuseTakenName } from './new-branch.ts'
import { branchPage } from './paging.ts'
import { plans, refuseProtection } from './plans.ts'
import type { BranchRecord } from './records.ts'
import { type Call, nothing, ok, param, type Reply, type Route, readBody } from './router.ts'
import { annotationsToWire, annotationToWire, branchToWire, operationToWire } from './wire.ts'

const updateBody = z.object({
  branch: z.object({
    name: z.string().min(1).max(256).optional(),
    protected: z.boolean().optional(),
    expires_at: timeField.nullable().optional(),
  }),
})
const restoreBody = z.object({
  source_branch_id: z.string(),
  source_lsn: z.string().optional(),
  source_timestamp: timeField.optional(),
  preserve_under_name: z.string().min(1).max(256).optional(),
})

export function branchRoutes(neon: Neon): readonly Route[] {
  const { clock, store, switches, operations, faults } = neon
  const life = branchLife(neon)
  const find = (call: Call) => store.branch(param(call, 'project'), param(call, 'branch'))

  const update = (call: Call): Reply => {
    const branch = find(call)
    const { name, protected: isProtected, expires_at: expiresAt } = readBody(updateBody, call.body).branch
    if (name !== undefined && name !== branch.name) refuseTakenName(neon, branch.projectId, name)
    if (isProtected && !branch.isProtected) {
      if (branch.expiresAt !== undefined && expiresAt !== null) refuseExpiry({ ...branch, isProtected }, false, neon)
      const protectedNow = store.branchesOf(branch.projectId).filter((other) => other.isProtected).length
      refuseProtection(plans[switches.plan], protectedNow)
    }
    if (typeof expiresAt === 'number') {
      checkedExpiry(expiresAt, neon)
      refuseExpiry(
        { ...branch, isProtected: isProtected ?? branch.isProtected },
        store.childrenOf(branch).length > 0,
        neon,
      )
    }
    if (expiresAt !== undefined) {
      branch.expiresAt = expiresAt ?? undefined
      branch.ttlSeconds = expiresAt === null ? undefined : Math.round((expiresAt - clock.now()) / 1000)
    }
    Object.assign(branch, {
      name: name ?? branch.name,
      isProtected: isProtected ?? branch.isProtected,
      updatedAt: clock.now(),
    })
    store.save()
    return ok({ branch: branchToWire(branch), operations: [] })
  }

  const destroy = (call: Call): Reply => {
    const project = store.project(param(call, 'project'))
    const id = param(call, 'branch')
    const branch = store.branchesOf(project.id).find((candidate) => candidate.id === id)
    if (!branch) {
      if (switches.missing_delete_status === 204) return nothing
      throw new NeonError(404, 'branch not found')
    }
    if (branch.isDefault) throw new NeonError(switches.delete_refusal_status, 'cannot delete default branch')
    if (branch.isProtected) throw new NeonError(switches.delete_refusal_status, 'cannot delete protected branch')
    const [child] = store.childrenOf(branch)
    if (child) throw unprocessable(`cannot delete branch that has children: ${child.id}`)
    operations.assertUnlocked(project.id, branch.id)
    branch.pending = 'storage_deleted'
    const begun = operations.start({
      projectId: project.id,
      branchId: branch.id,
      on: 'delete-branch',
      actions: ['suspend_compute', 'delete_timeline'],
      run: () => life.delete(branch, 'user'),
      abandon: async () => {
        branch.pending = undefined
      },
    })
    return ok({ branch: branchToWire(branch), operations: begun.map(operationToWire) })
  }

  const restore = (call: Call): Reply => {
    const branch = find(call)
    const body = readBody(restoreBody, call.body)
    if (body.source_lsn !== undefined || body.source_timestamp !== undefined || body.source_branch_id === branch.id) {
      throw badRequest('the local stand-in keeps no history: restore from the head of another branch')
    }
    const source = store.branch(branch.projectId, body.source_branch_id)
    if (branch.isProtected) throw unprocessable('cannot restore protected branch')
    if (branch.masking) throw unprocessable('cannot restore anonymized branches')
    const children = store.childrenOf(branch)
    const preservedName = body.preserve_under_name
    if (children.length > 0 && preservedName === undefined) {
      throw unprocessable('Branch has children, preserve_under_name is required')
    }
    if (preservedName !== undefined) refuseTakenName(neon, branch.projectId, preservedName)
    const preserved = preservedName === undefined ? undefined : preserve(branch, preservedName)
    for (const child of preserved ? children : []) child.parentId = preserved?.id
    Object.assign(branch, { state: 'resetting', pending: 'ready', stateChangedAt: clock.now() })
    const begun = operations.start({
      projectId: branch.projectId,
      branchId: branch.id,
      on: 'restore-branch',
      actions: ['create_timeline', 'apply_config', 'start_compute'],
      run: () => life.restore(branch, source, preserved),
    })
    return ok({ branch: branchToWire(branch), operations: begun.map(operationToWire) })
  }

  const preserve = (branch: BranchRecord, name: string): BranchRecord => {
    const now = clock.now()
    const preserved: BranchRecord = {
      ...branch,
      id: newBranchId(),
      name,
      createdAt: now,
      updatedAt: now,
      isDefault: false,
      state: 'init',
      expiresAt: undefined,
      ttlSeconds: undefined,
    }
    store.state.branches.push(preserved)
    return preserved
  }

  const makeDefault = (call: Call): Reply => {
    const branch = find(call)
    refuseChildren(branch, neon)
    for (const other of store.branchesOf(branch.projectId)) other.isDefault = other === branch
    store.save()
    return ok({ branch: branchToWire(branch), operations: [] })
  }

  const list = (call: Call): Reply => {
    const project = store.project(param(call, 'project'))
    const withDeleted = call.query['include_deleted'] === 'true'
    const all = store.state.branches.filter(
      (branch) => branch.projectId === project.id && (withDeleted || !branch.deleted),
    )
    const { rows, pagination } = branchPage(all, call.query, switches.max_page_size)
    return ok({ branches: rows.map(branchToWire), annotations: annotationsToWire(rows), pagination })
  }

  const get = (call: Call): Reply => {
    const branch = find(call)
    return ok({ branch: branchToWire(branch), annotation: annotationToWire(branch) })
  }

  const create = (call: Call): Reply => {
    const body = readBody(createBody, call.body)
    const dropped = {
      ...body,
      branch: {
        ...body.branch,
        ...(faults.take('expiry-dropped', 'create-branch') ? { expires_at: undefined } : {}),
        ...(faults.take('parent-dropped', 'create-branch') ? { parent_id: undefined } : {}),
      },
    }
    return createBranch(neon, life, param(call, 'project'), dropped)
  }

  const collection = 'projects/:project/branches'
  const one = `${collection}/:branch`
  return [
    { method: 'POST', pattern: collection, on: 'create-branch', changes: true, handle: create },
    { method: 'GET', pattern: collection, on: 'list-branches', handle: list },
    { method: 'GET', pattern: one, on: 'get-branch', handle: get },
    { method: 'PATCH', pattern: one, on: 'update-branch', changes: true, handle: update },
    { method: 'DELETE', pattern: one, on: 'delete-branch', handle: destroy },
    { method: 'POST', pattern: `${one}/restore`, on: 'restore-branch', changes: true, handle: restore },
    { method: 'POST', pattern: `${one}/set_as_default`, on: 'update-branch', changes: true, handle: makeDefault },
    ...maskingRoutes(neon, life),
  ]
}
