/**
 * What became of the rows that were there: of each older table whose rows changed, how many it had and how many it has. Counted
 * afterwards, where that takes no time to speak of: what it had before follows from what was written meanwhile.
 */
import pg from 'pg'
import { isServerError } from '../../postgres/error-facts.ts'
import { inTheirSession } from '../../postgres/in-their-session.ts'
import { defineTheirs } from '../../postgres/query.ts'
import type { Effects, Relation, RowChange, Tally } from './evidence.ts'
import type { Picture, PicturedRelation } from './picture.ts'
import { relationName } from './relation-name.ts'
import { largeObjects } from './relation-row.ts'

export type TallyFacts = {
  readonly before: Picture
  readonly after: Picture
  /** What stayed of what was written. */
  readonly rows: Effects['rows']
  /** Whether that is known to the row: of a table that was truncated, it is not. */
  readonly isExact: (relation: Relation) => boolean
  /** Whether the rows that are there now are those that the change left. */
  readonly isCountable?: ((relation: Relation) => boolean) | undefined
}

/** One table. All of them together have ten times as long. */
const patienceMs = 2000

export async function readTallies(client: pg.ClientBase, facts: TallyFacts): Promise<readonly Tally[]> {
  const groups = [...groupByTable(facts), ...madeAnew(facts)]
  const deadline = performance.now() + 10 * patienceMs
  const tallies: Tally[] = []
  for (const { from, to, rows } of groups) {
    const written = rows.reduce(add, nothingWritten)
    const isCountable =
      mayHaveLost(written, from.fileNode === to.fileNode) &&
      rows.every(({ relation }) => facts.isCountable?.(relation) ?? true) &&
      !isElsewhere(to, facts.after)
    const left = isCountable && performance.now() < deadline ? await countRows(client, to) : undefined
    const { schema, name } = from.relation
    tallies.push({
      schema,
      name,
      ...written,
      ...(left !== undefined && { left }),
      ...(left !== undefined &&
        from.oid === to.oid &&
        rows.every(({ relation }) => facts.isExact(relation)) && { before: left + written.deleted - written.inserted }),
      ...(from.rows !== undefined && { about: from.rows }),
    })
  }
  return tallies
}

type Group = { readonly from: PicturedRelation; readonly to: PicturedRelation; readonly rows: readonly RowChange[] }

/** Only tables that still are there. A view keeps no rows of its own. */
function groupByTable({ before, after, rows }: TallyFacts): readonly Group[] {
  const oids = new Map([...before].map(([oid, { relation }]) => [`${relation.schema}.${relation.name}`, oid]))
  const groups = new Map<number, Group>()
  for (const row of rows) {
    const name = row.partitionOf ?? `${row.relation.schema}.${row.relation.name}`
    const oid = oids.get(name)
    const [from, to] = oid === undefined ? [] : [before.get(oid), after.get(oid)]
    if (oid === undefined || from === undefined || to === undefined) continue
    if (from.relation.kind === 'materialized view') continue
    groups.set(oid, { from, to, rows: [...(groups.get(oid)?.rows ?? []), row] })
  }
  return [...groups.values()]
}

/** Dropped and created under the same name: nobody knows what was copied, but how many rows there are now can be counted. */
function madeAnew({ before, after }: TallyFacts): readonly Group[] {
  const byName = new Map([...after.values()].map((one) => [relationName(one.relation), one]))
  return [...before.values()].flatMap((from): Group[] => {
    const to = byName.get(relationName(from.relation))
    const isAnew = !after.has(from.oid) && isOrdinary(from) && to !== undefined && isOrdinary(to) && !before.has(to.oid)
    return isAnew ? [{ from, to, rows: [] }] : []
  })
}

function isOrdinary({ relation: { kind } }: PicturedRelation): boolean {
  return kind === 'table' || kind === 'partitioned table'
}

/** Where rows were only added, nobody asks how many there were. */
function mayHaveLost({ deleted, updated, backfilled }: typeof nothingWritten, hasOldFile: boolean): boolean {
  return deleted > 0 || updated > backfilled || !hasOldFile
}

/** Rows of a foreign partition are on another server, where nobody has asked us to look. */
function isElsewhere({ oid }: PicturedRelation, picture: Picture): boolean {
  return [...picture.values()].some(({ root, relation }) => root === oid && relation.kind === 'foreign table')
}

async function countRows(client: pg.ClientBase, { oid, relation }: PicturedRelation): Promise<number | undefined> {
  // Which role may read the pages of large objects, nobody says.
  if (oid === largeObjects[0]) return undefined
  try {
    const [row] = await inTheirSession(client, countQuery(relation), { milliseconds: patienceMs })
    return row?.amount
  } catch (error) {
    // It takes too long, is locked, not for this role, or a policy would leave rows out without a word.
    if (isServerError(error)) return undefined
    throw error
  }
}

const countQuery = defineTheirs<{ readonly amount: number }, [Relation]>(
  'rows that are left',
  ({ schema, name, kind }) => `
select pg_catalog.count(*)::pg_catalog.float8 as amount
from ${kind === 'partitioned table' ? '' : 'only '}${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}
`,
)

const nothingWritten = { inserted: 0, updated: 0, deleted: 0, backfilled: 0 }

function add(sum: typeof nothingWritten, { inserted, updated, deleted, backfilled = 0 }: RowChange) {
  return {
    inserted: sum.inserted + inserted,
    updated: sum.updated + updated,
    deleted: sum.deleted + deleted,
    backfilled: sum.backfilled + backfilled,
  }
}
