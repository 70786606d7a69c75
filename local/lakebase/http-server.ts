/**
 * The HTTP side: reads a request, knows its caller, plays the faults that were ordered for it, lets the route answer, and
 * turns refusals into the service's error bodies. Every request is recorded, without its secrets.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type HttpRequest, readRequest } from '../service/http-request.ts'
import { matchRoute } from '../service/match-route.ts'
import { type RecordedRequest, withoutSecrets } from '../service/request-log.ts'
import { ApiError, invalidParameter, traced } from './api-error.ts'
import { answerControl, type Control } from './control.ts'
import type { CallKind } from './faults.ts'
import type { GitHubOidc } from './github-oidc.ts'
import type { Identity } from './identities.ts'
import type { Route } from './router.ts'
import { accountId, answerTokenRequest, discoveryDocument, workspaceId } from './workspace-oidc.ts'

export type HttpOptions = {
  readonly control: Control
  readonly github: GitHubOidc
  readonly routes: readonly Route[]
  readonly requests: RecordedRequest[]
  readonly log: (line: string) => void
}

export const githubTokenPath = '/local/github-oidc/token'
const apiPrefix = '/api/2.0/postgres/'

type Reply = { readonly status: number; readonly body: object; readonly headers?: Readonly<Record<string, string>> }

/** Thrown to cut the connection instead of answering. */
class HangUp extends Error {}

export function createHttpServer(options: HttpOptions): Server {
  return createServer((incoming, outgoing) => {
    void serve(incoming, outgoing, options).catch((error: unknown) => {
      options.log(`request failed: ${error instanceof Error ? error.stack : error}`)
      outgoing.destroy()
    })
  })
}

async function serve(incoming: IncomingMessage, outgoing: ServerResponse, options: HttpOptions): Promise<void> {
  const request = await readRequest(incoming)
  const record = (status: number | undefined) => {
    const { method, path, query, text } = request
    options.requests.push({ method, path, query, body: withoutSecrets(bodyForLog(text)), status })
  }
  try {
    const reply = await answer(request, options)
    record(reply.status)
    outgoing.writeHead(reply.status, {
      'content-type': 'application/json',
      'x-databricks-org-id': workspaceId,
      ...reply.headers,
    })
    outgoing.end(JSON.stringify(reply.body))
  } catch (error) {
    if (error instanceof HangUp) {
      record(undefined)
      incoming.socket.destroy()
    } else if (error instanceof HtmlAnswer) {
      record(502)
      outgoing.writeHead(502, { 'content-type': 'text/html' }).end('<html><title>502 Bad Gateway</title></html>')
    } else {
      const refusal = asApiError(error, options.log)
      record(refusal.status)
      outgoing.writeHead(refusal.status, { 'content-type': 'application/json', ...refusal.headers })
      outgoing.end(JSON.stringify(refusal.toBody()))
    }
  }
}

/** Thrown to answer as a proxy in front of the service would. */
class HtmlAnswer extends Error {}

async function answer(request: HttpRequest, { control, github, routes }: HttpOptions): Promise<Reply> {
  const { method, path, origin: url, headers } = request
  const document = method === 'GET' ? discoveryDocument(path, url) : undefined
  if (document) return { status: 200, body: document }
  if (method === 'POST' && path === '/oidc/v1/token') {
    return playFaults('get-token', control, async () => {
      const { text } = request
      const { authorization } = headers
      return answerTokenRequest({ form: new URLSearchParams(text), authorization, url }, { ...control, github })
    })
  }
  if (method === 'GET' && path === githubTokenPath) return answerIdToken(request, github)
  if (path.startsWith('/local/')) {
    const body = await answerControl(`${method} ${path}`, parseJson(request.text), control)
    if (body) return { status: 200, body }
  }
  const caller = authenticated(headers.authorization, control)
  if (method === 'GET' && path === '/api/2.0/preview/scim/v2/Me') {
    return playFaults('get-me', control, async () => ({ status: 200, body: scimUser(caller) }))
  }
  return answerApi(request, caller, { control, routes })
}

async function answerApi(
  { method, path, query, text }: HttpRequest,
  caller: Identity,
  { control, routes }: Pick<HttpOptions, 'control' | 'routes'>,
): Promise<Reply> {
  const name = path.startsWith(apiPrefix) ? path.slice(apiPrefix.length) : ''
  if (method === 'GET' && /^projects\/.+\/operations\/[^/]+$/.test(name)) {
    const operation = async () => ({ status: 200, body: control.operations.get(decodeURIComponent(name)) })
    return playFaults('get-operation', control, operation)
  }
  const match = matchRoute(routes, method, name)
  if (!match)
    throw new ApiError(404, 'ENDPOINT_NOT_FOUND', `No API found for '${method} ${path.replace('/api/2.0', '')}'`)
  const { route, params } = match
  return playFaults(route.on, control, async () => {
    const call = { params, query, body: parseJson(text), caller }
    return { status: 200, body: await route.handle(call) }
  })
}

async function playFaults(on: CallKind, { faults }: Control, run: () => Promise<Reply>): Promise<Reply> {
  faults.refuse(on)
  if (faults.take('connection-reset', on)) throw new HangUp()
  if (faults.take('html-error', on)) throw new HtmlAnswer()
  const dropped = faults.take('reply-dropped', on) !== undefined
  const reply = await run()
  if (dropped) throw new HangUp()
  return reply
}

function authenticated(authorization: string | undefined, { tokens }: Control): Identity {
  const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1]
  const caller = token === undefined ? undefined : tokens.callerOf(token)
  if (!caller)
    throw new ApiError(401, 'UNAUTHENTICATED', 'Credential was not sent or was of an unsupported type, or has expired.')
  return caller
}

function answerIdToken({ query, headers: { authorization } }: HttpRequest, github: GitHubOidc): Reply {
  if (authorization !== `Bearer ${github.requestToken}`) return { status: 401, body: { message: 'Unauthorized' } }
  return { status: 200, body: { count: 1, value: github.newIdToken(query['audience'] ?? accountId) } }
}

function scimUser({ type, name, displayName }: Identity): object {
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    id: type === 'USER' ? '1000000000000001' : '2000000000000002',
    userName: name,
    displayName,
    active: true,
    ...(type === 'USER' ? { emails: [{ type: 'work', value: name, primary: true }] } : {}),
  }
}

function parseJson(text: string): unknown {
  if (text === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    throw invalidParameter('Could not parse request object: the body is not JSON.')
  }
}

function bodyForLog(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return Object.fromEntries(new URLSearchParams(text))
  }
}

function asApiError(error: unknown, log: (line: string) => void): ApiError {
  if (error instanceof ApiError) return error
  log(`bug: ${error instanceof Error ? error.stack : error}`)
  return new ApiError(500, 'INTERNAL_ERROR', traced('An internal error occurred'))
}
