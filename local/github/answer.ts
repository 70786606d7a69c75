/**
 * Answers in the words GitHub uses, so that what reads them is tested on the real ones.
 * https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
export type Answer = {
  readonly status: number
  /** Sent as JSON; undefined sends nothing. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>> | undefined
}

export function ok(body: unknown, headers?: Readonly<Record<string, string>>): Answer {
  return { status: 200, body, headers }
}

export function refusal(status: number, message: string, headers?: Readonly<Record<string, string>>): Answer {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) }
  return { status, body, headers }
}

export const NOT_FOUND = refusal(404, 'Not Found')
export const BAD_CREDENTIALS = refusal(401, 'Bad credentials')
export const NOT_AUTHENTICATED = refusal(401, 'Requires authentication')
/** What a token without the permission gets, the read-only token of a fork's pull request above all. */
export const NOT_ACCESSIBLE = refusal(403, 'Resource not accessible by integration')

export function validationFailed(code: string, message: string): Answer {
  const errors = [{ resource: 'IssueComment', code, field: 'data', message }]
  return { status: 422, body: { message: 'Validation Failed', errors, status: '422' } }
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
export function primaryRateLimit({ status, resetAt }: { status: 403 | 429; resetAt: Date }): Answer {
  return refusal(status, 'API rate limit exceeded for installation ID 1.', {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-used': '1000',
    'x-ratelimit-reset': String(Math.ceil(resetAt.getTime() / 1000)),
    'x-ratelimit-resource': 'core',
  })
}

export function secondaryRateLimit(retryAfterSeconds: number): Answer {
  return refusal(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', {
    'retry-after': String(retryAfterSeconds),
  })
}
