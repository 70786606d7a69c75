/**
 * The few questions asked of GitHub, through octokit: all pages, proxies and GITHUB_API_URL honoured, each attempt bounded in
 * time, no redirect to another host, and patience with rate limits. Every refusal is an UpstreamError.
 */
import { getOctokit } from '@actions/github'
import { z } from 'zod'
import type { Clock } from '../ground/clock.ts'
import { UserError } from '../ground/errors.ts'
import { type PullRequestPayload, pullRequestSchema } from './event-payload.ts'
import type { GitObjectsApi } from './git-files.ts'
import type { PullRequestLookup } from './read-trigger.ts'
import { type GitHubPatience, retryRequest } from './request-retry.ts'
import { type WorkflowRun, workflowRunSchema } from './workflow-run.ts'

export type IssueComment = { readonly id: number; readonly body: string; readonly author: string }

export type CommentApi = {
  /** Login of whoever the token belongs to, as it appears on comments. */
  viewer(): Promise<string>
  /** All comments of the pull request, oldest first. */
  comments(prNumber: number): Promise<readonly IssueComment[]>
  /** `admin`, `write`, `read` or `none`: what somebody may do in the repository. */
  permissionOf(login: string): Promise<string>
  createComment(prNumber: number, body: string): Promise<IssueComment>
  updateComment(id: number, body: string): Promise<void>
  deleteComment(id: number): Promise<void>
}

export type GitHubApi = PullRequestLookup &
  CommentApi &
  GitObjectsApi & {
    /** Throws UpstreamError when the token does not reach the repository's pull requests. */
    assertReadable(): Promise<void>
    /** Open ones from a git branch, given as `owner:branch`. For a fork's, GitHub tells them in no other way. */
    pullRequestsOfHead(head: string): Promise<readonly PullRequestPayload[]>
    /** Runs of workflows for a commit. For those of a pull request, that is its head. */
    workflowRuns(sha: string): Promise<readonly WorkflowRun[]>
  }

export type GitHubApiOptions = {
  readonly token: string
  /** `owner/name` */
  readonly repository: string
  /** GITHUB_API_URL. */
  readonly apiUrl: string
  readonly clock: Clock
  /** For all questions together. */
  readonly patience: GitHubPatience
  readonly userAgent?: string | undefined
}

export function createGitHubApi({
  token,
  repository,
  apiUrl,
  clock,
  patience,
  userAgent,
}: GitHubApiOptions): GitHubApi {
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: userAgent ?? 'database-branch-action', log: silent })
  octokit.hook.wrap('request', (request, options) => retryRequest({ attempt: request, options, clock, patience }))
  const [owner = '', repo = ''] = repository.split('/')
  const at = { owner, repo }

  return {
    async viewer() {
      // GET /user is closed to GITHUB_TOKEN; GraphQL's viewer is not. Servers without it leave the runner's own bot.
      try {
        const answer = await octokit.graphql('query { viewer { login } }')
        return z.object({ viewer: z.object({ login: z.string() }) }).parse(answer).viewer.login
      } catch {
        return 'github-actions[bot]'
      }
    },
    async assertReadable() {
      await octokit.rest.pulls.list({ ...at, per_page: 1 })
    },
    async pullRequestsOfHead(head) {
      const found = await octokit.paginate(octokit.rest.pulls.list, { ...at, state: 'open', head, per_page: 100 })
      return z.array(pullRequestSchema).parse(found)
    },
    async workflowRuns(sha) {
      const found = await octokit.paginate(octokit.rest.actions.listWorkflowRunsForRepo, {
        ...at,
        head_sha: sha,
        per_page: 100,
      })
      return z.array(workflowRunSchema).parse(found)
    },
    async treeOfCommit(sha) {
      const { data } = await octokit.rest.git.getCommit({ ...at, commit_sha: sha })
      return data.tree.sha
    },
    async tree(sha) {
      const { data } = await octokit.rest.git.getTree({ ...at, tree_sha: sha })
      if (data.truncated)
        throw new UserError(`A folder of the repository is too large for GitHub to list (tree ${sha}).`)
      return z.array(treeEntrySchema).parse(data.tree)
    },
    async blob(sha) {
      const { data } = await octokit.rest.git.getBlob({ ...at, file_sha: sha })
      return Buffer.from(data.content, 'base64')
    },
    async pullRequest(number): Promise<PullRequestPayload> {
      const { data } = await octokit.rest.pulls.get({ ...at, pull_number: number })
      return pullRequestSchema.parse(data)
    },
    async pullRequestsOfCommit(sha): Promise<readonly PullRequestPayload[]> {
      const found = await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
        ...at,
        commit_sha: sha,
        per_page: 100,
      })
      return z.array(pullRequestSchema).parse(found)
    },
    async comments(prNumber) {
      const found = await octokit.paginate(octokit.rest.issues.listComments, {
        ...at,
        issue_number: prNumber,
        per_page: 100,
      })
      return z
        .array(commentSchema)
        .parse(found)
        .sort((a, b) => a.id - b.id)
    },
    async permissionOf(login) {
      const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...at, username: login })
      return data.permission
    },
    async createComment(prNumber, body) {
      const { data } = await octokit.rest.issues.createComment({ ...at, issue_number: prNumber, body })
      return commentSchema.parse(data)
    },
    async updateComment(id, body) {
      await octokit.rest.issues.updateComment({ ...at, comment_id: id, body })
    },
    async deleteComment(id) {
      await octokit.rest.issues.deleteComment({ ...at, comment_id: id })
    },
  }
}

const treeEntrySchema = z.object({ path: z.string(), type: z.string(), sha: z.string() })

const commentSchema = z
  .object({ id: z.number(), body: z.string().nullish(), user: z.object({ login: z.string() }).nullish() })
  .transform(({ id, body, user }): IssueComment => ({ id, body: body ?? '', author: user?.login ?? '' }))

// octokit writes deprecations and failed requests to the console, which is the workflow log.
const silent = { debug() {}, info() {}, warn() {}, error() {} }
