/**
 * One request to GitHub with the patience its documentation asks for: Retry-After on secondary rate limits, a reset that is
 * near, and a short growing wait after a 5xx or a lost connection. How long is the same for all requests together, since a
 * cancelled job's post has five minutes for everything.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
import { z } from 'zod'
import type { Clock } from '../ground/clock.ts'
import { UpstreamError } from '../ground/errors.ts'
import { timeNear } from '../ground/figures.ts'
import { attemptMilliseconds, type Patience } from '../ground/patience.ts'
import { remedyByStatus } from '../ground/remedy-by-status.ts'
import { onTheSameHost } from './same-host.ts'

export type RequestOptions = { readonly method: string; readonly url: string; readonly request?: unknown }

export type GitHubPatience = {
  /** With what does not answer, or answers that it cannot. */
  readonly silence: Patience
  /** With limits, which say themselves when they end. */
  readonly limits: Patience
}

export type Retry<O extends RequestOptions, R> = {
  readonly attempt: (options: O) => R | Promise<R>
  /** Those that the attempt is bound to: octokit's hook takes no others, so what an attempt is to know is written into them. */
  readonly options: O
  /** Origin of the API: nobody else is asked. */
  readonly home: string
  readonly clock: Clock
  readonly patience: GitHubPatience
}

/** The code of a refusal that is no matter of permission. */
export const rateLimited = 'RATE_LIMITED'

const maxAttempts = 4
const longestAttempt = 15_000

export async function retryRequest<O extends RequestOptions, R>({
  attempt,
  options,
  home,
  clock,
  patience,
}: Retry<O, R>): Promise<R> {
  const request = withOwnFetch(options.request, home)
  for (let count = 1; ; count++) {
    const startedAt = clock.now().getTime()
    try {
      const signal = AbortSignal.timeout(attemptMilliseconds(patience.silence, longestAttempt))
      const answer = await attempt(Object.assign(options, { request: { ...request, signal } }))
      if (isNoJson(answer)) throw notUnderstood(options)
      return answer
    } catch (error) {
      const known = upstreamIn(error)
      if (known !== undefined) throw known
      const refusal = refusalSchema.safeParse(error).data
      if (!refusal) throw error
      const now = clock.now()
      const limit = limitOf(refusal, { count, now })
      const from = limit === undefined ? patience.silence : patience.limits
      if (limit === undefined) from.lose(now.getTime() - startedAt)
      const wait = limit ?? (refusal.status >= 500 ? growing(count) : undefined)
      if (wait === undefined || count === maxAttempts || wait > from.left()) {
        const until = limit === undefined ? undefined : new Date(now.getTime() + limit)
        throw toUpstreamError(refusal, { options, until, now, cause: error })
      }
      from.lose(wait)
      await clock.sleep(wait)
    }
  }
}

const growing = (count: number) => 1000 * 2 ** (count - 1)

function withOwnFetch(request: unknown, home: string): object {
  const given = typeof request === 'object' && request !== null ? request : {}
  const send = 'fetch' in given && typeof given.fetch === 'function' ? (given.fetch as typeof fetch) : fetch
  return { ...given, fetch: onTheSameHost(send, home) }
}

/** octokit wraps whatever its fetch throws. */
function upstreamIn(error: unknown): UpstreamError | undefined {
  if (error instanceof UpstreamError) return error
  return error instanceof Error && error.cause instanceof UpstreamError ? error.cause : undefined
}

/** The page of a proxy, or of a server that is down. octokit takes it for data. */
function isNoJson(answer: unknown): boolean {
  return noJsonSchema.safeParse(answer).success
}

const noJsonSchema = z.object({ status: z.union([z.literal(200), z.literal(201)]), data: z.string() })

function notUnderstood({ method, url }: RequestOptions): UpstreamError {
  const message = 'the answer was no JSON'
  const remedy = remedyByStatus('GitHub', 200)
  return new UpstreamError({ service: 'GitHub', operation: `answer ${method}`, resource: url, message, remedy })
}

// octokit's RequestError. A lost connection or a timeout arrives as status 500 without a response.
const refusalSchema = z.object({
  status: z.number(),
  message: z.string(),
  response: z.object({ headers: z.record(z.string(), z.unknown()) }).optional(),
})

type Refusal = z.infer<typeof refusalSchema>

/** Milliseconds until a rate limit ends; undefined when it is none that refuses. */
function limitOf(refusal: Refusal, { count, now }: { readonly count: number; readonly now: Date }): number | undefined {
  if (refusal.status !== 429 && !(refusal.status === 403 && isRateLimit(refusal))) return undefined
  const retryAfter = header(refusal, 'retry-after')
  if (retryAfter !== undefined) return Math.max(0, Number(retryAfter) * 1000) || 1000
  const reset = Number(header(refusal, 'x-ratelimit-reset')) * 1000 - now.getTime()
  if (header(refusal, 'x-ratelimit-remaining') === '0' && !Number.isNaN(reset)) return Math.max(1000, reset)
  return growing(count)
}

function isRateLimit(refusal: Refusal): boolean {
  return (
    header(refusal, 'retry-after') !== undefined ||
    header(refusal, 'x-ratelimit-remaining') === '0' ||
    /rate limit|abuse detection/i.test(refusal.message)
  )
}

function toUpstreamError(
  refusal: Refusal,
  {
    options,
    until,
    now,
    cause,
  }: {
    readonly options: RequestOptions
    readonly until: Date | undefined
    readonly now: Date
    readonly cause: unknown
  },
): UpstreamError {
  const isSilence = refusal.response === undefined && /aborted due to timeout/.test(refusal.message)
  // octokit appends the documentation's address.
  const said = isSilence
    ? 'no answer came, and the time for waiting is over'
    : refusal.message.replace(/ - https:\/\/docs\.github\.com\S*$/, '')
  const facts = {
    service: 'GitHub',
    operation: `answer ${options.method}`,
    resource: options.url,
    status: refusal.response ? refusal.status : undefined,
    requestId: header(refusal, 'x-github-request-id'),
  }
  if (until === undefined) return new UpstreamError({ ...facts, message: said, remedy: remedyFor(facts) }, { cause })
  const ends = timeNear(until.toISOString(), now.toISOString())
  const remedy = `Nothing is wrong with the permissions. It may be asked again from ${ends} on.`
  return new UpstreamError({ ...facts, code: rateLimited, message: said, remedy }, { cause })
}

function remedyFor({ status }: { readonly status: number | undefined }): string {
  if (status === undefined) return 'Check `GITHUB_API_URL`, and that this runner reaches it (proxy, firewall).'
  if (status === 401) return 'Check `github-token`: it is not one of GitHub’s, or was revoked.'
  if (status === 403) return 'Give the job the right that it lacks, in `permissions`.'
  return remedyByStatus('GitHub', status)
}

function header(refusal: Refusal, name: string): string | undefined {
  const value = refusal.response?.headers[name]
  return value === undefined ? undefined : String(value)
}
