/** Several measurements of one change as one: files that were run exactly, and then a tool that was watched. Pure. */
import { type MigrationEvidence, type Relation, sameRelation, type Tally } from './evidence.ts'

/** Undefined when there is none. In the order in which they were made. */
export function mergeEvidence(all: readonly MigrationEvidence[]): MigrationEvidence | undefined {
  const [first, ...others] = all
  return first && others.reduce(merge, first)
}

function merge(earlier: MigrationEvidence, later: MigrationEvidence): MigrationEvidence {
  const transactions = Math.max(0, ...earlier.statements.map(({ transaction }) => transaction))
  const isNew = ({ relation }: { readonly relation: Relation }) =>
    !earlier.whole.created.some((created) => sameRelation(created, relation))
  const isOlder = ({ schema, name }: Tally) => isNew({ relation: { schema, name, kind: 'table' } })
  return {
    ...later,
    method: earlier.method === later.method ? later.method : 'sampled',
    statements: [
      ...earlier.statements,
      ...later.statements.map((statement) => ({ ...statement, transaction: statement.transaction + transactions })),
    ],
    // What the first part created is not older than the change, whatever the second part did to it.
    whole: {
      files: [...earlier.whole.files, ...later.whole.files.filter(isNew)],
      scans: [...earlier.whole.scans, ...later.whole.scans.filter(isNew)],
      rows: [...earlier.whole.rows, ...later.whole.rows.filter(isNew)],
      created: [...earlier.whole.created, ...later.whole.created],
    },
    // As it was before the change: the earlier picture is the one that counts.
    scale: [
      ...earlier.scale,
      ...later.scale.filter(
        (entry) => isNew(entry) && !earlier.scale.some((known) => sameRelation(known.relation, entry.relation)),
      ),
    ],
    invalidIndexes: [...earlier.invalidIndexes, ...later.invalidIndexes],
    foreignKeysWithoutIndex: [...earlier.foreignKeysWithoutIndex, ...later.foreignKeysWithoutIndex],
    flaws: [...(earlier.flaws ?? []), ...(later.flaws ?? [])],
    server: [...(earlier.server ?? []), ...(later.server ?? [])],
    tallies: mergeTallies(earlier.tallies ?? [], (later.tallies ?? []).filter(isOlder)),
    partitions: [...(earlier.partitions ?? []), ...(later.partitions ?? [])],
    limits: [...new Set([...earlier.limits, ...later.limits])],
    unseen: [...(earlier.unseen ?? []), ...(later.unseen ?? [])],
  }
}

/** What a table had at first, and what it has at last. */
function mergeTallies(earlier: readonly Tally[], later: readonly Tally[]): Tally[] {
  const isOf = (tally: Tally) => (other: Tally) => other.schema === tally.schema && other.name === tally.name
  const both = earlier.map((first): Tally => {
    const second = later.find(isOf(first))
    if (second === undefined) return first
    return {
      ...first,
      inserted: first.inserted + second.inserted,
      updated: first.updated + second.updated,
      deleted: first.deleted + second.deleted,
      backfilled: first.backfilled + second.backfilled,
      left: second.left,
    }
  })
  return [...both, ...later.filter((tally) => !earlier.some(isOf(tally)))]
}
