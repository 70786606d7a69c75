/**
 * Defaults that their column does not take: too long, outside a check or a domain. Postgres keeps a default as it was written, and
 * finds out with the first insert that leaves the column out. So what the change has set is tried, as an assignment to a variable of
 * the column's type; where code of the user's would run for it, it is left alone.
 * https://www.postgresql.org/docs/current/sql-altertable.html
 */
import pg from 'pg'
import { errorFacts, isServerError } from '../../postgres/error-facts.ts'
import { type Look, looking } from '../../postgres/look.ts'
import { defineQueries, defineQuery } from '../../postgres/query.ts'
import type { Flaw } from './evidence.ts'

export type ColumnDefault = {
  /** Of the table, and the place of the column in it. */
  readonly oid: number
  readonly attnum: number
  readonly schema: string
  readonly table: string
  readonly column: string
  readonly type: string
  readonly expression: string
  /** Expressions of the checks on this column alone. */
  readonly checks: readonly string[]
}

export async function readDefaults(look: Look): Promise<readonly ColumnDefault[]> {
  return look.ask(defaultsQuery)
}

/** Those of `after` that are not as before, on tables that were there. */
export async function refusedDefaults(
  client: pg.ClientBase,
  { before, after, isOlder }: Defaults,
): Promise<readonly Flaw[]> {
  const known = new Set(before.map((one) => JSON.stringify(one)))
  const changed = after.filter((one) => isOlder(one.oid) && !known.has(JSON.stringify(one)))
  const flaws: Flaw[] = []
  for (const one of changed.slice(0, most)) {
    const refusal = await tryDefault(client, one)
    const { schema, table, column } = one
    if (refusal !== undefined) flaws.push({ what: 'default refused', schema, table, name: column, other: refusal })
  }
  return flaws
}

type Defaults = {
  readonly before: readonly ColumnDefault[]
  readonly after: readonly ColumnDefault[]
  readonly isOlder: (oid: number) => boolean
}

/** Each is a question of its own. */
const most = 100

/** In the words of the server; undefined where it is taken, or that cannot be known. */
async function tryDefault(client: pg.ClientBase, column: ColumnDefault): Promise<string | undefined> {
  try {
    await looking(client, (look) => look.ask(trialQuery(column)), limits)
    return undefined
  } catch (error) {
    if (!isServerError(error)) throw error
    const { code = '', message = '' } = errorFacts(error)
    return dataRefused.test(code) ? message : undefined
  }
}

const limits = { lock: 1000, statement: 1000 }

/** A value that does not fit, a check, a domain that is not null. Not what a read-only transaction refuses, such as `nextval`. */
const dataRefused = /^22|^23502$|^23514$/

const trialQuery = defineQueries<Record<string, never>, [column: ColumnDefault]>(
  'whether a column takes its default',
  ({ column, type, expression, checks }) => {
    const value = 'database_branch_default'
    const trial = checks.map(
      (check) => `
  if exists (select from (select ${value} as ${pg.escapeIdentifier(column)}) as row_of where not (${check})) then
    raise check_violation using message = ${pg.escapeLiteral(`violates check (${check})`)};
  end if;`,
    )
    return `do ${pg.escapeLiteral(`
declare
  ${value} ${type} := ${expression};
begin${trial.join('')}
end`)}`
  },
)

/**
 * Expressions in which code of the user's would run. Enums and domains are the only types of the user's of which values can be made
 * without. One pass over pg_depend, and for each default one look into an index: a catalog that was just restored has no statistics,
 * and whatever the planner makes of that must not take a hundred thousand times a hundred thousand steps.
 */
const withUsersCode = (catalog: string) => `
  (
    select p.objid
    from pg_catalog.pg_depend p left join pg_catalog.pg_type t on p.refclassid = 'pg_type'::regclass and t.oid = p.refobjid
    where p.classid = '${catalog}'::regclass
      and (p.refclassid in ('pg_proc'::regclass, 'pg_operator'::regclass) or t.typtype not in ('e', 'd'))
  )`

const typeOfBase = 'select * from pg_catalog.pg_type where oid = base.oid offset 0'

const defaultsQuery = defineQuery<ColumnDefault>(
  'defaults of columns',
  `
select
  a.attrelid::int8::float8 as oid, a.attnum,
  n.nspname as schema, c.relname as "table", a.attname as column,
  format_type(a.atttypid, a.atttypmod) as type,
  pg_get_expr(d.adbin, d.adrelid) as expression,
  array(
    select pg_get_expr(k.conbin, k.conrelid)
    from pg_catalog.pg_constraint k
    where k.contype = 'c' and k.conrelid = c.oid and k.conkey = array[a.attnum]
      and k.oid not in ${withUsersCode('pg_constraint')}
    order by k.conname
  ) as checks
from pg_catalog.pg_attrdef d
cross join lateral (
  select * from pg_catalog.pg_attribute where attrelid = d.adrelid and attnum = d.adnum and attgenerated = '' offset 0
) a
cross join lateral (
  select oid, relname, relnamespace from pg_catalog.pg_class where oid = d.adrelid and relkind in ('r', 'p') offset 0
) c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where d.adrelid >= 16384
  and d.oid not in ${withUsersCode('pg_attrdef')}
  and (a.atttypid < 16384 or not exists (
    with recursive base (oid) as (
      select a.atttypid
      union
      select case when t.typtype = 'd' then t.typbasetype else t.typelem end
      from base cross join lateral (${typeOfBase}) t
      where t.typtype = 'd' or t.typelem <> 0
    )
    select from base cross join lateral (${typeOfBase}) t
    where t.oid >= 16384 and t.typtype not in ('e', 'd') and t.typelem = 0
      or t.oid in (
        select k.contypid from pg_catalog.pg_constraint k
        where k.contypid <> 0 and k.oid in ${withUsersCode('pg_constraint')}
      )
  ))
order by a.attrelid, a.attnum
`,
)
