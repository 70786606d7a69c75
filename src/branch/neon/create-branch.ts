/**
 * Creating a branch: name, parent, expiry, size and mark in one call. The reply may get lost, the project may be locked, a plan may refuse
 * a size: each is answered without ever making a second branch, or one that lives on when this run is killed.
 */
import { randomUUID } from 'node:crypto'
import { UpstreamError, UserError } from '../../ground/errors.ts'
import { poll } from '../poll.ts'
import { BranchExistsError, type NewBranch } from '../provider.ts'
import { formatDuration } from '../ttl.ts'
import { annotationOf, hasNonce } from './annotations.ts'
import type { NeonApi } from './api.ts'
import { type AnnotatedBranch, findByName, isReady, listBranches, readBranch } from './branch-calls.ts'
import { sendDelete } from './delete-branch.ts'
import { isConflict, isUnclear } from './http.ts'
import { waitUntilMasked } from './masking.ts'
import { waitForOperations } from './operations.ts'
import { projectPath } from './paths.ts'
import { type BranchAnswer, branchCreatedSchema } from './schemas.ts'

/** https://neon.com/docs/guides/branch-expiration */
export const longestLifeSeconds = 30 * 24 * 3600

/** The branch once it is ready. BranchExistsError when a live branch has the name. */
export async function createBranch(api: NeonApi, wanted: NewBranch): Promise<AnnotatedBranch> {
  refuseLongLife(wanted.ttlSeconds)
  if (wanted.parent.expiresAt !== undefined) {
    throw new UserError(
      `The branch ${wanted.parent.name} has an expiry, and Neon makes no children of such a branch. Set \`parent-branch\` to another one, or clear its expiry.`,
    )
  }
  // To the second, which is what Neon keeps.
  const expiresAt = new Date(Math.floor(api.clock.now().getTime() / 1000) * 1000 + wanted.ttlSeconds * 1000)
  const order: Order = { ...wanted, expiresAt, nonce: randomUUID() }
  const id = await createOnce(api, order)
  try {
    const made = await waitUntilReady(api, id, wanted.name)
    assertAsOrdered(api, made.branch, order)
    const { maskingRules } = api.inputs
    if (maskingRules !== undefined) await waitUntilMasked(api, { id, name: wanted.name }, maskingRules)
    return made
  } catch (error) {
    // Whatever it is, it is not what was asked for, and nobody else knows of it.
    await sendDelete(api, { id, name: wanted.name }).catch((failure: unknown) => api.log.debug(String(failure)))
    throw error
  }
}

export function refuseLongLife(seconds: number): void {
  if (seconds <= longestLifeSeconds) return
  throw new UserError(
    `\`ttl\` is ${formatDuration(seconds)}, and Neon lets a branch with an expiry live for 30 d at most. Shorten it.`,
  )
}

type Order = NewBranch & { readonly expiresAt: Date; readonly nonce: string }

/** How often a call without a clear answer is repeated, each time after a look. */
const mostRepeats = 5

/** The id of the branch, its operations done. */
async function createOnce(api: NeonApi, order: Order): Promise<string> {
  const { minCu, maxCu } = api.inputs
  let sized = minCu !== undefined || maxCu !== undefined
  for (let lostReplies = 0; ; ) {
    try {
      return await sendCreate(api, order, sized)
    } catch (error) {
      if (sized && isRefusedSize(error)) {
        sized = false
        api.log.warning(
          `Neon refuses the size of the compute (${describe(error)}): the branch gets the project's default. Change \`min-cu\` and \`max-cu\` to what the plan allows.`,
        )
        continue
      }
      if (!isConflict(error) && !isUnclear(error)) throw error
      const existing = await findByName(api, order.name)
      // Ours by its nonce: an earlier attempt of this very call took effect.
      if (existing !== undefined && hasNonce(existing.annotation, order.nonce)) return existing.branch.id
      if (existing !== undefined) throw new BranchExistsError(order.name, { cause: error })
      if (isConflict(error)) throw await heldByDeleted(api, order.name, error)
      lostReplies += 1
      if (lostReplies > mostRepeats) throw error
      api.log.debug(`${describe(error)} There is no ${order.name} yet. Asking for it again.`)
    }
  }
}

async function sendCreate(api: NeonApi, order: Order, sized: boolean): Promise<string> {
  const { name, parent, expiresAt, nonce } = order
  const { project, initSource, maskingRules, minCu, maxCu } = api.inputs
  const what = { operation: 'create branch', resource: name }
  const wanted = {
    branch: {
      name,
      parent_id: parent.id,
      expires_at: secondsOf(expiresAt),
      ...(initSource === 'parent-data' ? {} : { init_source: initSource }),
    },
    endpoints: [
      {
        type: 'read_write',
        ...(sized && minCu !== undefined ? { autoscaling_limit_min_cu: minCu } : {}),
        ...(sized && maxCu !== undefined ? { autoscaling_limit_max_cu: maxCu } : {}),
      },
    ],
  }
  const { branch, operations } = await api.http.request({
    ...what,
    method: 'POST',
    path: projectPath(project, maskingRules === undefined ? 'branches' : 'branch_anonymized'),
    body: {
      ...(maskingRules === undefined
        ? wanted
        : { branch_create: wanted, masking_rules: maskingRules, start_anonymization: true }),
      annotation_value: annotationOf({ ...api.ownerOf(name), nonce, parentId: parent.id }),
    },
    schema: branchCreatedSchema,
  })
  try {
    await waitForOperations(api, operations, what)
  } catch (error) {
    await sendDelete(api, { id: branch.id, name }).catch((failure: unknown) => api.log.debug(String(failure)))
    throw error
  }
  return branch.id
}

/** 412 is the plan's; the others are of the values themselves. A limit of branches is none. */
function isRefusedSize(error: unknown): boolean {
  if (!(error instanceof UpstreamError)) return false
  const { status, message } = error.failure
  return (
    status === 412 || ((status === 400 || status === 422) && /autoscaling|compute (unit|size)|\bCU\b/i.test(message))
  )
}

function describe(error: unknown): string {
  return error instanceof UpstreamError ? error.failure.message : String(error)
}

/** The name is taken, yet there is no such branch: one that is deleted and can be recovered holds it. */
async function heldByDeleted(api: NeonApi, name: string, cause: unknown): Promise<unknown> {
  const all = await listBranches(api, { search: name, deleted: true })
  const holder = all.find(({ branch }) => branch.name === name)
  if (holder === undefined) return cause
  const until = holder.branch.recovery?.recoverable_until
  return new UserError(
    `A deleted branch that can be recovered${until ? ` until ${until.toISOString()}` : ''} holds the name ${name}. ` +
      'Remove it in Neon’s console, or set `branch-name` to another name.',
    { cause },
  )
}

async function waitUntilReady(api: NeonApi, id: string, name: string): Promise<AnnotatedBranch> {
  let latest: AnnotatedBranch | undefined
  return poll({
    service: 'Neon',
    clock: api.clock,
    timeoutSeconds: api.inputs.operationTimeoutSeconds,
    operation: 'create branch',
    resource: name,
    late: () => `it is ${latest?.branch.current_state ?? 'not there'}, not ready`,
    look: async () => {
      const seen = latest !== undefined
      latest = await readBranch(api, id)
      if (latest === undefined && seen) {
        throw new UserError(`${name} was deleted by somebody else while it was being made. Run the job again.`)
      }
      return latest !== undefined && isReady(latest.branch) ? latest : undefined
    },
  })
}

/** A field that the service does not take may be dropped without a word. */
function assertAsOrdered(api: NeonApi, made: BranchAnswer, { name, parent, expiresAt }: Order): void {
  const { initSource } = api.inputs
  const off = Math.abs((made.expires_at?.getTime() ?? Number.NaN) - expiresAt.getTime())
  const differences = [
    made.name === name ? undefined : `the name ${made.name}`,
    initSource !== 'parent-data' || made.parent_id === parent.id ? undefined : `the parent ${made.parent_id ?? 'none'}`,
    initSource === 'parent-data' || made.init_source !== 'parent-data' ? undefined : 'the rows of its parent',
    off <= 1000 ? undefined : made.expires_at ? `an end at ${made.expires_at.toISOString()}` : 'no end',
    made.default || made.protected ? 'the rank of a default or protected branch' : undefined,
  ].filter((difference) => difference !== undefined)
  if (differences.length === 0) return
  throw new UserError(
    `Neon has made ${name} with ${differences.join(', ')}, which is not what was asked for, so it was deleted again. Please report it to Neon’s support.`,
  )
}

/** RFC 3339 in whole seconds. */
export function secondsOf(moment: Date): string {
  return moment.toISOString().replace(/\.\d+Z$/, 'Z')
}
