/**
 * Calls to the workspace: signed, retried within a budget, and parsed. Whatever goes wrong becomes an UpstreamError that says
 * what was asked of which resource, the service's id of the request, and what the user can do.
 */
import type { z } from 'zod'
import type { Clock } from '../../ground/clock.ts'
import { UpstreamError } from '../../ground/errors.ts'
import type { Log } from '../../ground/log.ts'
import { parseJson } from '../../ground/parse-json.ts'
import type { Patience } from '../../ground/patience.ts'
import { remedyByStatus } from '../../ground/remedy-by-status.ts'
import { budgetOf } from '../patient-transport.ts'
import { failureCode, type Transport, type WebAnswer, type WebRequest, wasNeverSent } from '../transport.ts'
import { isWebPage, parseErrorBody } from './error-body.ts'
import { remedyFor } from './remedies.ts'
import { type Outcome, retryDelay } from './retry-policy.ts'
import type { TokenSource } from './sign-in.ts'

export type Call<T> = {
  readonly method: WebRequest['method']
  /** From the host on: `/api/2.0/postgres/projects/shop`. */
  readonly path: string
  readonly query?: Readonly<Record<string, string | undefined>> | undefined
  readonly body?: unknown
  /** Verb and noun for error messages: `create branch`. */
  readonly operation: string
  /** What it is asked of: `projects/shop/branches/ci-pr-42`. */
  readonly resource: string
  /** Whether it may safely happen twice. GET, PATCH and DELETE may unless told otherwise; POST may not. */
  readonly idempotent?: boolean | undefined
  readonly schema: z.ZodType<T>
}

export type HttpOptions = {
  /** `https://dbc-….cloud.databricks.com` */
  readonly host: string
  readonly tokens: TokenSource
  readonly transport: Transport
  readonly clock: Clock
  readonly log: Log
  readonly random?: (() => number) | undefined
  /** How long one call is repeated. */
  readonly patienceMs: number
  /** How long all of them together are. */
  readonly patience?: Patience | undefined
}

export class LakebaseHttp {
  readonly #options: HttpOptions

  constructor(options: HttpOptions) {
    this.#options = options
  }

  async request<T>(call: Call<T>): Promise<T> {
    const { clock, log, random = Math.random, patienceMs, patience } = this.#options
    const start = clock.now().getTime()
    for (let number = 1; ; number++) {
      const { answer, error } = await this.#exchange(call)
      if (answer !== undefined && answer.status >= 200 && answer.status < 300) return this.#parse(call, answer)
      const now = clock.now()
      const delay = retryDelay({
        outcome: answer === undefined ? { kind: 'no-answer', neverSent: wasNeverSent(error) } : outcomeOf(answer),
        idempotent: call.idempotent ?? call.method !== 'POST',
        number,
        elapsedMs: now.getTime() - start,
        budgetMs: budgetOf({ patienceMs, patience }, now.getTime() - start),
        now,
        random: random(),
      })
      const failure = answer === undefined ? this.#silence(call, error) : this.#refusal(call, answer)
      if (delay === undefined) throw failure
      log.debug(`${failure.message} Trying again in ${Math.round(delay)} ms.`)
      patience?.lose(delay)
      await clock.sleep(delay)
    }
  }

  /** A token can be revoked or run out on the way: the first 401 gets one more try with a new one. */
  async #exchange(call: Call<unknown>): Promise<{ answer?: WebAnswer; error?: unknown }> {
    const { tokens, transport } = this.#options
    const token = await tokens.token()
    try {
      const answer = await transport(this.#signed(call, token))
      if (answer.status !== 401) return { answer }
      const renewed = await tokens.token({ fresh: true })
      return { answer: renewed === token ? answer : await transport(this.#signed(call, renewed)) }
    } catch (error) {
      if (error instanceof UpstreamError) throw error
      return { error }
    }
  }

  #signed(call: Call<unknown>, token: string): WebRequest {
    const query = new URLSearchParams()
    for (const [name, value] of Object.entries(call.query ?? {})) if (value) query.set(name, value)
    const url = `${this.#options.host}${call.path}${query.size > 0 ? `?${query}` : ''}`
    const authorization = `Bearer ${token}`
    if (call.body === undefined) return { method: call.method, url, headers: { authorization } }
    const headers = { authorization, 'content-type': 'application/json' }
    return { method: call.method, url, headers, body: JSON.stringify(call.body) }
  }

  #parse<T>(call: Call<T>, answer: WebAnswer): T {
    if (isWebPage(answer.text)) throw this.#refusal(call, answer)
    const parsed = call.schema.safeParse(parseJson(answer.text))
    if (parsed.success) return parsed.data
    const where = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`).join('; ')
    throw new UpstreamError(
      {
        ...failureOf(call),
        status: answer.status,
        requestId: answer.header('x-request-id'),
        message: `the answer was not understood (${where})`,
        remedy: remedyByStatus('Lakebase', answer.status),
      },
      { cause: parsed.error },
    )
  }

  #refusal(call: Call<unknown>, answer: WebAnswer): UpstreamError {
    const { status } = answer
    const { code, message, requestId } = parseErrorBody(answer.text)
    const signedWith = this.#options.tokens.title
    const facts = { ...failureOf(call), status, code, requestId: requestId ?? answer.header('x-request-id') }
    if (status < 400) {
      const what = status < 300 ? `it answered with ${message}` : 'it redirected to a login page'
      const remedy =
        'Check that `databricks-host` is the workspace URL, and that the runner may reach it (private link).'
      return new UpstreamError({ ...facts, message: what, remedy })
    }
    return new UpstreamError({ ...facts, message, remedy: remedyFor({ status, code, message, signedWith }) })
  }

  #silence(call: Call<unknown>, cause: unknown): UpstreamError {
    const message = `no answer from ${this.#options.host} (${failureCode(cause) ?? cause})`
    const remedy = remedyFor({ message, signedWith: this.#options.tokens.title })
    return new UpstreamError({ ...failureOf(call), message, remedy }, { cause })
  }
}

function outcomeOf(answer: WebAnswer): Outcome {
  const { code, message } = parseErrorBody(answer.text)
  return { kind: 'answer', status: answer.status, code, message, retryAfter: answer.header('retry-after') }
}

function failureOf(call: Call<unknown>) {
  return { service: 'Lakebase', operation: call.operation, resource: call.resource }
}
