/**
 * A migration that fails on rows which are there fails in production too: counts them, on the branch, after the rollback. The
 * server says which table and columns; a condition, or the other end of a foreign key, is read from the statement.
 */
import pg from 'pg'
import { isServerError } from '../postgres/error-facts.ts'
import { inTheirSession } from '../postgres/in-their-session.ts'
import { defineTheirs, type Query } from '../postgres/query.ts'
import { typeChangeIn } from './refused-values.ts'
import type { SqlStatement } from './split-statements.ts'

export type Misfits = {
  readonly schema: string
  readonly table: string
  readonly problem: 'null' | 'duplicate' | 'reference' | 'check' | 'domain' | 'partition' | 'type'
  readonly column?: string | undefined
  /** Absent when they could not be counted, or not in time. */
  readonly rows?: number | undefined
}

const countMilliseconds = 10_000
/** Of a longer statement nothing is read: it holds data. */
const longestRead = 100_000

/** Undefined when the error is not about rows, or does not say which. The session is idle, and left as new. */
export async function countMisfits(
  client: pg.ClientBase,
  error: unknown,
  statement?: SqlStatement | undefined,
): Promise<Misfits | undefined> {
  if (!(error instanceof pg.DatabaseError)) return undefined
  const { schema, table, column, detail, message } = error
  // Class 22: a value that cannot be made what it should be. https://www.postgresql.org/docs/current/errcodes-appendix.html
  if (error.code?.startsWith('22') && statement && statement.sql.length <= longestRead)
    return countRefused(client, statement.sql)
  if (schema === undefined || table === undefined) return undefined
  const relation = `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(table)}`
  const found = { schema, table }
  const sql = statement === undefined || statement.sql.length > longestRead ? '' : statement.sql
  const key = /^Key \((.+?)\)=/.exec(detail ?? '')?.[1]
  if (error.code === '23502' && column !== undefined) {
    // A column that was to be added is gone again: no row has it.
    const nulls = await count(client, nullsQuery(relation, pg.escapeIdentifier(column)))
    return { ...found, problem: 'null', rows: nulls ?? (await count(client, allQuery(relation))) }
  }
  if (error.code === '23505' && key !== undefined && message.startsWith('could not create unique index')) {
    return { ...found, problem: 'duplicate', rows: await count(client, duplicatesQuery(relation, key, sql)) }
  }
  if (error.code === '23503' && key !== undefined && statement?.words[0] === 'alter') {
    const query = await strangersIn(client, sql, { relation, columns: columnsOf(key) })
    return { ...found, problem: 'reference', rows: await count(client, query) }
  }
  if (error.code !== '23514') return undefined
  if (/^(updated )?partition constraint /.test(message)) return { ...found, problem: 'partition' }
  const condition = checkIn(sql)
  if (column !== undefined && /^column .* contains values that violate the new constraint$/s.test(message)) {
    const query = condition === undefined ? undefined : strayQuery(relation, pg.escapeIdentifier(column), condition)
    return { ...found, problem: 'domain', rows: await count(client, query) }
  }
  if (!/^check constraint .* is violated by some row$/s.test(message)) return undefined
  const query = condition === undefined ? undefined : violatorsQuery(relation, condition)
  return { ...found, problem: 'check', rows: await count(client, query) }
}

async function countRefused(client: pg.ClientBase, sql: string): Promise<Misfits | undefined> {
  const change = typeChangeIn(sql)
  if (change === undefined) return undefined
  const { relation, column, type } = change
  const found = await ask(client, namedTableQuery(), [relation])
  if (found === undefined) return undefined
  const misfits = { ...found, ...(column && { column }), problem: 'type' } as const
  if (column === undefined || type === undefined) return misfits
  const kind = await ask(client, readAsTextQuery(), [relation, column, type])
  if (!kind?.read_as_text) return misfits
  const table = `${pg.escapeIdentifier(found.schema)}.${pg.escapeIdentifier(found.table)}`
  return { ...misfits, rows: await count(client, refusedQuery(table, pg.escapeIdentifier(column), type)) }
}

/** The server names the columns of a foreign key without quotes. */
function columnsOf(key: string): string {
  return key.split(', ').map(pg.escapeIdentifier).join(', ')
}

/** The other end of the foreign key in a statement, as it is written there; undefined when there are several. */
function referenceIn(sql: string): { readonly relation: string; readonly keys: string | undefined } | undefined {
  const name = '(?:"[^"]+"|[\\w$]+)'
  const pattern = new RegExp(`\\breferences\\s+(${name}(?:\\.${name})?)\\s*(?:\\(([^)]*)\\))?`, 'gi')
  const [only, another] = [...sql.matchAll(pattern)]
  return only?.[1] === undefined || another ? undefined : { relation: only[1], keys: only[2] }
}

/** What stands in the parentheses of the only `check` of a statement. */
function checkIn(sql: string): string | undefined {
  const [only, another] = [...sql.matchAll(/\bcheck\s*\(/gi)]
  if (only === undefined || another) return undefined
  const start = only.index + only[0].length
  let depth = 1
  for (let at = start; at < sql.length; at += 1) {
    if (sql[at] === '(') depth += 1
    if (sql[at] === ')') depth -= 1
    if (depth === 0) return sql.slice(start, at)
  }
  return undefined
}

async function strangersIn(
  client: pg.ClientBase,
  sql: string,
  ends: Pick<Reference, 'relation' | 'columns'>,
): Promise<CountQuery | undefined> {
  const other = referenceIn(sql)
  if (other === undefined) return undefined
  const keys = other.keys ?? (await primaryKey(client, other.relation))
  return keys === undefined ? undefined : strangersQuery({ ...ends, target: other.relation, keys })
}

async function primaryKey(client: pg.ClientBase, relation: string): Promise<string | undefined> {
  return (await ask(client, primaryKeyQuery(), [relation]))?.keys ?? undefined
}

const primaryKeyQuery = defineTheirs<{ readonly keys: string | null }, []>(
  'primary key of a named table',
  () => `
select pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' order by k.place) as keys
from pg_catalog.pg_index i
cross join pg_catalog.unnest(i.indkey::pg_catalog.int2[]) with ordinality as k (attnum, place)
join pg_catalog.pg_attribute a
  on a.attrelid operator(pg_catalog.=) i.indrelid and a.attnum operator(pg_catalog.=) k.attnum
where i.indrelid operator(pg_catalog.=) pg_catalog.to_regclass($1)::pg_catalog.oid and i.indisprimary
`,
)

type Counted = { readonly rows: number }
type CountQuery = Query<Counted, 'their session'>

async function count(client: pg.ClientBase, query: CountQuery | undefined): Promise<number | undefined> {
  return query === undefined ? undefined : (await ask(client, query))?.rows
}

/** The first row. Undefined when it takes too long, or cannot be asked. */
async function ask<Row extends pg.QueryResultRow>(
  client: pg.ClientBase,
  query: Query<Row, 'their session'>,
  values: readonly string[] = [],
): Promise<Row | undefined> {
  try {
    const [row] = await inTheirSession(client, query, { values, milliseconds: countMilliseconds })
    return row
  } catch (error) {
    if (isServerError(error)) return undefined
    throw error
  }
}

const nullsQuery = defineTheirs<Counted, [relation: string, column: string]>(
  'rows without a value',
  (relation, column) =>
    `select pg_catalog.count(*)::pg_catalog.float8 as rows from ${relation} where ${column} is null`,
)

const allQuery = defineTheirs<Counted, [relation: string]>(
  'rows of a table',
  (relation) => `select pg_catalog.count(*)::pg_catalog.float8 as rows from ${relation}`,
)

/** `key` is what the server itself made of the index: names and expressions, quoted where they must be. */
const duplicatesQuery = defineTheirs<Counted, [relation: string, key: string, sql: string]>(
  'rows that are alike',
  (relation, key, sql) => {
    const present = /\bnulls\s+not\s+distinct\b/i.test(sql)
      ? 'true'
      : `pg_catalog.num_nulls(${key}) operator(pg_catalog.=) 0`
    return `
select pg_catalog.count(*)::pg_catalog.float8 as rows
from (
  select pg_catalog.count(*) over (partition by ${key}) as alike from ${relation} where ${present}
) counted
where alike operator(pg_catalog.>) 1
`
  },
)

type Reference = {
  readonly relation: string
  readonly columns: string
  readonly target: string
  readonly keys: string
}

/** Their types may have an equality of their own. */
const strangersQuery = defineTheirs<Counted, [reference: Reference]>(
  'rows without a partner',
  ({ relation, columns, target, keys }) => `
select pg_catalog.count(*)::pg_catalog.float8 as rows
from ${relation}
where pg_catalog.num_nulls(${columns}) operator(pg_catalog.=) 0
  and (${columns}) not in (
    select ${keys} from ${target} where pg_catalog.num_nulls(${keys}) operator(pg_catalog.=) 0
  )
`,
)

const namedTableQuery = defineTheirs<{ readonly schema: string; readonly table: string }, []>(
  'a named table',
  () => `
select n.nspname as schema, c.relname as table
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid operator(pg_catalog.=) c.relnamespace
where c.oid operator(pg_catalog.=) pg_catalog.to_regclass($1)::pg_catalog.oid
`,
)

// Numbers with a fraction are rounded by a cast, and refused as a text of an integer: 20, 21 and 23 are the integers.
const readAsTextQuery = defineTheirs<{ readonly read_as_text: boolean }, []>(
  'whether a type is read as its text is',
  () => `
select old.typcategory operator(pg_catalog.<>) 'N'
  or old.oid operator(pg_catalog.=) any ('{20,21,23}'::pg_catalog.oid[]) as read_as_text
from pg_catalog.pg_attribute a
join pg_catalog.pg_type old on old.oid operator(pg_catalog.=) a.atttypid
where a.attrelid operator(pg_catalog.=) pg_catalog.to_regclass($1)::pg_catalog.oid
  and a.attname operator(pg_catalog.=) $2 and not a.attisdropped and pg_catalog.to_regtype($3) is not null
`,
)

/** From Postgres 16. https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-VALIDITY */
const refusedQuery = defineTheirs<Counted, [relation: string, column: string, type: string]>(
  'values that a type refuses',
  (relation, column, type) => `
select pg_catalog.count(*)::pg_catalog.float8 as rows
from ${relation}
where ${column} is not null
  and not pg_catalog.pg_input_is_valid(${column}::pg_catalog.text, ${pg.escapeLiteral(type)})
`,
)

/** A check that comes to null is satisfied. */
const violatorsQuery = defineTheirs<Counted, [relation: string, condition: string]>(
  'rows against a check',
  (relation, condition) =>
    `select pg_catalog.count(*)::pg_catalog.float8 as rows from ${relation} where not (${condition})`,
)

/** In the check of a domain, `value` is the value. */
const strayQuery = defineTheirs<Counted, [relation: string, column: string, condition: string]>(
  'rows against a domain',
  (relation, column, condition) =>
    `select pg_catalog.count(*)::pg_catalog.float8 as rows from (select ${column} as value from ${relation}) stored where not (${condition})`,
)
