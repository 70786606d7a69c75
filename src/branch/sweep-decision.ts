/**
 * What a sweep does with a branch. It goes only when everything is known and speaks for it; whatever is in doubt stays, since
 * the branch's own expiry ends it in any case. Decided in steps, so that nobody is asked about a branch that stays anyway.
 */
import type { PullRequestState } from '../github/pull-request-state.ts'
import { numberIn } from './branch-name.ts'
import type { Branch, BranchOwner } from './provider.ts'

export type SweepFacts = {
  readonly branch: Branch
  /** Names of the branches that were forked from it. */
  readonly children: readonly string[]
  /** All that make names of ours. */
  readonly templates: readonly string[]
  /** `owner/name` of the repository that sweeps. */
  readonly repository: string
  readonly minAgeSeconds: number
  readonly now: Date
  /** Absent as long as GitHub was not asked. */
  readonly pullRequest?: PullRequestState | undefined
  /** What the service keeps of it, or the branch itself says; absent as long as nobody looked. */
  readonly owner?: FoundOwner | undefined
}

export type FoundOwner = BranchOwner | { readonly unknown: string }

export type SweepDecision =
  /** Nothing of ours, and nothing to speak of. */
  | { readonly verdict: 'foreign' }
  | { readonly verdict: 'keep'; readonly reason: string }
  /** What has to be known next. */
  | { readonly verdict: 'ask pull request' | 'ask owner'; readonly prNumber: number }
  | { readonly verdict: 'delete'; readonly template: string; readonly reason: string }

export function decideSweep(facts: SweepFacts): SweepDecision {
  const { branch, templates, pullRequest, owner, repository } = facts
  const template = templates.find((candidate) => numberIn(branch.name, candidate) !== undefined)
  const prNumber = template === undefined ? undefined : numberIn(branch.name, template)
  if (template === undefined || prNumber === undefined) return { verdict: 'foreign' }

  const reason = reasonToKeep(facts)
  if (reason !== undefined) return keep(reason)

  if (pullRequest === undefined) return { verdict: 'ask pull request', prNumber }
  if (pullRequest === 'open') return keep(`Pull request #${prNumber} is open.`)
  if (pullRequest !== 'closed') return keep(pullRequest.unknown)

  if (owner === undefined) return { verdict: 'ask owner', prNumber }
  if ('unknown' in owner) return keep(owner.unknown)
  if (owner.repository !== repository) return keep(`It was made for ${owner.repository}.`)
  if (owner.prNumber !== prNumber) return keep(`It was made for another pull request than #${prNumber}.`)
  return { verdict: 'delete', template, reason: `Pull request #${prNumber} is closed.` }
}

function reasonToKeep({ branch, children, minAgeSeconds, now }: SweepFacts): string | undefined {
  if (branch.isDefault) return "It is the project's default branch."
  if (branch.isProtected) return 'It is protected.'
  if (branch.parentId === undefined) return 'It is no copy of another branch.'
  if (children.length > 0) return `It is the parent of ${children.join(', ')}.`
  if (!branch.ready) return 'It is just being made, changed or deleted.'
  if (branch.createdAt === undefined) return 'Its age is not known.'
  const ageSeconds = (now.getTime() - branch.createdAt.getTime()) / 1000
  return ageSeconds < minAgeSeconds ? 'It is younger than `min-age`.' : undefined
}

function keep(reason: string): SweepDecision {
  return { verdict: 'keep', reason }
}
