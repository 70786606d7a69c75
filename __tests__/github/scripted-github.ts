/** A GitHub of one pull request on the loopback: its comments in memory, and faults that a test puts in its way. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createGitHubApi, type GitHubApi } from '../../src/github/api.ts'
import type { Clock } from '../../src/ground/clock.ts'
import { patienceOf } from '../../src/ground/patience.ts'

export type StoredComment = { id: number; body: string; user: { login: string } }

/** `silent`: no answer comes, or after its headers nothing more. */
export type Answer = {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Record<string, string>
  readonly silent?: 'at once' | 'after the headers'
}

export type ScriptedGitHub = {
  readonly api: GitHubApi
  readonly apiUrl: string
  readonly comments: StoredComment[]
  /** `GET /repos/…`, in the order of arrival. */
  readonly requests: string[]
  /** Milliseconds that the client chose to wait. */
  readonly waits: number[]
  /** Looks at each request first; what it returns is the answer. */
  intercept: ((request: string) => Answer | undefined) | undefined
  close(): Promise<void>
}

export const self = 'github-actions[bot]'
export const now = new Date('2026-11-22T14:00:00Z')

export async function startGitHub({
  clock: ownClock,
  silenceMs = 30_000,
}: {
  readonly clock?: Clock
  readonly silenceMs?: number
} = {}): Promise<ScriptedGitHub> {
  const comments: StoredComment[] = []
  const requests: string[] = []
  const waits: number[] = []
  let nextId = 100

  const route = (method: string, url: URL, body: Record<string, string>): Answer => {
    const id = Number(/\/issues\/comments\/(\d+)$/.exec(url.pathname)?.[1])
    const index = comments.findIndex((comment) => comment.id === id)
    if (url.pathname === '/graphql') return { status: 200, body: { data: { viewer: { login: self } } } }
    if (url.pathname.endsWith('/issues/42/comments') && method === 'POST') {
      const comment = { id: nextId++, body: body['body'] ?? '', user: { login: self } }
      comments.push(comment)
      return { status: 201, body: comment }
    }
    if (url.pathname.endsWith('/issues/42/comments')) return listPage(url, comments)
    const stored = comments[index]
    if (stored === undefined) return { status: 404, body: { message: 'Not Found' } }
    if (method === 'DELETE') comments.splice(index, 1)
    else stored.body = body['body'] ?? ''
    return method === 'DELETE' ? { status: 204 } : { status: 200, body: stored }
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const line = `${request.method} ${url.pathname}`
    const body = await readJson(request)
    requests.push(line)
    send(response, github.intercept?.(line) ?? route(request.method ?? '', url, body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const patience = { silence: patienceOf(silenceMs), limits: patienceOf(60_000) }
  const clock: Clock = ownClock ?? {
    now: () => now,
    sleep: async (milliseconds) => {
      waits.push(milliseconds)
    },
  }
  const github: ScriptedGitHub = {
    api: createGitHubApi({ token: 'token-of-the-test', repository: 'shop/shop', apiUrl, clock, patience }),
    apiUrl,
    comments,
    requests,
    waits,
    intercept: undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return github
}

function listPage(url: URL, comments: readonly StoredComment[]): Answer {
  const size = Number(url.searchParams.get('per_page') ?? 30)
  const page = Number(url.searchParams.get('page') ?? 1)
  const next = new URL(url)
  next.searchParams.set('page', String(page + 1))
  return {
    status: 200,
    body: comments.slice((page - 1) * size, page * size),
    headers: page * size < comments.length ? { link: `<${next.pathname}${next.search}>; rel="next"` } : {},
  }
}

async function readJson(request: IncomingMessage): Promise<Record<string, string>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString()
  return text === '' ? {} : JSON.parse(text)
}

function send(response: ServerResponse, { status, body, headers = {}, silent }: Answer): void {
  if (silent === 'at once') return
  response.writeHead(status, { 'content-type': 'application/json', 'x-github-request-id': 'REQ:1', ...headers })
  if (silent !== undefined) {
    response.flushHeaders()
    return
  }
  response.end(body === undefined ? '' : JSON.stringify(body))
}
