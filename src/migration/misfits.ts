/**
 * A migration that fails on rows which are there fails in production too: counts them, on the branch, after the rollback. The
 * server says which table and columns; a condition, or the other end of a foreign key, is read from the statement.
 */
import pg from 'pg'
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

const countTimeout = '10s'

/** Undefined when the error is not about rows, or does not say which. The session is idle, and left as new. */
export async function countMisfits(
  client: pg.ClientBase,
  error: unknown,
  statement?: SqlStatement | undefined,
): Promise<Misfits | undefined> {
  if (!(error instanceof pg.DatabaseError)) return undefined
  const { schema, table, column, detail, message } = error
  // Class 22: a value that cannot be made what it should be. https://www.postgresql.org/docs/current/errcodes-appendix.html
  if (error.code?.startsWith('22') && statement) return countRefused(client, statement.sql)
  if (schema === undefined || table === undefined) return undefined
  const relation = `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(table)}`
  const found = { schema, table }
  const sql = statement?.sql ?? ''
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
    const query = condition && strayQuery(relation, pg.escapeIdentifier(column), condition)
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
  const found = await ask<{ readonly schema: string; readonly table: string }>(client, namedTableQuery, [relation])
  if (found === undefined) return undefined
  const misfits = { ...found, ...(column && { column }), problem: 'type' } as const
  if (column === undefined || type === undefined) return misfits
  const kind = await ask<{ readonly read_as_text: boolean }>(client, readAsTextQuery, [relation, column, type])
  if (!kind?.read_as_text) return misfits
  const table = `${pg.escapeIdentifier(found.schema)}.${pg.escapeIdentifier(found.table)}`
  return { ...misfits, rows: await count(client, refusedQuery(table, pg.escapeIdentifier(column), type)) }
}

const namedTableQuery = `
select n.nspname as schema, c.relname as table
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where c.oid = to_regclass($1)
`

// Numbers with a fraction are rounded by a cast, and refused as a text of an integer.
const readAsTextQuery = `
select old.typcategory <> 'N' or old.oid in ('int2'::regtype, 'int4'::regtype, 'int8'::regtype) as read_as_text
from pg_catalog.pg_attribute a
join pg_catalog.pg_type old on old.oid = a.atttypid
where a.attrelid = to_regclass($1) and a.attname = $2 and not a.attisdropped and to_regtype($3) is not null
`

/** From Postgres 16. https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-VALIDITY */
function refusedQuery(relation: string, column: string, type: string): string {
  return `
select count(*)::float8 as rows
from ${relation}
where ${column} is not null and not pg_input_is_valid(${column}::text, ${pg.escapeLiteral(type)})
`
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
): Promise<string | undefined> {
  const other = referenceIn(sql)
  if (other === undefined) return undefined
  const keys = other.keys ?? (await primaryKey(client, other.relation))
  return keys && strangersQuery({ ...ends, target: other.relation, keys })
}

async function primaryKey(client: pg.ClientBase, relation: string): Promise<string | undefined> {
  return (await ask<{ readonly keys: string | null }>(client, primaryKeyQuery, [relation]))?.keys ?? undefined
}

const primaryKeyQuery = `
select string_agg(quote_ident(a.attname), ', ' order by k.place) as keys
from pg_catalog.pg_index i
cross join unnest(i.indkey::int2[]) with ordinality as k (attnum, place)
join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
where i.indrelid = to_regclass($1) and i.indisprimary
`

async function count(client: pg.ClientBase, query: string | undefined): Promise<number | undefined> {
  return query === undefined ? undefined : (await ask<{ readonly rows: number }>(client, query))?.rows
}

/** The first row. Undefined when it takes too long, or cannot be asked. */
async function ask<T extends pg.QueryResultRow>(
  client: pg.ClientBase,
  query: string,
  values: readonly string[] = [],
): Promise<T | undefined> {
  try {
    await client.query('begin read only')
    await client.query(`set local statement_timeout = '${countTimeout}'`)
    const { rows } = await client.query<T>(query, [...values])
    return rows[0]
  } catch (error) {
    if (error instanceof pg.DatabaseError) return undefined
    throw error
  } finally {
    await client.query('rollback')
  }
}

function nullsQuery(relation: string, column: string): string {
  return `select count(*)::float8 as rows from ${relation} where ${column} is null`
}

function allQuery(relation: string): string {
  return `select count(*)::float8 as rows from ${relation}`
}

/** `key` is what the server itself made of the index: names and expressions, quoted where they must be. */
function duplicatesQuery(relation: string, key: string, sql: string): string {
  const present = /\bnulls\s+not\s+distinct\b/i.test(sql) ? 'true' : `num_nulls(${key}) = 0`
  return `
select count(*)::float8 as rows
from (select count(*) over (partition by ${key}) as alike from ${relation} where ${present}) counted
where alike > 1
`
}

type Reference = {
  readonly relation: string
  readonly columns: string
  readonly target: string
  readonly keys: string
}

function strangersQuery({ relation, columns, target, keys }: Reference): string {
  return `
select count(*)::float8 as rows
from ${relation}
where num_nulls(${columns}) = 0
  and (${columns}) not in (select ${keys} from ${target} where num_nulls(${keys}) = 0)
`
}

/** A check that comes to null is satisfied. */
function violatorsQuery(relation: string, condition: string): string {
  return `select count(*)::float8 as rows from ${relation} where not (${condition})`
}

/** In the check of a domain, `value` is the value. */
function strayQuery(relation: string, column: string, condition: string): string {
  return `select count(*)::float8 as rows from (select ${column} as value from ${relation}) stored where not (${condition})`
}
