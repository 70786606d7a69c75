/** Rows of the catalog, taken as they come. */
import type { Look } from '../postgres/look.ts'
import type { Query } from '../postgres/query.ts'
import { catalogTypes } from './catalog-value.ts'
import type { AttributeValue } from './snapshot.ts'

export type CatalogRow = readonly (AttributeValue | null)[]

export type CatalogTaker = { readonly query: Query; readonly take: (row: CatalogRow) => void }

/** One round trip. */
export async function takeRows(look: Look, takers: readonly CatalogTaker[]): Promise<void> {
  await look.stream(
    takers.map(({ query, take }) => ({ query, take: (row) => take(row as CatalogRow) })),
    catalogTypes(),
  )
}
