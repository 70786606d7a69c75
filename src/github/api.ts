/**
 * The few questions asked of GitHub, through octokit: all pages, proxies and GITHUB_API_URL honoured, each attempt bounded in
 * time, no redirect to another host, and patience with rate limits. Every refusal is an UpstreamError.
 */
import { getOctokit } from '@actions/github'
import { z } from 'zod'
import type { Clock } from '../ground/clock.ts'
import { UserError } from '../ground/errors.ts'
import { everyPage, understood } from './answers.ts'
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
  const home = new URL(apiUrl).origin
  octokit.hook.wrap('request', (request, options) => retryRequest({ attempt: request, options, home, clock, patience }))
  const [owner = '', repo = ''] = repository.split('/')
  const at = { owner, repo }
  const list = { ...at, per_page: 100 }
  const { iterator: pages } = octokit.paginate

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
    pullRequestsOfHead: (head) =>
      everyPage(pages(octokit.rest.pulls.list, { ...list, state: 'open', head }), z.array(pullRequestSchema)),
    workflowRuns: (sha) =>
      everyPage(
        pages(octokit.rest.actions.listWorkflowRunsForRepo, { ...list, head_sha: sha }),
        z.array(workflowRunSchema),
      ),
    async treeOfCommit(sha) {
      return understood(commitSchema, await octokit.rest.git.getCommit({ ...at, commit_sha: sha })).tree.sha
    },
    async tree(sha) {
      const { truncated, tree } = understood(treeSchema, await octokit.rest.git.getTree({ ...at, tree_sha: sha }))
      if (truncated) throw new UserError(`A folder of the repository is too large for GitHub to list (tree ${sha}).`)
      return tree
    },
    async blob(sha) {
      const { content } = understood(blobSchema, await octokit.rest.git.getBlob({ ...at, file_sha: sha }))
      return Buffer.from(content, 'base64')
    },
    async pullRequest(number) {
      return understood(pullRequestSchema, await octokit.rest.pulls.get({ ...at, pull_number: number }))
    },
    pullRequestsOfCommit: (sha) =>
      everyPage(
        pages(octokit.rest.repos.listPullRequestsAssociatedWithCommit, { ...list, commit_sha: sha }),
        z.array(pullRequestSchema),
      ),
    async comments(prNumber) {
      const found = pages(octokit.rest.issues.listComments, { ...list, issue_number: prNumber })
      return (await everyPage(found, z.array(commentSchema))).sort((a, b) => a.id - b.id)
    },
    async permissionOf(login) {
      const asked = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...at, username: login })
      return understood(permissionSchema, asked).permission
    },
    async createComment(prNumber, body) {
      return understood(commentSchema, await octokit.rest.issues.createComment({ ...at, issue_number: prNumber, body }))
    },
    async updateComment(id, body) {
      await octokit.rest.issues.updateComment({ ...at, comment_id: id, body })
    },
    async deleteComment(id) {
      await octokit.rest.issues.deleteComment({ ...at, comment_id: id })
    },
  }
}

const commitSchema = z.object({ tree: z.object({ sha: z.string() }) })
const treeEntrySchema = z.object({ path: z.string(), type: z.string(), sha: z.string() })
const treeSchema = z.object({ truncated: z.boolean(), tree: z.array(treeEntrySchema) })
const blobSchema = z.object({ content: z.string() })
const permissionSchema = z.object({ permission: z.string() })

const commentSchema = z
  .object({ id: z.number(), body: z.string().nullish(), user: z.object({ login: z.string() }).nullish() })
  .transform(({ id, body, user }): IssueComment => ({ id, body: body ?? '', author: user?.login ?? '' }))

// octokit writes deprecations and failed requests to the console, which is the workflow log.
const silent = { debug() {}, info() {}, warn() {}, error() {} }
