/**
 * The two kinds of failure a user can do something about. Everything else that is thrown is a bug and keeps its stack.
 */
import { hideSecretsIn } from './hide-secrets.ts'
import { hideOpaqueWords } from './secret-shapes.ts'

/** A sentence for the user: what was wrong and what to do. Printed without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError'
}

export type UpstreamFailure = {
  /** The service that answered, in the user's words: `Lakebase`, `GitHub`. */
  readonly service: string
  /** What we asked for, as verb and noun: `create branch`. */
  readonly operation: string
  /** The resource it was asked of: `projects/shop/branches/ci-pr-42`. */
  readonly resource: string
  /** HTTP status; absent when no answer came. */
  readonly status?: number | undefined
  /** The service's own code: `NOT_FOUND`, `RESOURCE_EXHAUSTED`. */
  readonly code?: string | undefined
  /** The service's id of this request or trace, for its support. */
  readonly requestId?: string | undefined
  /** The service's message. */
  readonly message: string
  /** What the user can do about it, where we know. */
  readonly remedy?: string | undefined
}

/**
 * A service said no, or said nothing. Carries what its support would ask for, and nothing that looks like a secret: services quote
 * what they were sent, and what they were about to send.
 */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError'
  readonly failure: UpstreamFailure

  constructor(failure: UpstreamFailure, options?: ErrorOptions) {
    const clean = withoutSecrets(failure)
    super(describeFailure(clean), options)
    this.failure = clean
  }
}

function withoutSecrets(failure: UpstreamFailure): UpstreamFailure {
  const { message, code, requestId } = failure
  return hideSecretsIn({
    ...failure,
    message: hideOpaqueWords(message),
    code: code && hideOpaqueWords(code),
    requestId: requestId && hideOpaqueWords(requestId),
  })
}

function describeFailure(failure: UpstreamFailure): string {
  const answer = [failure.status && `HTTP ${failure.status}`, failure.code].filter(Boolean).join(' ')
  const facts = [answer, failure.requestId && `request ${failure.requestId}`].filter(Boolean).join(', ')
  const sentence = `${failure.service} could not ${failure.operation} (${failure.resource}): ${failure.message}`
  return [facts ? `${sentence} [${facts}]` : sentence, failure.remedy].filter(Boolean).join('\n')
}
