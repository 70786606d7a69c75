/** One run at a time makes a copy of a database, and who works on an unfinished copy holds a lock that ends with its session. */
import type pg from 'pg'
import { anywhere } from '../../postgres/anywhere.ts'
import { defineQualified } from '../../postgres/query.ts'

/** False when another session has it. Held until this session ends. */
export async function tryLock(client: pg.ClientBase, what: string): Promise<boolean> {
  const [row] = await anywhere(client).ask(lockQuery, [`database-branch ${what}`])
  return row?.locked ?? false
}

/** Whether any session of the server has it: a lock belongs to a database, and not everybody works from the same one. */
export async function isLocked(client: pg.ClientBase, what: string): Promise<boolean> {
  const [row] = await anywhere(client).ask(lockedQuery, [`database-branch ${what}`])
  return row?.locked ?? true
}

// A key of 64 bits stands in two halves. https://www.postgresql.org/docs/current/view-pg-locks.html
const lockedQuery = defineQualified<{ readonly locked: boolean }>(
  'is there a lock for the work on a database',
  `
select exists (
  select from pg_catalog.pg_locks l
  where l.locktype operator(pg_catalog.=) 'advisory' and l.granted and l.objsubid operator(pg_catalog.=) 1
    and (l.classid::pg_catalog.int8 operator(pg_catalog.<<) 32) operator(pg_catalog.|) l.objid::pg_catalog.int8
      operator(pg_catalog.=) pg_catalog.hashtextextended($1::pg_catalog.text, 0)
) as locked`,
)

const lockQuery = defineQualified<{ readonly locked: boolean }>(
  'lock for the work on a database',
  'select pg_catalog.pg_try_advisory_lock(pg_catalog.hashtextextended($1::pg_catalog.text, 0)) as locked',
)
