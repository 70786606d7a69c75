/** Which handler answers which path. A pattern's `:name` parts become parameters. */
import type { z } from 'zod'
import { invalidParameter } from './api-error.ts'
import type { CallKind } from './faults.ts'
import type { Identity } from './identities.ts'

export type Query = Readonly<Record<string, string>>

export type Call = {
  readonly params: Readonly<Record<string, string>>
  readonly query: Query
  /** The parsed JSON; `{}` when there was none. */
  readonly body: unknown
  readonly caller: Identity
}

export type Route = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly pattern: string
  readonly on: CallKind
  readonly handle: (call: Call) => object | Promise<object>
}

/** The value of a `:part` that the pattern is known to have. */
export function param(call: Call, name: string): string {
  return call.params[name] ?? ''
}

/** Reads a body field by field; fields the service does not know are ignored, as protobuf JSON does. */
export function readBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw invalidParameter(`Could not parse request object: ${issue?.path.join('.')}: ${issue?.message}`)
}

export function flag(query: Query, name: string): boolean {
  return query[name] === 'true'
}
