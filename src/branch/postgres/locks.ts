/** One run at a time makes a copy of a database, and who works on an unfinished copy holds a lock that ends with its session. */
import type pg from 'pg'
import { anywhere } from '../../postgres/anywhere.ts'
import { defineQualified } from '../../postgres/query.ts'

/** False when another session has it. Held until this session ends. */
export async function tryLock(client: pg.ClientBase, what: string): Promise<boolean> {
  const [row] = await anywhere(client).ask(lockQuery, [`database-branch ${what}`])
  return row?.locked ?? false
}

const lockQuery = defineQualified<{ readonly locked: boolean }>(
  'lock for the work on a database',
  'select pg_catalog.pg_try_advisory_lock(pg_catalog.hashtextextended($1::pg_catalog.text, 0)) as locked',
)
