/**
 * A migration that fails on rows which are there fails in production too: counts them, on the branch, after the rollback. Only
 * the server's own words are used to find them: which table, which columns.
 */
import pg from 'pg'
import type { Misfits } from '../report/report.ts'

const countTimeout = '10s'

/** Undefined when the error is not about rows, or does not say which. The session is idle, and left as new. */
export async function countMisfits(client: pg.ClientBase, error: unknown): Promise<Misfits | undefined> {
  if (!(error instanceof pg.DatabaseError)) return undefined
  const { schema, table, column, detail } = error
  if (schema === undefined || table === undefined) return undefined
  const relation = `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(table)}`
  const found = { schema, table }
  if (error.code === '23502' && column !== undefined) {
    // A column that was to be added is gone again: no row has it.
    const nulls = await count(client, nullsQuery(relation, pg.escapeIdentifier(column)))
    return { ...found, problem: 'null', rows: nulls ?? (await count(client, allQuery(relation))) }
  }
  const key = /^Key \((.+?)\)=/.exec(detail ?? '')?.[1]
  if (error.code === '23505' && key !== undefined && error.message.startsWith('could not create unique index')) {
    return { ...found, problem: 'duplicate', rows: await count(client, duplicatesQuery(relation, key)) }
  }
  return undefined
}

/** Undefined when it takes too long, or cannot be asked. */
async function count(client: pg.ClientBase, query: string): Promise<number | undefined> {
  try {
    await client.query('begin read only')
    await client.query(`set local statement_timeout = '${countTimeout}'`)
    const { rows } = await client.query<{ readonly rows: number }>(query)
    return rows[0]?.rows
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
function duplicatesQuery(relation: string, key: string): string {
  const present = `num_nulls(${key}) = 0`
  return `
select count(*)::float8 as rows
from (select count(*) over (partition by ${key}) as alike from ${relation} where ${present}) counted
where alike > 1
`
}
