/**
 * What there is to know of the rows that one statement changed, beyond their number: whether only columns of this change were
 * set, and how the statement came to tables that it does not name. Asked inside the transaction, right after the statement.
 */
import type pg from 'pg'
import { anywhere } from '../../postgres/anywhere.ts'
import { defineQualified } from '../../postgres/query.ts'
import { mentions } from '../names-in-text.ts'
import { readUpdateTarget } from '../update-target.ts'
import type { RowChange } from './evidence.ts'
import type { Picture } from './picture.ts'
import { relationName } from './relation-name.ts'

export type ChangedRows = {
  readonly sql: string
  /** What the server says it updated; null where it does not count. */
  readonly rowCount: number | null
  readonly rows: readonly (RowChange & { readonly oid: number })[]
  readonly base: Picture
}

export async function explainChangedRows(client: pg.ClientBase, changed: ChangedRows): Promise<ChangedRows['rows']> {
  const backfilled = await explainUpdates(client, changed)
  return explainUnnamed(client, { ...changed, rows: backfilled })
}

/**
 * An update that names its columns changes no others, unless a trigger before it does, or a rule puts another statement in its
 * place; and nothing else has updated these tables if the server's count for the statement is that of the tables.
 */
async function explainUpdates(
  client: pg.ClientBase,
  { sql, rowCount, rows, base }: ChangedRows,
): Promise<ChangedRows['rows']> {
  const target = readUpdateTarget(sql)
  const updated = rows.filter((row) => row.updated > 0)
  if (target === undefined || updated.length === 0) return rows
  const found = await anywhere(client).ask(targetQuery, [target.table, updated.map(({ oid }) => oid)])
  const targets = new Map(found.map((row) => [row.oid, row]))
  const isAll = updated.reduce((sum, row) => sum + row.updated, 0) === rowCount
  const moves = updated.some((row) => row.inserted + row.deleted > 0)
  return rows.map((row) => {
    const table = targets.get(row.oid)
    if (row.updated === 0 || table === undefined) return row
    const first = (base.get(row.oid)?.attributes ?? 0) + 1
    const isNew = (column: string) => table.columns.some(({ name, number }) => name === column && number >= first)
    if (!target.columns.every(isNew)) return { ...row, setsOlderColumns: true as const }
    return isAll && !moves && !table.rewritten ? { ...row, backfilled: row.updated } : row
  })
}

type TargetRow = {
  readonly oid: number
  readonly columns: readonly { readonly name: string; readonly number: number }[]
  readonly rewritten: boolean
}

// tgtype: 1 for each row, 2 before, 16 on update. https://www.postgresql.org/docs/current/catalog-pg-trigger.html
const targetQuery = defineQualified<TargetRow>(
  'target of an update',
  `
with recursive target (oid) as (
  select c.oid
  from pg_catalog.pg_class c
  where c.oid operator(pg_catalog.=) pg_catalog.to_regclass($1::pg_catalog.text)::pg_catalog.oid
    and c.relkind operator(pg_catalog.=) any ('{r,p}'::pg_catalog."char"[])
  union
  select i.inhrelid from target join pg_catalog.pg_inherits i on i.inhparent operator(pg_catalog.=) target.oid
)
select
  c.oid::pg_catalog.int8::pg_catalog.float8 as oid,
  (
    select coalesce(
      pg_catalog.json_agg(pg_catalog.json_build_object('name', a.attname, 'number', a.attnum)),
      '[]'::pg_catalog.json
    )
    from pg_catalog.pg_attribute a
    where a.attrelid operator(pg_catalog.=) c.oid
      and a.attnum operator(pg_catalog.>) 0::pg_catalog.int2
      and not a.attisdropped
  ) as columns,
  c.relhasrules or exists (
    select from pg_catalog.pg_trigger t
    where t.tgrelid operator(pg_catalog.=) c.oid
      and not t.tgisinternal
      and t.tgenabled operator(pg_catalog.<>) 'D'::pg_catalog."char"
      and (t.tgtype operator(pg_catalog.&) 19::pg_catalog.int2) operator(pg_catalog.=) 19::pg_catalog.int2
  ) as rewritten
from target
join pg_catalog.pg_class c on c.oid operator(pg_catalog.=) target.oid
where c.oid operator(pg_catalog.=) any ($2::pg_catalog.int8[]::pg_catalog.oid[])
`,
)

async function explainUnnamed(client: pg.ClientBase, { sql, rows, base }: ChangedRows): Promise<ChangedRows['rows']> {
  const isNamed = ({ oid, relation }: ChangedRows['rows'][number]) => {
    const root = base.get(base.get(oid)?.root ?? oid)?.relation ?? relation
    return mentions(sql, relation.name) || mentions(sql, root.name)
  }
  const unnamed = rows.filter((row) => row.updated + row.deleted > 0 && !isNamed(row))
  if (unnamed.length === 0) return rows
  const oids = rows.flatMap(({ oid }) => [oid, base.get(oid)?.root ?? oid])
  const keys = await anywhere(client).ask(actingKeysQuery, [oids])
  return rows.map((row) => {
    if (!unnamed.includes(row)) return row
    const own = [row.oid, base.get(row.oid)?.root]
    const key = keys.find(({ child, parent }) => own.includes(child) && !own.includes(parent))
    const parent = key && base.get(key.parent)?.relation
    return {
      ...row,
      through: parent ? { foreignKeyTo: relationName(parent) } : ('a trigger, a rule or a function' as const),
    }
  })
}

// Keys that do something to the rows that refer: cascade, set null, set default.
const actingKeysQuery = defineQualified<{ readonly child: number; readonly parent: number }>(
  'foreign keys that act',
  `
select
  k.conrelid::pg_catalog.int8::pg_catalog.float8 as child,
  k.confrelid::pg_catalog.int8::pg_catalog.float8 as parent
from pg_catalog.pg_constraint k
where k.contype operator(pg_catalog.=) 'f'::pg_catalog."char"
  and (
    k.confdeltype operator(pg_catalog.=) any ('{c,n,d}'::pg_catalog."char"[])
    or k.confupdtype operator(pg_catalog.=) any ('{c,n,d}'::pg_catalog."char"[])
  )
  and k.conrelid operator(pg_catalog.=) any ($1::pg_catalog.int8[]::pg_catalog.oid[])
  and k.confrelid operator(pg_catalog.=) any ($1::pg_catalog.int8[]::pg_catalog.oid[])
order by k.conname
`,
)
