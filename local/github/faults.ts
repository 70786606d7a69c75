/**
 * Answers given on purpose instead of the right ones, to the requests that a rule names.
 */
import { type Answer, NOT_ACCESSIBLE, primaryRateLimit, refusal, secondaryRateLimit } from './answer.ts'

export type Fault = {
  readonly answer:
    | { readonly type: 'primary-rate-limit'; readonly status?: 403 | 429; readonly resetInSeconds?: number }
    | { readonly type: 'secondary-rate-limit'; readonly retryAfterSeconds?: number }
    | { readonly type: 'server-error'; readonly status?: 500 | 502 | 503 | 504 }
    | { readonly type: 'not-permitted' }
    /** The connection is closed without an answer; with `after`, the request has had its effect. */
    | { readonly type: 'disconnect'; readonly after?: boolean }
    /** The connection stays open, and nothing comes. */
    | { readonly type: 'silence' }
  readonly method?: string | undefined
  /** A pattern for the path, without the query. */
  readonly path?: RegExp | undefined
  /** How many requests it meets; 1 unless told. */
  readonly times?: number | undefined
}

export class Faults {
  #pending: { readonly fault: Fault; left: number }[] = []

  add(fault: Fault): void {
    this.#pending.push({ fault, left: fault.times ?? 1 })
  }

  clear(): void {
    this.#pending = []
  }

  take(request: { readonly method: string; readonly path: string }): Fault | undefined {
    const met = this.#pending.find(
      ({ fault, left }) =>
        left > 0 &&
        (fault.method === undefined || fault.method === request.method) &&
        (fault.path === undefined || fault.path.test(request.path)),
    )
    if (met) met.left -= 1
    return met?.fault
  }
}

/** Undefined: no answer at all. */
export function faultAnswer({ answer }: Fault, now: Date): Answer | undefined {
  switch (answer.type) {
    case 'primary-rate-limit': {
      const resetAt = new Date(now.getTime() + (answer.resetInSeconds ?? 60) * 1000)
      return primaryRateLimit({ status: answer.status ?? 403, resetAt })
    }
    case 'secondary-rate-limit':
      return secondaryRateLimit(answer.retryAfterSeconds ?? 1)
    case 'server-error':
      return refusal(answer.status ?? 502, 'Server Error')
    case 'not-permitted':
      return NOT_ACCESSIBLE
    case 'disconnect':
    case 'silence':
      return undefined
  }
}
