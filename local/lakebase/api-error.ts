/**
 * A refusal in the service's own words: HTTP status, `error_code`, message, details. Handlers throw these; the HTTP
 * server turns them into bodies, and a failed operation carries them as its `error`.
 */
import { randomBytes } from 'node:crypto'

export type ErrorDetail = Readonly<Record<string, unknown>>

export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  readonly code: string
  readonly details: readonly ErrorDetail[]
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    code: string,
    message: string,
    extra: {
      details?: readonly ErrorDetail[] | undefined
      headers?: Readonly<Record<string, string>> | undefined
    } = {},
  ) {
    super(message)
    this.status = status
    this.code = code
    this.details = extra.details ?? []
    this.headers = extra.headers ?? {}
  }

  toBody(): Record<string, unknown> {
    return {
      error_code: this.code,
      message: this.message,
      ...(this.details.length > 0 ? { details: this.details } : {}),
    }
  }
}

export const badRequest = (message: string): ApiError => new ApiError(400, 'BAD_REQUEST', traced(message))

export const quotaExceeded = (message: string): ApiError => new ApiError(400, 'QUOTA_EXCEEDED', traced(message))

export const invalidParameter = (message: string): ApiError => new ApiError(400, 'INVALID_PARAMETER_VALUE', message)

/** `noun` is the resource's kind as the service words it: `project`, `branch`, `endpoint`. */
export const idNotFound = (noun: string): ApiError => new ApiError(404, 'NOT_FOUND', traced(`${noun} id not found`))

/** What only the parent may remove: a read-write endpoint goes with its branch, a root branch with its project. */
export function managedByParent(message: string): ApiError {
  const details = [
    {
      '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
      reason: 'RESOURCE_CONFLICT',
      domain: 'databricks.com',
      metadata: { declarative_context: 'MANAGED_BY_PARENT' },
    },
    { '@type': 'type.googleapis.com/google.rpc.RequestInfo', request_id: traceId(), serving_data: '' },
  ]
  return new ApiError(400, 'BAD_REQUEST', message, { details })
}

export function traced(message: string): string {
  return `${message} [TraceId: ${traceId()}]`
}

function traceId(): string {
  return randomBytes(16).toString('hex')
}
