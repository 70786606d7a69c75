/**
 * Creating a branch with its expiry in the same call. The reply may get lost, the name may be held by a branch that is only
 * soft-deleted, and a workspace may allow less time than was asked for: each is answered without ever making a second branch,
 * or one that lives on when this run is killed.
 */
import { UpstreamError, UserError } from '../../ground/errors.ts'
import { poll } from '../poll.ts'
import { BranchExistsError, type NewBranch } from '../provider.ts'
import type { LakebaseApi } from './api.ts'
import { isReady, listBranches, readBranch, sendDelete } from './branch-calls.ts'
import { withinCeiling } from './expiry.ts'
import { branchResource, lastSegment, projectResource, resourcePath } from './names.ts'
import { isAlreadyExists, waitForOperation } from './operations.ts'
import { purgeBranch } from './purge-branch.ts'
import { busyWords } from './retry-policy.ts'
import { type BranchAnswer, operationSchema } from './schemas.ts'

/** The branch once it is ready, with the expiry that was asked for. BranchExistsError when a live branch has the name. */
export async function createBranch(api: LakebaseApi, wanted: NewBranch): Promise<BranchAnswer> {
  const resource = branchResource(api.project, wanted.name)
  const allowed = await withinCeiling(api, wanted.ttlSeconds, async (ttlSeconds) => {
    await createOnce(api, { ...wanted, ttlSeconds })
    return ttlSeconds
  })
  const created = await waitUntilReady(api, resource)
  const lifetime = lifetimeOf(created, api.clock.now())
  if (lifetime !== undefined && lifetime <= allowed * 1000 + toleranceMs) return created
  await purgeBranch(api, { resource, uid: created.uid })
  throw new UserError(dropsExpiry(resource, created))
}

/** How often a call without a clear answer is repeated, each time after a look. */
const mostRepeats = 5

async function createOnce(api: LakebaseApi, wanted: NewBranch): Promise<void> {
  const resource = branchResource(api.project, wanted.name)
  const start = api.clock.now().getTime()
  let lostReplies = 0
  await poll({
    service: 'Lakebase',
    clock: api.clock,
    timeoutSeconds: api.timeoutSeconds,
    operation: 'create branch',
    resource,
    late: () => 'the name is still not free',
    look: async () => {
      try {
        await sendCreate(api, wanted)
        return 'created'
      } catch (error) {
        if (isBusy(error)) return undefined
        if (isUnclear(error)) lostReplies++
        else if (!isAlreadyExists(error)) throw error
        const existing = await readBranch(api, resource)
        if (existing !== undefined) {
          if (lostReplies > 0 && isOurNewBranch(existing, wanted, start)) return 'adopted'
          throw new BranchExistsError(wanted.name, { cause: error })
        }
        if (lostReplies > mostRepeats) throw error
        if (isAlreadyExists(error)) await freeName(api, resource)
        return undefined
      }
    },
  })
}

async function sendCreate(api: LakebaseApi, { name, parent, ttlSeconds }: NewBranch): Promise<void> {
  const what = { operation: 'create branch', resource: branchResource(api.project, name) }
  const operation = await api.http.request({
    ...what,
    method: 'POST',
    path: resourcePath(`${projectResource(api.project)}/branches`),
    query: { branch_id: name },
    body: { spec: { source_branch: parent.id, ttl: `${ttlSeconds}s` } },
    schema: operationSchema,
  })
  await waitForOperation(api, operation, what)
}

/** No answer, or one from which it cannot be told whether the branch is being made. */
function isUnclear(error: unknown): boolean {
  if (!(error instanceof UpstreamError) || error.failure.operation !== 'create branch') return false
  const { status, code, message } = error.failure
  if (status === undefined) return code === undefined && /^no answer/.test(message)
  return status === 502 || status === 504 || (status === 500 && /try again/i.test(message))
}

/** One write to a project at a time: refused before anything happened. */
function isBusy(error: unknown): boolean {
  return error instanceof UpstreamError && error.failure.status === 409 && busyWords.test(error.failure.message)
}

/** Fresh, from the same parent and with the expiry that was asked for, allowing for a service whose clock is not ours. */
function isOurNewBranch(existing: BranchAnswer, wanted: NewBranch, startMs: number): boolean {
  const createdAt = existing.create_time?.getTime() ?? 0
  return (
    existing.status?.source_branch === wanted.parent.id &&
    createdAt >= startMs - toleranceMs &&
    Math.abs((lifetimeOf(existing, new Date(startMs)) ?? 0) - wanted.ttlSeconds * 1000) <= toleranceMs
  )
}

const toleranceMs = 60_000

/** In milliseconds, by the service's own clock, which is not ours. Undefined: it has no end. */
function lifetimeOf({ create_time: createdAt, status }: BranchAnswer, begin: Date): number | undefined {
  const expiresAt = status?.expire_time
  return expiresAt && expiresAt.getTime() - (createdAt ?? begin).getTime()
}

function dropsExpiry(resource: string, { status }: BranchAnswer): string {
  const until = status?.expire_time
  const instead = until === undefined ? 'without an expiry' : `to live until ${until.toISOString()}`
  return (
    `Lakebase has made ${resource} ${instead}, not with the \`ttl\` that was asked for, so it was deleted again: ` +
    'no branch of this action may outlive its run for longer. Check that `databricks-host` is a Lakebase workspace, and report this to its support.'
  )
}

/** The name is taken, yet there is no such branch: one that is kept for recovery holds it, or a purge has not come through. */
async function freeName(api: LakebaseApi, resource: string): Promise<void> {
  const branches = await listBranches(api, { deleted: true })
  if (!branches.some(({ name }) => name === resource)) return
  // It can still be brought back: whether it may go for good is the same question as for a live one.
  if (!api.isOurs(lastSegment(resource))) {
    throw new UserError(
      `A deleted branch that can still be recovered holds the name ${lastSegment(resource)}, and the name is not one that \`branch-name\` ` +
        'makes for a run. Set `branch-name` to another name, or purge the deleted branch yourself.',
    )
  }
  api.log.info(`A deleted branch still holds the name ${resource}. Purging it.`)
  await sendDelete(api, resource)
  const left = (await listBranches(api, { deleted: true })).find(({ name }) => name === resource)
  if (left === undefined) return
  // Bringing it back, to purge it then, would give it back without an expiry: a run that is killed in between would leave it for ever.
  const until = left.status?.purge_time
  throw new UserError(
    `A deleted branch that cannot be purged holds the name ${lastSegment(resource)}${until ? ` until ${until.toISOString()}` : ''}. ` +
      'Recover and delete it in the Lakebase console, or set `branch-name` to another name.',
  )
}

/** Branches have been seen INIT after their operation was done. */
async function waitUntilReady(api: LakebaseApi, resource: string): Promise<BranchAnswer> {
  let latest: BranchAnswer | undefined
  return poll({
    service: 'Lakebase',
    clock: api.clock,
    timeoutSeconds: api.timeoutSeconds,
    operation: 'create branch',
    resource,
    late: () => `it is ${latest?.status?.current_state ?? 'not there'}, not READY`,
    look: async () => {
      const seen = latest !== undefined
      latest = await readBranch(api, resource)
      if (latest === undefined && seen) throw deletedMeanwhile(resource)
      return latest !== undefined && isReady(latest) ? latest : undefined
    },
  })
}

function deletedMeanwhile(resource: string): UserError {
  return new UserError(
    `${resource} was deleted by somebody else while it was being made. Run the job again; ` +
      'a `concurrency` group with the pull request number in it keeps two runs from doing that to each other.',
  )
}
