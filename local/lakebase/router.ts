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

export type Match = { readonly route: Route; readonly params: Readonly<Record<string, string>> }

export function matchRoute(routes: readonly Route[], method: string, path: string): Match | undefined {
  for (const route of routes) {
    if (route.method !== method) continue
    const params = matchPattern(route.pattern, path)
    if (params) return { route, params }
  }
  return undefined
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

function matchPattern(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? ''
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(value)
    else if (part !== value) return undefined
  }
  return params
}
