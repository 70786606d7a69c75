/**
 * The part of GitHub's API that an action needs which comments on pull requests, and asks which of them were validated;
 * everything else is 404.
 */
import { type Answer, NOT_ACCESSIBLE, NOT_AUTHENTICATED, NOT_FOUND, ok, refusal, validationFailed } from './answer.ts'
import { getBlob, getCommit, getTree } from './git-routes.ts'
import { page } from './paging.ts'
import type { Comment, PullRequest, Repository } from './repository.ts'
import { commentResource, pullRequestResource } from './resource.ts'
import type { RouteRequest } from './route-request.ts'
import { asUser, type TokenHolder } from './token-holder.ts'
import { listWorkflowRuns } from './workflow-runs.ts'

export function route(request: RouteRequest): Answer {
  const { method, url, repository } = request
  const prefix = `/repos/${repository.name}/`.toLowerCase()
  const inRepository = url.pathname.toLowerCase().startsWith(prefix)
  const target = `${method} ${inRepository ? url.pathname.slice(prefix.length) : url.pathname}`
  for (const [pattern, handler] of inRepository ? REPOSITORY_ROUTES : GENERAL_ROUTES) {
    const match = pattern.exec(target)
    if (match) return handler(request, match[1] ?? '')
  }
  return NOT_FOUND
}

type Handler = (request: RouteRequest, parameter: string) => Answer

const GENERAL_ROUTES: readonly (readonly [RegExp, Handler])[] = [
  [/^GET \/user$/, getUser],
  [/^POST \/graphql$/, graphql],
]

const REPOSITORY_ROUTES: readonly (readonly [RegExp, Handler])[] = [
  [/^GET issues\/(\d+)\/comments$/, listComments],
  [/^POST issues\/(\d+)\/comments$/, createComment],
  [/^GET issues\/comments\/(\d+)$/, getComment],
  [/^PATCH issues\/comments\/(\d+)$/, editComment],
  [/^DELETE issues\/comments\/(\d+)$/, deleteComment],
  [/^GET pulls$/, listPullRequests],
  [/^GET pulls\/(\d+)$/, getPullRequest],
  [/^GET commits\/([0-9a-f]{40})\/pulls$/, listPullRequestsOfCommit],
  [/^GET collaborators\/([^/]+)\/permission$/, getPermission],
  [/^GET actions\/runs$/, listWorkflowRuns],
  [/^GET git\/commits\/([0-9a-f]{40})$/, getCommit],
  [/^GET git\/trees\/([0-9a-f]{40})$/, getTree],
  [/^GET git\/blobs\/([0-9a-f]{40})$/, getBlob],
]

/** Tokens of a workflow or an app are no user: the reason why a client must know its own login by other means. */
function getUser({ holder }: RouteRequest): Answer {
  if (!holder) return NOT_AUTHENTICATED
  return holder.type === 'user' ? ok(asUser(holder.login)) : NOT_ACCESSIBLE
}

function graphql({ holder, body }: RouteRequest): Answer {
  if (!holder) return refusal(401, 'This endpoint requires you to be authenticated.')
  const query = textField(body, 'query') ?? ''
  if (/^\s*(?:query\b[^{]*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(query)) {
    return ok({ data: { viewer: { login: holder.login } } })
  }
  return ok({ errors: [{ type: 'NOT_IMPLEMENTED', message: 'The stand-in answers { viewer { login } } only' }] })
}

function getPermission({ repository, holder }: RouteRequest, login: string): Answer {
  if (!holder) return NOT_AUTHENTICATED
  const user = asUser(decodeURIComponent(login))
  const permission = repository.permissions.get(user.login) ?? 'read'
  return ok({ permission, role_name: permission, user })
}

function listComments({ repository, url }: RouteRequest, number: string): Answer {
  if (!repository.pullRequests.has(Number(number))) return NOT_FOUND
  const comments = repository.commentsOn(Number(number))
  return page(
    comments.map((comment) => commentResource(comment, repository, url.origin)),
    url,
  )
}

function createComment(request: RouteRequest, number: string): Answer {
  const { repository, url, body, now } = request
  const pull = repository.pullRequests.get(Number(number))
  if (!pull) return NOT_FOUND
  const author = writer(request)
  if ('refused' in author) return author.refused
  if (pull.locked) return refusal(403, 'Unable to create comment because issue is locked.')
  const text = checkBody(body)
  if ('refused' in text) return text.refused
  const comment = repository.addComment({ pullRequest: pull.number, author: author.login, body: text.body, at: now })
  return { status: 201, body: commentResource(comment, repository, url.origin) }
}

function getComment({ repository, url }: RouteRequest, id: string): Answer {
  const comment = repository.comments.get(Number(id))
  return comment ? ok(commentResource(comment, repository, url.origin)) : NOT_FOUND
}

/** A token with write permission may edit the comments of others too: nothing but the client keeps them apart. */
function editComment(request: RouteRequest, id: string): Answer {
  const found = writableComment(request, id)
  if ('refused' in found) return found.refused
  const text = checkBody(request.body)
  if ('refused' in text) return text.refused
  found.comment.body = text.body
  found.comment.updatedAt = request.now
  return ok(commentResource(found.comment, request.repository, request.url.origin))
}

function deleteComment(request: RouteRequest, id: string): Answer {
  const found = writableComment(request, id)
  if ('refused' in found) return found.refused
  request.repository.comments.delete(found.comment.id)
  return { status: 204 }
}

function listPullRequests({ repository, url }: RouteRequest): Answer {
  const state = url.searchParams.get('state') ?? 'open'
  const head = url.searchParams.get('head')
  const base = url.searchParams.get('base')
  const pulls = newestFirst(repository)
    .filter((pull) => state === 'all' || pull.state === state)
    .map((pull) => pullRequestResource(pull, repository, url.origin))
    .filter((pull) => (head === null || pull.head.label === head) && (base === null || pull.base.ref === base))
  return page(pulls, url)
}

function getPullRequest({ repository, url }: RouteRequest, number: string): Answer {
  const pull = repository.pullRequests.get(Number(number))
  return pull ? ok(pullRequestResource(pull, repository, url.origin)) : NOT_FOUND
}

function listPullRequestsOfCommit({ repository, url }: RouteRequest, sha: string): Answer {
  const pulls = newestFirst(repository).filter((pull) => pull.commits.includes(sha) || pull.mergeCommit === sha)
  return page(
    pulls.map((pull) => pullRequestResource(pull, repository, url.origin)),
    url,
  )
}

function newestFirst(repository: Repository): readonly PullRequest[] {
  return [...repository.pullRequests.values()].sort((a, b) => b.number - a.number)
}

type Refused = { readonly refused: Answer }

function writer({ holder }: RouteRequest): TokenHolder | Refused {
  if (!holder) return { refused: NOT_AUTHENTICATED }
  return holder.pullRequests === 'write' ? holder : { refused: NOT_ACCESSIBLE }
}

function writableComment(request: RouteRequest, id: string): { readonly comment: Comment } | Refused {
  const comment = request.repository.comments.get(Number(id))
  if (!comment) return { refused: NOT_FOUND }
  const author = writer(request)
  return 'refused' in author ? author : { comment }
}

export const COMMENT_LIMIT = 65_536

function checkBody(body: unknown): { readonly body: string } | Refused {
  const text = textField(body, 'body')
  if (text === undefined || text.trim() === '')
    return { refused: validationFailed('missing_field', "Body can't be blank") }
  if ([...text].length > COMMENT_LIMIT) {
    const message = `Body is too long (maximum is ${COMMENT_LIMIT} characters)`
    return { refused: validationFailed('unprocessable', message) }
  }
  return { body: text }
}

function textField(body: unknown, name: string): string | undefined {
  if (body === null || typeof body !== 'object') return undefined
  const value = (body as { readonly [key: string]: unknown })[name]
  return typeof value === 'string' ? value : undefined
}
