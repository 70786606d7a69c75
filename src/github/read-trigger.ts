/**
 * From the event that started the run to the pull request it is about. The head commit is always the pull request's own:
 * GITHUB_SHA is a merge commit on `pull_request` and the default branch's on `issue_comment`.
 * https://docs.github.com/en/actions/reference/events-that-trigger-workflows
 */

import type { Environment } from '../ground/environment.ts'
import { UpstreamError, UserError } from '../ground/errors.ts'
import type { EventPayload, PullRequestPayload } from './event-payload.ts'
import { parseMergeGroupRef } from './merge-group.ts'
import type { PullRequest, Trigger } from './trigger.ts'

/** The questions that an event's payload alone cannot answer. */
export type PullRequestLookup = {
  pullRequest(number: number): Promise<PullRequestPayload>
  /** Open and closed ones, of any repository that has the commit. */
  pullRequestsOfCommit(sha: string): Promise<readonly PullRequestPayload[]>
}

export type ReadTriggerOptions = {
  readonly env: Environment
  readonly payload: EventPayload
  /** The input `pr-number`. */
  readonly prNumber?: number | undefined
  /** Whether a closed pull request that `pr-number` or a comment names stands for the run: it does when its branch is to go. */
  readonly closedToo?: boolean | undefined
  /** Absent without a token. */
  readonly lookup?: PullRequestLookup | undefined
}

export async function readTrigger(options: ReadTriggerOptions): Promise<Trigger> {
  const { env, payload } = options
  const event = env.GITHUB_EVENT_NAME ?? ''
  if (event === 'pull_request_target') throw new UserError(targetRefusal)

  const found = await findSubject(event, options)
  const pullRequest = found.pullRequest && toPullRequest(found.pullRequest)
  const repository = env.GITHUB_REPOSITORY ?? ''
  const runId = Number(env.GITHUB_RUN_ID ?? 0)
  return {
    event,
    action: payload.action,
    repository,
    actor: env.GITHUB_ACTOR ?? '',
    runId,
    runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
    runUrl: `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}/actions/runs/${runId}`,
    docsUrl: docsUrlOf(env),
    sha: pullRequest?.headSha ?? env.GITHUB_SHA ?? '',
    gitBranch: pullRequest?.headRef ?? /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? '')?.[1],
    pullRequest,
    mergeGroup: found.mergeGroup,
    closed: event === 'pull_request' && payload.action === 'closed',
    closedAt: found.pullRequest?.closed_at ? new Date(found.pullRequest.closed_at) : undefined,
    withoutSecrets: secretsMissing(event, { actor: env.GITHUB_ACTOR, pullRequest }),
    ignored: found.ignored,
  }
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables (GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF) */
function docsUrlOf(env: Environment): string | undefined {
  const { GITHUB_ACTION_REPOSITORY: action, GITHUB_ACTION_REF: ref } = env
  if (!action || !ref) return undefined
  return `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${action}/blob/${encodeURI(ref)}/docs/`
}

const targetRefusal = [
  'This workflow runs on `pull_request_target`, where the code of any fork would run with your secrets on a copy of production.',
  'Use `on: pull_request` instead: pull requests from your own repository work as before, and those from forks are skipped with a note.',
].join(' ')

type Subject = {
  readonly pullRequest?: PullRequestPayload | undefined
  readonly mergeGroup?: Trigger['mergeGroup']
  readonly ignored?: string | undefined
}

async function findSubject(event: string, options: ReadTriggerOptions): Promise<Subject> {
  const { payload, prNumber } = options
  switch (event) {
    case 'pull_request':
      return { pullRequest: payload.pull_request }
    case 'merge_group':
      return { mergeGroup: readMergeGroup(payload) }
    case 'issue_comment':
      return findCommentedPullRequest(options)
    default:
      if (prNumber !== undefined) return standing(await lookUp(prNumber, options), options)
      return event === 'push' ? { pullRequest: await findPushedPullRequest(options) } : {}
  }
}

function readMergeGroup({ merge_group: group }: EventPayload): Trigger['mergeGroup'] {
  const parsed = group && parseMergeGroupRef(group.head_ref)
  return parsed && { ...parsed, sha: group.head_sha }
}

// Anybody may comment on a public repository, and the workflow then runs with the default branch's secrets.
const mayCommand = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])

async function findCommentedPullRequest(options: ReadTriggerOptions): Promise<Subject> {
  const { issue, comment } = options.payload
  if (!issue?.pull_request) return { ignored: 'The comment is on an issue, not on a pull request.' }
  if (!mayCommand.has(comment?.author_association ?? 'NONE')) {
    return { ignored: 'The comment was not written by a collaborator of the repository.' }
  }
  const subject = standing(await lookUp(issue.number, options), options)
  if (subject.pullRequest && isFork(subject.pullRequest)) {
    return {
      ignored: `Pull request #${issue.number} comes from a fork, whose code must not run with this workflow's secrets.`,
    }
  }
  return subject
}

/** A push belongs to the open pull request whose head it is now; a commit may be part of others, merged ones included. */
async function findPushedPullRequest({ env, payload, lookup }: ReadTriggerOptions) {
  const sha = env.GITHUB_SHA
  if (!lookup || !sha || payload.deleted) return undefined
  const candidates = (await lookup.pullRequestsOfCommit(sha)).filter(
    ({ state, head }) => state === 'open' && head.sha === sha && `refs/heads/${head.ref}` === env.GITHUB_REF,
  )
  return candidates.filter((candidate) => !isFork(candidate)).sort((a, b) => a.number - b.number)[0]
}

async function lookUp(number: number, { lookup, env }: ReadTriggerOptions): Promise<PullRequestPayload> {
  if (!lookup) {
    throw new UserError(
      `Pull request #${number} could not be looked up without a token. Leave \`github-token\` at its default.`,
    )
  }
  try {
    return await lookup.pullRequest(number)
  } catch (error) {
    if (!(error instanceof UpstreamError) || error.failure.status !== 404) throw error
    throw new UserError(
      `${env.GITHUB_REPOSITORY} has no pull request #${number}, or the job's token may not see it. Change \`pr-number\`, and give the job \`permissions: pull-requests: read\`.`,
      { cause: error },
    )
  }
}

function standing(pullRequest: PullRequestPayload, { closedToo = false }: ReadTriggerOptions): Subject {
  return pullRequest.state === 'closed' && !closedToo
    ? { ignored: `Pull request #${pullRequest.number} is closed.` }
    : { pullRequest }
}

function toPullRequest(payload: PullRequestPayload): PullRequest {
  return {
    number: payload.number,
    title: payload.title,
    headSha: payload.head.sha,
    headRef: payload.head.ref,
    baseRef: payload.base.ref,
    merged: payload.merged ?? undefined,
    fromFork: isFork(payload),
    author: payload.user?.login,
  }
}

function isFork({ head, base }: PullRequestPayload): boolean {
  return head.repo?.full_name !== base.repo.full_name
}

// What counts is who triggered the run, not who opened the pull request: a push by a person to Dependabot's branch has secrets.
// https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
function secretsMissing(
  event: string,
  { actor, pullRequest }: { readonly actor: string | undefined; readonly pullRequest: PullRequest | undefined },
): Trigger['withoutSecrets'] {
  if (event === 'pull_request' && pullRequest?.fromFork) return 'fork'
  return actor === 'dependabot[bot]' && (event === 'pull_request' || event === 'push') ? 'dependabot' : undefined
}
