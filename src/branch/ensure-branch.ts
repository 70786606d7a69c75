/**
 * What happens when the branch is wanted: policy over the provider's primitives. Afterwards the branch exists, was forked from
 * the parent that was asked for, and has an expiry.
 */
import type { Clock } from '../ground/clock.ts'
import { UserError } from '../ground/errors.ts'
import type { Log } from '../ground/log.ts'
import { assertDeletable, deleteBranch } from './delete-branch.ts'
import { type Branch, BranchExistsError, type BranchProvider } from './provider.ts'
import { formatDuration } from './ttl.ts'

export type IfExists = 'recreate' | 'reuse' | 'fail'

export type EnsureBranch = {
  readonly provider: BranchProvider
  readonly name: string
  readonly parent: Branch
  readonly ttlSeconds: number
  readonly ifExists: IfExists
  /** The `branch-name` template: only a branch with a name it makes is ever deleted. */
  readonly template: string
  /** Rejects when an existing branch is another's. Asked before it is deleted, or given a longer life. */
  readonly assertOurs: (branch: Branch) => Promise<void>
  /** Told before an existing branch is deleted, to make it anew. */
  readonly announceDeletion?: (() => Promise<void>) | undefined
  readonly log: Log
  readonly clock: Clock
}

export type EnsuredBranch = {
  readonly branch: Branch
  readonly status: 'created' | 'recreated' | 'reused'
  /** Why one that was to be reused was not. A clause. */
  readonly remadeBecause?: string | undefined
}

export async function ensureBranch(wanted: EnsureBranch): Promise<EnsuredBranch> {
  try {
    return await findOrCreate(wanted)
  } catch (error) {
    if (!(error instanceof BranchExistsError)) throw error
    wanted.log.info(`Somebody else created ${wanted.name} in the same moment. Looking again.`)
    return findOrCreate(wanted).catch(explainSecondRace)
  }
}

async function findOrCreate(wanted: EnsureBranch): Promise<EnsuredBranch> {
  const { provider, name, parent, ttlSeconds, ifExists, template, assertOurs, announceDeletion, log } = wanted
  const existing = await provider.findBranch(name)
  if (existing === undefined) {
    log.info(`Creating ${name} from ${parent.name}, to live for ${formatDuration(ttlSeconds)}.`)
    return { branch: await provider.createBranch({ name, parent, ttlSeconds }), status: 'created' }
  }
  if (ifExists === 'fail') {
    throw new UserError(
      `The branch ${name} already exists, and \`if-exists\` is fail. Delete it, or use recreate or reuse.`,
    )
  }
  const remadeBecause = ifExists === 'reuse' ? await provider.overexposure?.(existing) : undefined
  if (ifExists === 'reuse' && remadeBecause === undefined) {
    return { branch: await reuse(existing, wanted), status: 'reused' }
  }
  const why = remadeBecause === undefined ? '' : `, since ${remadeBecause}`
  log.info(`Recreating ${name}: deleting the one of ${existing.createdAt?.toISOString() ?? 'an earlier run'}${why}.`)
  await deleteBranch({ provider, branch: existing, template, assertOurs, announce: announceDeletion })
  return { branch: await provider.createBranch({ name, parent, ttlSeconds }), status: 'recreated', remadeBecause }
}

async function reuse(existing: Branch, wanted: EnsureBranch): Promise<Branch> {
  const { provider, parent, ttlSeconds, template, assertOurs, log, clock } = wanted
  if (existing.parentId !== parent.id) {
    throw new UserError(
      `The branch ${existing.name} was forked from ${existing.parentId ?? 'nothing'}, not from ${parent.id}. ` +
        'Set `parent-branch` to its parent, or `if-exists` to recreate.',
    )
  }
  // An expiry is a deletion put off: a branch that lives for ever only gets one when it might be deleted.
  if (existing.expiresAt === undefined) await assertDeletable({ provider, branch: existing, template })
  await assertOurs(existing)
  log.info(`Reusing ${existing.name}, to live for another ${formatDuration(ttlSeconds)}.`)
  return provider.extendBranch(existing, new Date(clock.now().getTime() + ttlSeconds * 1000))
}

function explainSecondRace(error: unknown): never {
  if (!(error instanceof BranchExistsError)) throw error
  throw new UserError(
    `Another run keeps creating ${error.branchName} at the same time. ` +
      'Give the workflow a `concurrency` group with the pull request number in it.',
    { cause: error },
  )
}
