/**
 * The HTTP side: reads a request, knows its key, plays the faults that were ordered for it, lets the route answer, and turns refusals
 * into the service's error bodies. Every request is recorded, without its secrets.
 */
import { randomUUID } from 'node:crypto'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { type HttpRequest, parseBody, readRequest } from '../service/http-request.ts'
import { matchRoute } from '../service/match-route.ts'
import { type RecordedRequest, withoutSecrets } from '../service/request-log.ts'
import { badRequest, NeonError, noSuchRoute } from './api-error.ts'
import { answerControl, type Control } from './control.ts'
import type { KeyRecord } from './records.ts'
import type { Reply, Route } from './router.ts'

export type HttpOptions = {
  readonly control: Control
  readonly routes: readonly Route[]
  readonly requests: RecordedRequest[]
  readonly log: (line: string) => void
}

/** Thrown to cut the connection instead of answering. */
class HangUp extends Error {}
/** Thrown to answer as a proxy in front of the service would. */
class HtmlAnswer extends Error {}

export function createHttpServer(options: HttpOptions): Server {
  return createServer((incoming, outgoing) => {
    void (async () => {
      const request = await readRequest(incoming)
      // The caller's own id is kept, so that it can be found in the service's logs.
      const requestId = request.headers['x-request-id']?.toString() ?? randomUUID()
      const record = (status: number | undefined) => {
        const { method, path, query, text } = request
        options.requests.push({ method, path, query, body: withoutSecrets(parseBody(text)), status })
      }
      try {
        const { status, body } = await answer(request, options)
        record(status)
        send(outgoing, { status, body, requestId })
      } catch (error) {
        if (error instanceof HangUp) {
          record(undefined)
          incoming.socket.destroy()
        } else if (error instanceof HtmlAnswer) {
          record(502)
          outgoing.writeHead(502, { 'content-type': 'text/html' }).end('<html><title>502 Bad Gateway</title></html>')
        } else {
          const refusal = asRefusal(error, options.log)
          record(refusal.status)
          for (const [name, value] of Object.entries(refusal.headers)) outgoing.setHeader(name, value)
          send(outgoing, { status: refusal.status, body: refusal.toBody(requestId), requestId })
        }
      }
    })().catch((error: unknown) => {
      options.log(`request failed: ${error instanceof Error ? error.stack : error}`)
      outgoing.destroy()
    })
  })
}

function send(outgoing: ServerResponse, { status, body, requestId }: Reply & { readonly requestId: string }): void {
  outgoing.writeHead(status, { 'content-type': 'application/json', 'x-request-id': requestId })
  outgoing.end(body === undefined ? undefined : JSON.stringify(body))
}

async function answer(request: HttpRequest, { control, routes }: HttpOptions): Promise<Reply> {
  const { method, path, query, text } = request
  const body = parseBody(text)
  if (text !== '' && body === undefined) throw badRequest('request body has an error: it is not JSON')
  if (path.startsWith('/local/')) {
    const reply = await answerControl(`${method} ${path}`, body ?? {}, control)
    if (reply) return { status: 200, body: reply }
  }
  const key = authenticated(request, control)
  // Some tools take the address of the host without the API's prefix.
  const name = path.replace(/^\/(api\/v2\/)?/, '')
  const match = matchRoute(routes, method, name)
  if (!match) throw noSuchRoute()
  const { route, params } = match
  assertInScope(key, params['project'])
  return play(route, params['project'], control, async () => route.handle({ params, query, body: body ?? {}, key }))
}

async function play(
  { on, changes = false }: Route,
  projectId: string | undefined,
  { faults, operations }: Control,
  run: () => Promise<Reply>,
): Promise<Reply> {
  faults.refuse(on)
  if (faults.take('connection-reset', on)) throw new HangUp()
  if (faults.take('html-error', on)) throw new HtmlAnswer()
  if (projectId !== undefined) {
    const check = faults.take('availability-check', on)
    if (check) operations.checkAvailability(projectId, (check.seconds ?? 1) * 1000)
    if (changes) operations.assertUnlocked(projectId)
  }
  const isDropped = faults.take('reply-dropped', on) !== undefined
  const fails = faults.take('error-after-effect', on) !== undefined
  const reply = await run()
  if (isDropped) throw new HangUp()
  if (fails) throw new NeonError(500, 'internal server error')
  return reply
}

function authenticated({ headers }: HttpRequest, { store }: Control): KeyRecord {
  const token = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1]
  const key = store.state.keys.find((candidate) => candidate.token === token && !candidate.revoked)
  if (!key) throw new NeonError(401, 'supplied credentials do not pass authentication')
  return key
}

/** A key of one project sees no other, and the refusal says which is its own. */
function assertInScope({ kind, projectId }: KeyRecord, asked: string | undefined): void {
  if (kind !== 'project' || asked === undefined || asked === projectId) return
  throw new NeonError(
    404,
    `not allowed to perform actions outside the project this key is scoped to; subject_project_id:"${projectId}"`,
  )
}

function asRefusal(error: unknown, log: (line: string) => void): NeonError {
  if (error instanceof NeonError) return error
  log(`bug: ${error instanceof Error ? error.stack : error}`)
  return new NeonError(500, 'internal server error')
}
