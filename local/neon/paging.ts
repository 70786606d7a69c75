/** Lists in pages. A cursor is opaque to clients; here it is the offset. */
import { badRequest } from './api-error.ts'
import type { BranchRecord } from './records.ts'
import type { Query } from './router.ts'

export type BranchPage = { readonly rows: readonly BranchRecord[]; readonly pagination: object }

/** `search` finds part of a name or id. `next` is there as long as rows are left. */
export function branchPage(branches: readonly BranchRecord[], query: Query, maxPageSize: number): BranchPage {
  const { search = '', sort_by: sortBy = 'updated_at', sort_order: order = 'desc' } = query
  const matching = branches.filter(({ id, name }) => name.includes(search) || id.includes(search))
  const key = ({ name, createdAt, updatedAt }: BranchRecord) =>
    sortBy === 'name' ? name : sortBy === 'created_at' ? createdAt : updatedAt
  const sorted = matching.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
  if (order.toLowerCase() === 'desc') sorted.reverse()
  const { rows, next } = pageOf(sorted, query, maxPageSize)
  return { rows, pagination: { next, sort_by: sortBy, sort_order: order.toUpperCase() } }
}

export function pageOf<Row>(all: readonly Row[], query: Query, maxPageSize: number) {
  const limit = Number(query['limit'] ?? maxPageSize)
  if (!Number.isInteger(limit) || limit < 1 || limit > 10_000) {
    throw badRequest('parameter "limit" in query has an error: number must be between 1 and 10000')
  }
  const start = query['cursor'] ? Number(Buffer.from(query['cursor'], 'base64url').toString()) : 0
  if (!Number.isInteger(start)) throw badRequest('invalid cursor')
  const end = start + Math.min(limit, maxPageSize)
  const next = end < all.length ? Buffer.from(String(end)).toString('base64url') : undefined
  return { rows: all.slice(start, end), next }
}
