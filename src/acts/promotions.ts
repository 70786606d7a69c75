/**
 * What was promoted to a database, as that database remembers it: read on the parent before a promotion, and on branches, which
 * are copies of it. Reading must not run anybody's code, and on the parent nobody else's word counts.
 */
import pg from 'pg'
import { z } from 'zod'
import { budget } from '../ground/budget.ts'
import { type CopiedRow, looking } from '../postgres/look.ts'
import { defineQuery } from '../postgres/query.ts'
import { promotionSchema } from '../schema/selection.ts'

const entrySchema = z.object({
  id: z.string(),
  prNumber: z.number().nullable(),
  sha: z.string(),
  name: z.string(),
  checksum: z.string().nullable(),
  /** ISO 8601 */
  startedAt: z.string(),
  /** Null when it is running, or was cut off. */
  endedAt: z.string().nullable(),
})
export type PromotionEntry = Readonly<z.infer<typeof entrySchema>>

export type Promotions = {
  /** The oldest first. */
  readonly entries: readonly PromotionEntry[]
  /** A clause: why nothing can be remembered here, with the statement that changes it where there is one. */
  readonly trouble?: string | undefined
}

/** Of one repository: a database may serve several. */
export async function readPromotions(client: pg.ClientBase, repository: string): Promise<Promotions> {
  return looking(
    client,
    async (look) => {
      const [shelf] = await look.ask(shelfQuery, [promotionSchema])
      if (shelf === undefined) throw new Error('the question for the record of promotions returned no row')
      const trouble = troubleOf(shelf)
      if (!shelf.has_table || !shelf.is_plain || !shelf.may_read) return { entries: [], trouble }
      const rows = await look.copy({ quoted: `${promotionSchema}.promotions`, columns: copied })
      return {
        entries: z
          .array(entrySchema)
          .parse(rows.flatMap((row) => entryOf(row, repository)))
          .sort(byId),
        trouble,
      }
    },
    { lock: budget.time.lockOnParent },
  )
}

const copied = ['repository', 'id', 'pr_number', 'sha', 'name', 'checksum', 'started_at', 'ended_at']

function entryOf([owner, id, prNumber, sha, name, checksum, startedAt, endedAt]: CopiedRow, repository: string) {
  if (owner !== repository) return []
  const number = typeof prNumber === 'string' ? Number(prNumber) : prNumber
  return [{ id, prNumber: number, sha, name, checksum, startedAt: isoTime(startedAt), endedAt: isoTime(endedAt) }]
}

/** Of `2026-11-22 14:02:11.123+00`, as every look has it. */
function isoTime(text: string | null | undefined): string | null | undefined {
  return typeof text === 'string' ? `${text.slice(0, 19).replace(' ', 'T')}Z` : text
}

function byId(a: PromotionEntry, b: PromotionEntry): number {
  return Number(a.id) - Number(b.id)
}

type Shelf = {
  readonly login: string
  readonly database: string
  readonly owner: string | null
  readonly has_schema: boolean
  readonly has_table: boolean
  readonly is_plain: boolean
  readonly is_trusted: boolean
  readonly may_create_schema: boolean
  readonly may_create_table: boolean
  readonly may_read: boolean
  readonly may_write: boolean
}

function troubleOf(shelf: Shelf): string | undefined {
  const login = pg.escapeIdentifier(shelf.login)
  if (!shelf.has_schema) {
    if (shelf.may_create_schema) return undefined
    const grant = `grant create on database ${pg.escapeIdentifier(shelf.database)} to ${login}`
    return `it cannot remember what is promoted; an administrator has to say \`${grant}\``
  }
  if (!shelf.is_trusted) {
    return `its schema \`${promotionSchema}\` is of \`${shelf.owner ?? 'somebody'}\`, whose record is not believed; make the login a member of that role, or drop the schema`
  }
  if (!shelf.has_table) {
    if (shelf.may_create_table) return undefined
    return `it cannot remember what is promoted; its owner has to say \`grant usage, create on schema ${promotionSchema} to ${login}\``
  }
  if (!shelf.is_plain) return `\`${promotionSchema}.promotions\` is not the plain table that this action makes`
  if (shelf.may_read && shelf.may_write) return undefined
  return `it cannot remember what is promoted; its owner has to say \`grant usage on schema ${promotionSchema} to ${login}; grant select, insert, update on ${promotionSchema}.promotions to ${login}\``
}

/** With the types by their ids, which never change: bigint 20, text 25, timestamptz 1184. */
const columnList = Object.entries({
  id: 20,
  repository: 25,
  pr_number: 20,
  sha: 25,
  run_id: 20,
  name: 25,
  checksum: 25,
  started_at: 1184,
  ended_at: 1184,
})
  .map(([name, type]) => `('${name}', ${type})`)
  .join(', ')

/** A superuser is a member of every role, and still believes only itself and its like. */
const shelfQuery = defineQuery<Shelf>(
  'record of promotions',
  `
select
  me.rolname::text as login,
  pg_catalog.current_database()::text as database,
  (case when n.oid is null then null else coalesce(toa.rolname, soa.rolname) end)::text as owner,
  n.oid is not null as has_schema,
  c.oid is not null as has_table,
  coalesce(c.relkind = 'r' and not (c.relrowsecurity or c.relhasrules or c.relhastriggers), false) and (
    select pg_catalog.count(*) = 9 from pg_catalog.pg_attribute a
    where a.attrelid = c.oid and (a.attname, a.atttypid) in (${columnList})
  ) as is_plain,
  coalesce(soa.rolsuper or soa.oid = me.oid or (not me.rolsuper and pg_catalog.pg_has_role(me.oid, soa.oid, 'member')), false)
    and (c.oid is null or coalesce(
      toa.rolsuper or toa.oid = me.oid or (not me.rolsuper and pg_catalog.pg_has_role(me.oid, toa.oid, 'member')), false
    )) as is_trusted,
  pg_catalog.has_database_privilege(me.oid, pg_catalog.current_database(), 'create') as may_create_schema,
  coalesce(pg_catalog.has_schema_privilege(me.oid, n.oid, 'create'), false) as may_create_table,
  coalesce(
    pg_catalog.has_schema_privilege(me.oid, n.oid, 'usage') and pg_catalog.has_table_privilege(me.oid, c.oid, 'select'), false
  ) as may_read,
  coalesce(
    pg_catalog.has_table_privilege(me.oid, c.oid, 'insert') and pg_catalog.has_table_privilege(me.oid, c.oid, 'update'), false
  ) as may_write
from pg_catalog.pg_roles me
left join pg_catalog.pg_namespace n on n.nspname = $1
left join pg_catalog.pg_class c on c.relnamespace = n.oid and c.relname = 'promotions'
left join pg_catalog.pg_roles soa on soa.oid = n.nspowner
left join pg_catalog.pg_roles toa on toa.oid = c.relowner
where me.rolname = current_user
`,
)
