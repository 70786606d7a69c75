/** Lists in pages. A page token is opaque to clients; here it is the offset. An empty list leaves its key out. */
import { invalidParameter } from './api-error.ts'
import type { Query } from './router.ts'

export function page<Row>(
  key: string,
  rows: readonly Row[],
  { query, maxPageSize }: { readonly query: Query; readonly maxPageSize: number },
): Record<string, unknown> {
  const asked = Number(query['page_size'] || maxPageSize)
  if (!Number.isInteger(asked) || asked < 0) throw invalidParameter('page_size cannot be negative.')
  const start = query['page_token'] ? Number(Buffer.from(query['page_token'], 'base64url').toString()) : 0
  if (!Number.isInteger(start)) throw invalidParameter('page_token is not one this service gave.')
  const end = start + Math.min(asked || maxPageSize, maxPageSize)
  return {
    ...(rows.length > start ? { [key]: rows.slice(start, end) } : {}),
    ...(end < rows.length ? { next_page_token: Buffer.from(String(end)).toString('base64url') } : {}),
  }
}
