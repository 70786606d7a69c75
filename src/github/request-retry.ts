/**
 * One request to GitHub with the patience its documentation asks for: Retry-After on secondary rate limits, a reset that is
 * near, and a short growing wait after a 5xx or a lost connection. The whole stays below two minutes, since a cancelled job's
 * post has five for everything. https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
import { z } from 'zod'
import type { Clock } from '../ground/clock.ts'
import { UpstreamError } from '../ground/errors.ts'

export type RequestOptions = { readonly method: string; readonly url: string; readonly request?: unknown }

export type Retry<O extends RequestOptions, R> = {
  readonly attempt: (options: O) => R | Promise<R>
  readonly options: O
  readonly clock: Clock
}

const maxAttempts = 4
const attemptMilliseconds = 15_000
const patienceMilliseconds = 60_000

export async function retryRequest<O extends RequestOptions, R>({ attempt, options, clock }: Retry<O, R>): Promise<R> {
  let waited = 0
  for (let count = 1; ; count++) {
    try {
      const signal = AbortSignal.timeout(attemptMilliseconds)
      return await attempt({ ...options, request: { ...asObject(options.request), signal } })
    } catch (error) {
      const refusal = refusalSchema.safeParse(error).data
      if (!refusal) throw error
      const wait = waitAfter(refusal, { count, now: clock.now() })
      if (wait === undefined || count === maxAttempts || waited + wait > patienceMilliseconds) {
        throw toUpstreamError(refusal, { options, cause: error })
      }
      waited += wait
      await clock.sleep(wait)
    }
  }
}

// octokit's RequestError. A lost connection or a timeout arrives as status 500 without a response.
const refusalSchema = z.object({
  status: z.number(),
  message: z.string(),
  response: z.object({ headers: z.record(z.string(), z.unknown()) }).optional(),
})

type Refusal = z.infer<typeof refusalSchema>

/** Milliseconds to wait before trying again; undefined when trying again is pointless. */
function waitAfter(
  refusal: Refusal,
  { count, now }: { readonly count: number; readonly now: Date },
): number | undefined {
  const retryAfter = header(refusal, 'retry-after')
  const isLimit = refusal.status === 429 || (refusal.status === 403 && isRateLimit(refusal))
  if (isLimit && retryAfter !== undefined) return Math.max(0, Number(retryAfter) * 1000) || 1000
  if (isLimit && header(refusal, 'x-ratelimit-remaining') === '0') {
    return Math.max(1000, Number(header(refusal, 'x-ratelimit-reset')) * 1000 - now.getTime())
  }
  return isLimit || refusal.status >= 500 ? 1000 * 2 ** (count - 1) : undefined
}

function isRateLimit(refusal: Refusal): boolean {
  return (
    header(refusal, 'retry-after') !== undefined ||
    header(refusal, 'x-ratelimit-remaining') === '0' ||
    /secondary rate limit|abuse detection/i.test(refusal.message)
  )
}

function toUpstreamError(
  refusal: Refusal,
  { options, cause }: { readonly options: RequestOptions; readonly cause: unknown },
): UpstreamError {
  return new UpstreamError(
    {
      service: 'GitHub',
      operation: `answer ${options.method}`,
      resource: options.url,
      status: refusal.response ? refusal.status : undefined,
      requestId: header(refusal, 'x-github-request-id'),
      // octokit appends the documentation's address.
      message: refusal.message.replace(/ - https:\/\/docs\.github\.com\S*$/, ''),
    },
    { cause },
  )
}

function header(refusal: Refusal, name: string): string | undefined {
  const value = refusal.response?.headers[name]
  return value === undefined ? undefined : String(value)
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}
