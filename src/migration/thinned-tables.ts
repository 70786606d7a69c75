/** What `prepare-sql` took away, by two pictures: a table of which rows were deleted, or whose file is smaller. Pure. */
import type { Picture, PicturedRelation } from './evidence/picture.ts'
import { relationName } from './evidence/relation-name.ts'

/** `schema.name`, also of those that are gone or were made anew under their name. */
export function thinnedTables(before: Picture, after: Picture): readonly string[] {
  return [...before]
    .filter(([oid, was]) => was.relation.kind === 'table' && was.heapBytes > 0 && holdsLess(was, after.get(oid)))
    .map(([, { relation }]) => relationName(relation))
}

function holdsLess(was: PicturedRelation, is: PicturedRelation | undefined): boolean {
  return is === undefined || is.heapBytes < was.heapBytes || is.counters.deleted > was.counters.deleted
}
