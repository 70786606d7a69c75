/**
 * Sequences that the change has left behind the column they number: the next row without a number of its own gets one that is
 * taken. Looked at where the change can have caused it: a sequence that is new or was set back, and a table that got rows. Of one
 * that belongs to no column nobody knows what it numbers: that it was set back is told.
 */
import pg from 'pg'
import { isServerError } from '../../postgres/error-facts.ts'
import { looking } from '../../postgres/look.ts'
import { defineQueries, defineQuery } from '../../postgres/query.ts'
import { runsNothing } from '../../postgres/runs-nothing.ts'
import { comparePictures } from './compare-pictures.ts'
import type { Flaw } from './evidence.ts'
import type { Picture, PicturedRelation } from './picture.ts'

export async function readBehindSequences(
  client: pg.ClientBase,
  { before, after }: { readonly before: Picture; readonly after: Picture },
): Promise<readonly Flaw[]> {
  const sequences = [...after.values()].filter((to) => isSuspect(before.get(to.oid), to)).map(({ oid }) => oid)
  const filled = new Set(
    comparePictures(before, after).rows.flatMap((rows) => (rows.inserted > 0 ? rows.relation : [])),
  )
  const tables = [...before.values()].filter(({ relation }) => filled.has(relation)).map(({ oid }) => oid)
  if (sequences.length + tables.length === 0) return []
  const { rows, unowned } = await looking(client, async (look) => ({
    rows: await look.ask(numberingQuery, [sequences, tables]),
    unowned: await look.ask(unownedQuery, [sequences.filter((oid) => wasSetBack(before.get(oid), after.get(oid)))]),
  }))
  const flaws: Flaw[] = unowned.map(({ schema, name }) => ({ what: 'sequence set back', schema, name }))
  for (const numbering of rows) {
    if (!(await isBehind(client, numbering))) continue
    const { schema, table, column, sequence } = numbering
    flaws.push({ what: 'sequence behind', schema, table, name: column, other: sequence })
  }
  return flaws
}

/** `alter sequence` gives it a new file. One that was restarted has no last value until it is asked for one. */
function isSuspect(from: PicturedRelation | undefined, { relation, fileNode, lastValue }: PicturedRelation): boolean {
  if (relation.kind !== 'sequence') return false
  if (from === undefined || from.fileNode !== fileNode) return true
  return isLower(from, lastValue)
}

function wasSetBack(from: PicturedRelation | undefined, to: PicturedRelation | undefined): boolean {
  return from !== undefined && to !== undefined && isLower(from, to.lastValue)
}

/** Downwards they are counted on purpose, and seldom. */
function isLower(from: PicturedRelation, lastValue: number | undefined): boolean {
  return from.lastValue !== undefined && (lastValue === undefined || lastValue < from.lastValue)
}

async function isBehind(client: pg.ClientBase, numbering: Numbering): Promise<boolean> {
  try {
    const [answer] = await looking(client, (look) => look.ask(behindQuery(numbering)), limits)
    return answer?.behind === true
  } catch (error) {
    // Not for this role to read, or locked by somebody.
    if (isServerError(error)) return false
    throw error
  }
}

const unownedQuery = defineQuery<{ readonly schema: string; readonly name: string }>(
  'sequences of no column',
  `
select n.nspname as schema, s.relname as name
from pg_catalog.pg_class s
join pg_catalog.pg_namespace n on n.oid = s.relnamespace
where s.oid = any ($1::int8[]::oid[])
  and not exists (
    select from pg_catalog.pg_depend d
    where d.classid = 'pg_class'::regclass and d.objid = s.oid and d.refclassid = 'pg_class'::regclass
      and d.refobjsubid > 0 and d.deptype in ('a', 'i')
  )
order by 1, 2`,
)

const limits = { lock: 10_000, statement: 10_000 }

const behindQuery = defineQueries<{ readonly behind: boolean | null }, [numbering: Numbering]>(
  'whether a sequence is behind',
  ({ schema, table, column, sequence, increment }) => {
    const [numbers, relation, numbered] = [[schema, sequence], [schema, table], [column]].map((names) =>
      names.map((name) => pg.escapeIdentifier(name)).join('.'),
    )
    return `
select (select max(${numbered}) from ${relation}) >= last_value + case when is_called then ${increment} else 0 end as behind
from ${numbers}`
  },
)

type Numbering = {
  readonly schema: string
  readonly table: string
  readonly column: string
  readonly sequence: string
  readonly increment: string
}

// Only where an index knows the largest value. A sequence that nobody has asked yet is no matter unless it is new or was set back:
// then the rows have their numbers from elsewhere.
const numberingQuery = defineQuery<Numbering>(
  'sequences and what they number',
  `
select n.nspname as schema, t.relname as table, a.attname as column, s.relname as sequence, q.seqincrement::text as increment
from pg_catalog.pg_sequence q
join pg_catalog.pg_class s on s.oid = q.seqrelid
join pg_catalog.pg_depend d
  on d.classid = 'pg_class'::regclass and d.objid = s.oid and d.refclassid = 'pg_class'::regclass
  and d.refobjsubid > 0 and d.deptype in ('a', 'i')
join pg_catalog.pg_class t on t.oid = d.refobjid
join pg_catalog.pg_namespace n on n.oid = t.relnamespace and n.oid = s.relnamespace
join pg_catalog.pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
where q.seqincrement > 0
  and not q.seqcycle
  and (
    s.oid = any ($1::int8[]::oid[])
    or t.oid = any ($2::int8[]::oid[]) and pg_sequence_last_value(s.oid) is not null
  )
  and exists (
    select from pg_catalog.pg_index i
    join pg_catalog.pg_class c on c.oid = i.indexrelid
    join pg_catalog.pg_am m on m.oid = c.relam and m.amname = 'btree'
    where i.indrelid = t.oid and i.indisvalid and i.indisunique and i.indpred is null
      and i.indnkeyatts = 1 and i.indkey[0] = a.attnum
  )
  and a.atttypid in ('int2'::regtype, 'int4'::regtype, 'int8'::regtype, 'numeric'::regtype)
  and ${runsNothing('t.oid')}
order by 1, 2, 3
`,
)
