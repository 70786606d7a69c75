/** What `prepare-sql` did to the rows of tables, by two pictures. Pure. */
import type { Picture, PicturedRelation } from './evidence/picture.ts'
import { relationName } from './evidence/relation-name.ts'

/** Of which rows were deleted, or whose file is smaller: `schema.name`, also of those that are gone or were made anew under their name. */
export function thinnedTables(before: Picture, after: Picture): readonly string[] {
  return [...before]
    .filter(([oid, was]) => was.relation.kind === 'table' && was.heapBytes > 0 && holdsLess(was, after.get(oid)))
    .map(([, { relation }]) => relationName(relation))
}

function holdsLess(was: PicturedRelation, is: PicturedRelation | undefined): boolean {
  return is === undefined || is.heapBytes < was.heapBytes || is.counters.deleted > was.counters.deleted
}

/** Of which rows were updated, or whose file was written anew, as a table is that is emptied and filled: `schema.name`. */
export function updatedTables(before: Picture, after: Picture): readonly string[] {
  return [...before].flatMap(([oid, was]) => {
    const is = after.get(oid)
    if (was.relation.kind !== 'table' || is === undefined) return []
    const isUpdated = is.counters.updated > was.counters.updated || (is.fileNode !== was.fileNode && is.heapBytes > 0)
    return isUpdated ? [relationName(was.relation)] : []
  })
}
