/**
 * Which of the statements that were seen has made what the pictures tell. Exact where the file tells it: a table that is written
 * anew gets the file of a new relation, which had that number as its oid and was locked by whoever made it; so was whatever is
 * new. https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/cluster.c (make_new_heap)
 * What leaves no such trace belongs to a statement if no other that was seen can have done it. Pure.
 */
import type { SeenStatement } from './activity-sampler.ts'
import { comparePictures, fateOf, nameKey } from './compare-pictures.ts'
import { type Effects, noEffects } from './evidence.ts'
import type { Picture } from './picture.ts'
import { Suspects } from './suspects.ts'

export type Pictures = { readonly before: Picture; readonly after: Picture }

/** Rows are left out: many short statements write them, and few of those are seen. */
export function attributeEffects(
  statements: readonly SeenStatement[],
  pictures: Pictures,
): ReadonlyMap<SeenStatement, Effects> {
  const suspects = new Suspects(statements)
  const effects = new Map<SeenStatement, Effects>()
  for (const { by, did } of [...changedFiles(suspects, pictures), ...scansAndNews(suspects, pictures)]) {
    if (by === undefined) continue
    const { files, scans, created } = effects.get(by) ?? noEffects
    effects.set(by, {
      ...noEffects,
      files: [...files, ...(did.files ?? [])],
      scans: [...scans, ...(did.scans ?? [])],
      created: [...created, ...(did.created ?? [])],
    })
  }
  return effects
}

type Deed = { readonly by: SeenStatement | undefined; readonly did: Partial<Effects> }

function changedFiles(suspects: Suspects, { before, after }: Pictures): readonly Deed[] {
  const namesakes = new Map([...after.values()].map((pictured) => [nameKey(pictured.relation), pictured]))
  const changes = [...before.values()].flatMap((from) => {
    const to = after.get(from.oid)
    const namesake = namesakes.get(nameKey(from.relation))
    const change = fateOf(from, to, namesake)
    return change ? [{ change, oid: from.oid, made: to === undefined ? namesake?.oid : to.fileNode }] : []
  })
  const makers = new Map(changes.map(({ change, made }) => [nameKey(change.relation), suspects.maker(made)]))
  return changes.map(({ change, oid }) => {
    const { schema, name, table = name } = change.relation
    // With a table all its indexes are built anew, each in a file whose number nothing else has.
    const maker = makers.get(nameKey(change.relation)) ?? makers.get(nameKey({ schema, name: table }))
    return { by: maker ?? suspects.only(oid, change.relation, 'access exclusive'), did: { files: [change] } }
  })
}

function scansAndNews(suspects: Suspects, { before, after }: Pictures): readonly Deed[] {
  // By identity: a relation may have taken the name of another meanwhile.
  const oids = new Map([...before, ...after].map(([oid, { relation }]) => [relation, oid]))
  const { scans, created } = comparePictures(before, after)
  const indexes = countIndexes(new Map([...before, ...after]))
  return [
    ...scans.map((scan) => {
      const suspect = suspects.only(oids.get(scan.relation), scan.relation)
      // Short scans by others, which nobody saw, are counted too: no more is put down to a statement than it can have done.
      const isPossible = scan.scans <= 1 + (indexes.get(nameKey(scan.relation)) ?? 0)
      return {
        by: isPossible && suspect && workedFor(suspect) >= leastWork ? suspect : undefined,
        did: { scans: [scan] },
      }
    }),
    ...created.map((relation) => ({ by: suspects.maker(oids.get(relation)), did: { created: [relation] } })),
  ]
}

/** By the key of their table: each can have been built by a scan of its own. */
function countIndexes(picture: Picture): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { relation } of picture.values()) {
    const { schema, table } = relation
    if (table === undefined) continue
    const key = nameKey({ schema, name: table })
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

const leastWork = 100

/** Milliseconds, without those in which it waited for a lock. */
function workedFor({ startedAt, endedAt, locks }: SeenStatement): number {
  return endedAt - startedAt - [...locks.values()].reduce((sum, { waited }) => sum + waited, 0)
}
