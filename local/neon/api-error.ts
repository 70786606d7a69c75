/**
 * A refusal in the service's own words. The body is `{request_id, code, message}`, and the code is empty more often than not.
 */
export class NeonError extends Error {
  override readonly name = 'NeonError'
  readonly status: number
  readonly code: string
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, message: string, code = '', headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.status = status
    this.code = code
    this.headers = headers
  }

  toBody(requestId: string): object {
    return { request_id: requestId, code: this.code, message: this.message }
  }
}

export const badRequest = (message: string): NeonError => new NeonError(400, message)
export const notFound = (what: string): NeonError => new NeonError(404, `${what} not found`)
export const noSuchRoute = (): NeonError => new NeonError(404, 'this route does not exist')
export const unprocessable = (message: string, code = ''): NeonError => new NeonError(422, message, code)

/** Nothing was done: the project's operations have to end first. */
export const locked = (): NeonError =>
  new NeonError(423, 'project already has running conflicting operations, scheduling of new ones is prohibited')
