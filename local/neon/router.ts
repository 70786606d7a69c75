/** A call to the API, and what answers it. */
import type { z } from 'zod'
import { badRequest } from './api-error.ts'
import type { CallKind } from './faults.ts'
import type { KeyRecord } from './records.ts'

export type Query = Readonly<Record<string, string>>

export type Call = {
  readonly params: Readonly<Record<string, string>>
  readonly query: Query
  /** The parsed JSON; `{}` when there was none. */
  readonly body: unknown
  readonly key: KeyRecord
}

/** 204 has no body. */
export type Reply = { readonly status: number; readonly body?: object | undefined }

export type Route = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly pattern: string
  readonly on: CallKind
  /** Whether it is refused while operations of its project run. */
  readonly changes?: boolean
  readonly handle: (call: Call) => Reply | Promise<Reply>
}

export const ok = (body: object): Reply => ({ status: 200, body })
export const created = (body: object): Reply => ({ status: 201, body })
export const nothing: Reply = { status: 204 }

/** The value of a `:part` that the pattern is known to have. */
export function param(call: Call, name: string): string {
  return call.params[name] ?? ''
}

/** Fields that the service does not know are ignored. */
export function readBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw badRequest(`request body has an error: ${issue?.path.join('.')}: ${issue?.message}`)
}

export function requiredQuery(call: Call, name: string): string {
  const value = call.query[name]
  if (value) return value
  throw badRequest(`parameter "${name}" in query has an error: value is required but missing`)
}
