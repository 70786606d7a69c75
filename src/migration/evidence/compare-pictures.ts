/** Two pictures side by side: what was created, dropped, written anew, read and changed between them. */
import type { Effects, FileChange, Relation } from './evidence.ts'
import { type Picture, type PicturedRelation, rootName } from './picture.ts'

export function comparePictures(before: Picture, after: Picture): Effects {
  const older = [...before.values()]
  const pairs = older.flatMap((from) => {
    const to = after.get(from.oid)
    return to === undefined ? [] : [{ from, to }]
  })
  const byName = new Map([...after.values()].map((pictured) => [nameKey(pictured.relation), pictured]))
  const files = older.flatMap((from) => fateOf(from, after.get(from.oid), byName.get(nameKey(from.relation))) ?? [])
  const news = [...after.values()].filter(({ oid }) => !before.has(oid)).map(({ relation }) => relation)
  return {
    files,
    scans: pairs
      .map(({ from, to }) => ({
        relation: from.relation,
        scans: to.counters.scans - from.counters.scans,
        rowsRead: to.counters.rowsRead - from.counters.rowsRead,
      }))
      .filter(({ relation, scans }) => scans > 0 && isReadable(relation)),
    rows: pairs
      .map(({ from, to }) => {
        const partitionOf = rootName(before, from.oid)
        return {
          relation: from.relation,
          inserted: to.counters.inserted - from.counters.inserted,
          updated: to.counters.updated - from.counters.updated,
          deleted: to.counters.deleted - from.counters.deleted,
          ...(partitionOf && { partitionOf }),
        }
      })
      .filter(({ relation, inserted, updated, deleted }) => inserted + updated + deleted > 0 && isTable(relation)),
    created: withoutReplaced(news, files),
  }
}

/** An index that is built anew can get a new oid; it is no new index for that. */
export function withoutReplaced(news: readonly Relation[], files: Effects['files']): Relation[] {
  const kept = files.filter(({ fate }) => fate === 'rebuilt' || fate === 'kept file')
  const replaced = new Set(kept.map(({ relation }) => nameKey(relation)))
  return news.filter((relation) => !replaced.has(nameKey(relation)))
}

/**
 * What became of a relation: `to` has its oid, `namesake` its name. An index whose column's type is only relabelled gets a new
 * oid over its old file, so neither oid nor name alone tells.
 */
export function fateOf(
  from: PicturedRelation,
  to: PicturedRelation | undefined,
  namesake: PicturedRelation | undefined,
): FileChange | undefined {
  const { relation } = from
  if (to === undefined) return { relation, fate: namesake === undefined ? 'dropped' : replacedBy(from, namesake) }
  // A sequence gets a new file whenever it is altered: its single row is written anew, which is no work.
  if (relation.kind === 'sequence' || from.fileNode === to.fileNode || to.fileNode === 0) return undefined
  if (relation.kind === 'index') return { relation, fate: 'rebuilt' }
  return { relation, fate: from.heapBytes > 0 && to.heapBytes === 0 ? 'truncated' : 'rewritten' }
}

function replacedBy(from: PicturedRelation, namesake: PicturedRelation): FileChange['fate'] {
  if (from.relation.kind !== 'index' || namesake.relation.kind !== 'index') return 'recreated'
  return from.fileNode === namesake.fileNode ? 'kept file' : 'rebuilt'
}

export function isTable({ kind }: Relation): boolean {
  return kind === 'table' || kind === 'partitioned table' || kind === 'materialized view'
}

/** Whose scans anybody waits for: the catalogs of large objects are looked into by the server itself. */
export function isReadable(relation: Relation): boolean {
  return isTable(relation) && relation.schema !== 'pg_catalog'
}

export function nameKey({ schema, name }: Pick<Relation, 'schema' | 'name'>): string {
  return JSON.stringify([schema, name])
}
