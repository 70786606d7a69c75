/**
 * GitHub's API on the loopback, for an action that reads pull requests, comments on them, and asks for runs and files: real HTTP, GitHub's own
 * words in its answers, and refusals on demand. It knows one repository and forgets everything when it is closed.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Answer, BAD_CREDENTIALS, refusal } from './answer.ts'
import { type Fault, Faults, faultAnswer } from './faults.ts'
import type { CommitFiles } from './git-objects.ts'
import { type PullRequestAction, pullRequestEvent } from './pull-request-event.ts'
import { type Comment, type Permission, type PullRequest, Repository, type WorkflowRun } from './repository.ts'
import { route } from './routes.ts'
import { identify, type TokenHolder, WORKFLOW_BOT } from './token-holder.ts'

export type GitHubOptions = {
  readonly repository?: string | undefined
  readonly host?: string | undefined
  /** 0, the default, takes a free one. */
  readonly port?: number | undefined
  /** Token -> who holds it, beside the workflow token that is always there. */
  readonly tokens?: Readonly<Record<string, TokenHolder>> | undefined
}

export type NewPullRequest = {
  readonly number: number
  readonly title: string
  readonly headSha: string
  readonly headRef: string
  readonly baseRef?: string | undefined
  /** Full name of the fork it comes from. */
  readonly fork?: string | undefined
  readonly author?: string | undefined
  readonly draft?: boolean | undefined
}

export type RecordedRequest = {
  readonly method: string
  /** With the query. */
  readonly path: string
  readonly userAgent: string | undefined
  readonly body: unknown
  readonly status: number | 'disconnected' | 'silent'
}

export type GitHubStandIn = AsyncDisposable & {
  /** What GITHUB_API_URL is to be. */
  readonly url: string
  readonly repository: string
  /** Speaks for `github-actions[bot]` and may write. */
  readonly workflowToken: string
  readonly requests: readonly RecordedRequest[]
  readonly comments: (pullRequest: number) => readonly Comment[]
  readonly addPullRequest: (pull: NewPullRequest) => void
  readonly pushTo: (pullRequest: number, sha: string) => void
  readonly closePullRequest: (pullRequest: number, how?: { readonly mergeCommit: string }) => void
  readonly lock: (pullRequest: number) => void
  /** A run of a workflow, in progress until it has a conclusion. */
  readonly addRun: (run: WorkflowRun) => WorkflowRun
  readonly addCommit: (sha: string, files: CommitFiles) => void
  /** A comment by anybody, with any text. */
  readonly addComment: (comment: { pullRequest: number; author: string; body: string }) => Comment
  readonly setPermission: (login: string, permission: Permission) => void
  readonly addToken: (token: string, holder: TokenHolder) => void
  readonly fail: (fault: Fault) => void
  readonly clearFaults: () => void
  /** The event with which this pull request starts a workflow, for the local runner. */
  readonly event: (pullRequest: number, action: PullRequestAction) => ReturnType<typeof pullRequestEvent>
  readonly close: () => Promise<void>
}

const WORKFLOW_TOKEN = 'ghs_standInWorkflowToken'

export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubStandIn> {
  const repository = new Repository(options.repository ?? 'acme/shop')
  const tokens = new Map(Object.entries({ [WORKFLOW_TOKEN]: WORKFLOW_BOT, ...options.tokens }))
  const requests: RecordedRequest[] = []
  const faults = new Faults()
  const server = createServer((incoming, outgoing) => {
    serve({ incoming, outgoing, repository, tokens, faults, record: (request) => requests.push(request) }).catch(
      (error: unknown) => outgoing.destroy(error instanceof Error ? error : new Error(String(error))),
    )
  })
  const host = options.host ?? '127.0.0.1'
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, host, resolve)
  })
  const url = `http://${host}:${(server.address() as AddressInfo).port}`
  const pull = (number: number): PullRequest => {
    const found = repository.pullRequests.get(number)
    if (!found) throw new Error(`There is no pull request ${number}: add it first`)
    return found
  }
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return {
    url,
    repository: repository.name,
    workflowToken: WORKFLOW_TOKEN,
    requests,
    comments: (number) => repository.commentsOn(number),
    addPullRequest: (added) => repository.pullRequests.set(added.number, newPullRequest(added, repository)),
    pushTo: (number, sha) => pull(number).commits.push(sha),
    closePullRequest: (number, how) => {
      Object.assign(pull(number), { state: 'closed', mergeCommit: how?.mergeCommit, closedAt: new Date() })
    },
    lock: (number) => {
      pull(number).locked = true
    },
    addRun: (run) => {
      repository.runs.set(run.id, run)
      return run
    },
    addCommit: (sha, files) => repository.objects.addCommit(sha, files),
    addComment: (comment) => repository.addComment({ ...comment, at: new Date() }),
    setPermission: (login, permission) => repository.permissions.set(login, permission),
    addToken: (token, holder) => tokens.set(token, holder),
    fail: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    event: (number, action) => pullRequestEvent(pull(number), repository, action, url),
    close,
    [Symbol.asyncDispose]: close,
  }
}

function newPullRequest(added: NewPullRequest, repository: Repository): PullRequest {
  return {
    number: added.number,
    title: added.title,
    author: added.author ?? 'octocat',
    headRef: added.headRef,
    baseRef: added.baseRef ?? 'main',
    headRepository: added.fork ?? repository.name,
    createdAt: new Date(),
    commits: [added.headSha],
    state: 'open',
    draft: added.draft ?? false,
    locked: false,
    mergeCommit: undefined,
    closedAt: undefined,
  }
}

type Exchange = {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
  readonly repository: Repository
  readonly tokens: ReadonlyMap<string, TokenHolder>
  readonly faults: Faults
  readonly record: (request: RecordedRequest) => void
}

async function serve({ incoming, outgoing, repository, tokens, faults, record }: Exchange): Promise<void> {
  const method = incoming.method ?? 'GET'
  const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`)
  const text = await readText(incoming)
  const body = parseBody(text)
  const now = new Date()
  const respond = (): Answer => {
    if (body === undefined && text !== '') return refusal(400, 'Problems parsing JSON')
    const caller = identify(incoming.headers.authorization, tokens)
    if (caller.type === 'unknown') return BAD_CREDENTIALS
    const holder = caller.type === 'known' ? caller.holder : undefined
    return route({ method, url, body, holder, repository, now })
  }
  const fault = faults.take({ method, path: url.pathname })
  if (fault?.answer.type === 'disconnect' && fault.answer.after) respond()
  const answer = fault ? faultAnswer(fault, now) : respond()
  record({
    method,
    path: `${url.pathname}${url.search}`,
    userAgent: incoming.headers['user-agent'],
    body,
    status: answer?.status ?? (fault?.answer.type === 'silence' ? 'silent' : 'disconnected'),
  })
  if (answer) send(outgoing, answer)
  else if (fault?.answer.type !== 'silence') incoming.socket.destroy()
}

async function readText(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function send(outgoing: ServerResponse, answer: Answer): void {
  outgoing.writeHead(answer.status, {
    'content-type': 'application/json; charset=utf-8',
    'x-github-request-id': 'STAND:IN:0001',
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    ...answer.headers,
  })
  outgoing.end(answer.body === undefined ? undefined : JSON.stringify(answer.body))
}
