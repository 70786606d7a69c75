/** What is known about a failure of a connection or a statement, whoever raised it: the server, the network, or TLS. */
import { isNativeError } from 'node:util/types'

export type ErrorFacts = {
  /** SQLSTATE of a server's error; `ECONNREFUSED` and the like of others. */
  readonly code?: string | undefined
  /** Only what a server sends has one. */
  readonly severity?: string | undefined
  readonly message: string
  readonly schema?: string | undefined
  readonly table?: string | undefined
  readonly column?: string | undefined
  readonly dataType?: string | undefined
  readonly constraint?: string | undefined
}

export function errorFacts(error: unknown): ErrorFacts {
  if (!isNativeError(error)) return { message: String(error) }
  // A host with several addresses fails with one error for each.
  const several: unknown = field(error, 'errors')
  if (Array.isArray(several) && several.length > 0) return errorFacts(several[0])
  return {
    code: textField(error, 'code'),
    severity: textField(error, 'severity'),
    message: error.message.slice(0, longest),
    schema: textField(error, 'schema'),
    table: textField(error, 'table'),
    column: textField(error, 'column'),
    dataType: textField(error, 'dataType'),
    constraint: textField(error, 'constraint'),
  }
}

/** What a server sent, with one of the codes where there are any. */
export function isServerError(error: unknown, ...codes: readonly string[]): boolean {
  const { code = '', severity } = errorFacts(error)
  return severity !== undefined && (codes.length === 0 || codes.includes(code))
}

/** Of a message: `raise` may write any text there. */
const longest = 10_000

function textField(error: Error, name: string): string | undefined {
  const value = field(error, name)
  return typeof value === 'string' ? value : undefined
}

function field(error: Error, name: string): unknown {
  return Object.getOwnPropertyDescriptor(error, name)?.value
}
