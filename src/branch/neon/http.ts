/**
 * Calls to Neon's API: signed, retried within a budget, and parsed. Whatever goes wrong becomes an UpstreamError that says what was asked of
 * which resource, the service's own message, code and id of the request, and what the user can do.
 */
import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Clock } from '../../ground/clock.ts'
import { UpstreamError } from '../../ground/errors.ts'
import type { Log } from '../../ground/log.ts'
import { parseJson } from '../../ground/parse-json.ts'
import type { Patience } from '../../ground/patience.ts'
import { budgetOf } from '../patient-transport.ts'
import { failureCode, type Transport, type WebAnswer, type WebRequest, wasNeverSent } from '../transport.ts'
import { parseErrorBody } from './error-body.ts'
import { remedyFor } from './remedies.ts'
import { retryDelay } from './retry-policy.ts'

export type Call<T> = {
  readonly method: WebRequest['method']
  /** From the API's address on: `/projects/quiet-water-81726354/branches`. */
  readonly path: string
  readonly query?: Readonly<Record<string, string | undefined>> | undefined
  readonly body?: unknown
  /** Verb and noun for error messages: `create branch`. */
  readonly operation: string
  /** What it is asked of: `ci-pr-42`. */
  readonly resource: string
  /** Whether it may safely happen twice. GET and DELETE may unless told otherwise. */
  readonly idempotent?: boolean | undefined
  readonly schema: z.ZodType<T>
}

export type HttpOptions = {
  /** `https://console.neon.tech/api/v2` */
  readonly apiUrl: string
  readonly apiKey: string
  readonly transport: Transport
  readonly clock: Clock
  readonly log: Log
  readonly random?: (() => number) | undefined
  /** How long one call is repeated while the service fails. */
  readonly patienceMs: number
  /** How long while the project is locked. */
  readonly busyMs: number
  /** How long all of them together are. */
  readonly patience?: Patience | undefined
}

export class NeonHttp {
  readonly #options: HttpOptions

  constructor(options: HttpOptions) {
    this.#options = options
  }

  async request<T>(call: Call<T>): Promise<T> {
    const { clock, log, random = Math.random, patienceMs, busyMs, patience, transport } = this.#options
    const start = clock.now().getTime()
    for (let number = 1; ; number++) {
      // Neon keeps the caller's id: it is known even of a request that is never answered.
      const requestId = randomUUID()
      const { answer, error } = await transport(this.#signed(call, requestId)).then(
        (answer) => ({ answer, error: undefined }),
        (error: unknown) => ({ answer: undefined, error }),
      )
      if (answer !== undefined && answer.status >= 200 && answer.status < 300) return this.#parse(call, answer)
      const now = clock.now()
      const elapsedMs = now.getTime() - start
      const delay = retryDelay({
        outcome:
          answer === undefined
            ? { kind: 'no-answer', neverSent: wasNeverSent(error) }
            : { kind: 'answer', status: answer.status, retryAfter: answer.header('retry-after') },
        idempotent: call.idempotent ?? (call.method === 'GET' || call.method === 'DELETE'),
        number,
        elapsedMs,
        budgetMs: budgetOf({ patienceMs, patience }, elapsedMs),
        busyBudgetMs: budgetOf({ patienceMs: busyMs, patience }, elapsedMs),
        now,
        random: random(),
      })
      const failure = answer === undefined ? this.#silence(call, requestId, error) : refusal(call, requestId, answer)
      if (delay === undefined) throw failure
      log.debug(`${failure.message} Trying again in ${Math.round(delay)} ms.`)
      patience?.lose(delay)
      await clock.sleep(delay)
    }
  }

  #signed(call: Call<unknown>, requestId: string): WebRequest {
    const { apiUrl, apiKey } = this.#options
    const query = new URLSearchParams()
    for (const [name, value] of Object.entries(call.query ?? {})) if (value) query.set(name, value)
    const url = `${apiUrl}${call.path}${query.size > 0 ? `?${query}` : ''}`
    const headers = { authorization: `Bearer ${apiKey}`, 'x-request-id': requestId }
    if (call.body === undefined) return { method: call.method, url, headers }
    const body = JSON.stringify(call.body)
    return { method: call.method, url, headers: { ...headers, 'content-type': 'application/json' }, body }
  }

  #parse<T>(call: Call<T>, answer: WebAnswer): T {
    const parsed = call.schema.safeParse(answer.text === '' ? undefined : parseJson(answer.text))
    if (parsed.success) return parsed.data
    const where = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`).join('; ')
    throw new UpstreamError(
      {
        ...failureOf(call),
        status: answer.status,
        requestId: answer.header('x-request-id'),
        message: `the answer was not understood (${where})`,
        remedy: 'Check `neon-api-url`, where it is set: it ends in /api/v2.',
      },
      { cause: parsed.error },
    )
  }

  #silence(call: Call<unknown>, requestId: string, cause: unknown): UpstreamError {
    const message = `no answer from ${new URL(this.#options.apiUrl).host} (${failureCode(cause) ?? cause})`
    return new UpstreamError({ ...failureOf(call), message, requestId, remedy: remedyFor({ message }) }, { cause })
  }
}

function refusal(call: Call<unknown>, sentId: string, answer: WebAnswer): UpstreamError {
  const { status } = answer
  const { code, message, requestId } = parseErrorBody(answer.text)
  const facts = { ...failureOf(call), status, code, requestId: requestId ?? answer.header('x-request-id') ?? sentId }
  if (status >= 400) return new UpstreamError({ ...facts, message, remedy: remedyFor({ status, code, message }) })
  return new UpstreamError({
    ...facts,
    message: 'it redirected to another page',
    remedy: 'Check `neon-api-url`, where it is set, and that no proxy stands between.',
  })
}

function failureOf({ operation, resource }: Call<unknown>) {
  return { service: 'Neon', operation, resource }
}

/** The thing is not there: not a key's scope, and not a path that the host does not know. */
export function isNotFound(error: unknown): boolean {
  if (!(error instanceof UpstreamError) || error.failure.status !== 404) return false
  return !/outside the project|route does not exist|project not found/i.test(error.failure.message)
}

export function isConflict(error: unknown): boolean {
  return error instanceof UpstreamError && error.failure.status === 409
}

/** No answer, or one from which it cannot be told whether anything was done. */
export function isUnclear(error: unknown): boolean {
  if (!(error instanceof UpstreamError)) return false
  const { status } = error.failure
  return status === undefined ? /^no answer/.test(error.failure.message) : [500, 502, 504].includes(status)
}
