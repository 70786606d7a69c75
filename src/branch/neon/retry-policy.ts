/**
 * Whether a call that failed is made again, and after how long. 423, 429 and 503 mean that nothing was done, so they may be repeated
 * whatever the call; a 423 comes of Neon's own checks, too, and ends when they do. What has no clear answer is repeated only where
 * doing it twice does no harm: others look first.
 */
export type Outcome =
  | { readonly kind: 'answer'; readonly status: number; readonly retryAfter?: string | undefined }
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
  /** While the service cannot be reached or fails. */
  readonly budgetMs: number
  /** While it says that it is busy. */
  readonly busyBudgetMs: number
  readonly now: Date
  /** Between 0 and 1: spreads the retries of runs that were refused together. */
  readonly random: number
}

/** Milliseconds to wait before the next attempt; undefined to give up. */
export function retryDelay(attempt: Attempt): number | undefined {
  const budget = budgetFor(attempt)
  if (budget === undefined) return undefined
  const delay = askedFor(attempt) ?? backoff(attempt)
  return attempt.elapsedMs + delay > budget ? undefined : delay
}

function budgetFor({ outcome, idempotent, budgetMs, busyBudgetMs }: Attempt): number | undefined {
  if (outcome.kind === 'no-answer') return outcome.neverSent || idempotent ? budgetMs : undefined
  if (isBusy(outcome.status)) return busyBudgetMs
  return idempotent && [500, 502, 504].includes(outcome.status) ? budgetMs : undefined
}

export function isBusy(status: number | undefined): boolean {
  return status === 423 || status === 429 || status === 503
}

/** Retry-After is a number of seconds or a date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function askedFor({ outcome, now, random }: Attempt): number | undefined {
  const text = outcome.kind === 'answer' ? outcome.retryAfter?.trim() : undefined
  if (!text) return undefined
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : new Date(text).getTime() - now.getTime()
  return Number.isNaN(wait) ? undefined : Math.max(0, wait) + random * 250
}

/** A branch takes two to five seconds to make: a lock ends that soon, and few ask more than once a second. */
function backoff({ number, random }: Attempt): number {
  return Math.min(5_000, 250 * 2 ** (number - 1)) * (0.75 + random / 2)
}
