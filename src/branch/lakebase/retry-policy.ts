/**
 * Which answers are worth asking again for, and when. Throttling and "temporarily unavailable" are refusals before anything
 * happened, so every call may be repeated; after anything else only a call that may safely happen twice.
 */

export type Outcome =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly code?: string | undefined
      readonly message: string
      readonly retryAfter?: string | undefined
    }
  | {
      readonly kind: 'no-answer'
      /** True when the request cannot have arrived: refused, no such host. */
      readonly neverSent: boolean
    }

export type Attempt = {
  readonly outcome: Outcome
  /** Whether the call may safely happen twice. */
  readonly idempotent: boolean
  /** 1 for the first. */
  readonly number: number
  readonly elapsedMs: number
  readonly budgetMs: number
  readonly now: Date
  /** Between 0 and 1: spreads the retries of runs that were refused together. */
  readonly random: number
}

/** What a 409 says when another write to the project is under way; Databricks' own CLI waits on the same words. */
export const busyWords = /reconciliation|in progress|conflicting operation/i

/** Milliseconds to wait before the next attempt; undefined to give up. */
export function retryDelay(attempt: Attempt): number | undefined {
  if (!isWorthRepeating(attempt)) return undefined
  const delay = askedFor(attempt) ?? backoff(attempt)
  return attempt.elapsedMs + delay > attempt.budgetMs ? undefined : delay
}

function isWorthRepeating({ outcome, idempotent }: Attempt): boolean {
  if (outcome.kind === 'no-answer') return outcome.neverSent || idempotent
  if (outcome.status === 429) return !/^(QUOTA_EXCEEDED|RESOURCE_LIMIT_EXCEEDED)$/.test(outcome.code ?? '')
  if (outcome.status === 503) return true
  if (!idempotent) return false
  if (outcome.status === 502 || outcome.status === 504) return true
  if (outcome.status === 500) return /try again/i.test(outcome.message)
  return outcome.status === 409 && busyWords.test(outcome.message)
}

/** Retry-After is a number of seconds or a date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function askedFor({ outcome, now, random }: Attempt): number | undefined {
  const text = outcome.kind === 'answer' ? outcome.retryAfter?.trim() : undefined
  if (!text) return undefined
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : new Date(text).getTime() - now.getTime()
  return Number.isNaN(wait) ? undefined : Math.max(0, wait) + random * 250
}

function backoff({ number, random }: Attempt): number {
  return Math.min(10_000, 500 * 2 ** (number - 1)) * (0.75 + random / 2)
}
