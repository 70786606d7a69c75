/**
 * What a branch remembers about itself, in one small schema of ours inside it: for whom it was made, from what, and how its
 * schema looked then. So a later push and another job can go on where this one ends, without a store outside. A branch can be
 * written to by the code it is for: a stamp is read as foreign data, and whose it is is compared before it is believed.
 */
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type pg from 'pg'
import { z } from 'zod'
import type { Branch } from '../branch/provider.ts'
import { budget } from '../ground/budget.ts'
import { UserError } from '../ground/errors.ts'
import { historySchema } from '../migration/history/history.ts'
import { isWorthAnotherTry } from '../postgres/connect-failure.ts'
import { errorFacts, isServerError } from '../postgres/error-facts.ts'
import { type Look, looking, writing } from '../postgres/look.ts'
import { defineQuery } from '../postgres/query.ts'
import { redactServerError } from '../postgres/redact.ts'
import { ownSchema } from '../schema/selection.ts'
import { type Snapshot, snapshotText } from '../schema/snapshot.ts'
import { snapshotSchema } from '../schema/snapshot-file.ts'
import { firstProbesSchema } from '../workload/probed.ts'

const factsSchema = z.object({
  version: z.literal(1),
  /** `owner/name` */
  repository: z.string(),
  /** Absent for a branch that is no pull request's. */
  prNumber: z.number().optional(),
  /** The branch that was stamped: a fork of it inherits its stamp, and must not take it for its own. */
  branch: z.object({ name: z.string(), uid: z.string() }),
  parent: z.object({ name: z.string(), id: z.string() }),
  /** ISO 8601 */
  forkedAt: z.string().optional(),
  run: z.object({ id: z.number(), attempt: z.number() }),
  /** The commit of that run. */
  sha: z.string(),
  /** Files that `migrations` has applied here, in order, by the SHA-256 of what they said then. */
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  /** What the books of migration tools said when the branch was handed out. Absent where an earlier version stamped it. */
  histories: z.array(historySchema).optional(),
  /** SHA-256 of the `prepare-sql` that ran when it was made. Absent where there was none. */
  prepared: z.string().optional(),
  /** Tables that `prepare-sql` took rows from: `schema.name`. Absent where there was none. */
  thinned: z.array(z.string()).optional(),
  /** Tables in which it changed rows. */
  masked: z.array(z.string()).optional(),
  /** How production's queries were planned then. Absent where they were not tried. */
  workload: firstProbesSchema.optional(),
  /** The last commit whose job went through with nothing failed. */
  green: z.object({ sha: z.string(), runId: z.number(), at: z.string() }).optional(),
})

export type StampFacts = z.infer<typeof factsSchema>
export type AppliedMigration = StampFacts['migrations'][number]

export type Stamp = StampFacts & {
  /** As it was handed out, before any migration of the pull request. */
  readonly baseline: Snapshot
  /** As the parent was at the fork. Absent when nothing was done between it and the baseline. */
  readonly fork?: Snapshot | undefined
}

/**
 * Undefined where there is none that this login may read, or none that this version understands. It is copied: nothing that
 * somebody has hung on the table runs. UserError where the server does not come to an answer.
 */
export async function readStamp(client: pg.ClientBase): Promise<Stamp | undefined> {
  try {
    const row = await looking(client, readRow)
    if (row === undefined) return undefined
    return {
      ...factsSchema.parse(JSON.parse(row.facts)),
      baseline: await unpack(row.baseline),
      ...(row.fork === null ? {} : { fork: await unpack(row.fork) }),
    }
  } catch (error) {
    if (isForeign(error) || isServerError(error, ...notReadable)) return undefined
    if (!isServerError(error) && !isWorthAnotherTry(error)) throw error
    throw new UserError(`What the branch remembers of itself could not be read: ${redactServerError(error).message}.`, {
      cause: error,
    })
  }
}

/** In place of one that the branch has inherited. Fails as the server does: without the right to create a schema, or on a replica. */
export async function writeStamp(client: pg.ClientBase, { baseline, fork, ...facts }: Stamp): Promise<void> {
  const packed = [await pack(baseline), fork === undefined ? null : await pack(fork)]
  await writing(client, async (look) => {
    // Made anew, it has no trigger, rule or policy of anybody's.
    await look.askTogether([schemaQuery, withoutInheritedQuery, tableQuery, commentQuery])
    await look.ask(insertQuery, [factsSchema.parse(facts), ...packed])
  })
}

/**
 * Adds to the facts. Nothing happens where there is no stamp of this very branch. UserError where something hangs on the table
 * that is not ours.
 */
export async function updateStamp(
  client: pg.ClientBase,
  branch: Pick<Branch, 'uid'>,
  facts: Partial<Pick<StampFacts, 'migrations' | 'green'>>,
): Promise<void> {
  try {
    await writing(client, async (look) => {
      // Nobody hangs anything on it between the look and the write.
      await look.ask(lockQuery)
      const [shape] = await look.ask(plainQuery)
      if (shape?.isPlain !== true) {
        throw new UserError(`Something else hangs on the table ${ownSchema}.stamp: nothing is written there.`)
      }
      await look.ask(updateQuery, [factsSchema.partial().parse(facts), branch.uid])
    })
  } catch (error) {
    if (!isServerError(error, ...notReadable)) throw error
  }
}

type StampRow = { readonly facts: string; readonly baseline: Buffer; readonly fork: Buffer | null }

async function readRow(look: Look): Promise<StampRow | undefined> {
  const [found] = await look.ask(foundQuery, [budget.size.table])
  if (found?.isReadable !== true) return undefined
  const columns = ['facts', 'baseline', 'fork']
  const [row] = await look.copy({ quoted: `${ownSchema}.stamp`, columns })
  const [facts, baseline, fork] = row ?? []
  if (typeof facts !== 'string' || typeof baseline !== 'string') return undefined
  return { facts, baseline: bytesOf(baseline), fork: typeof fork === 'string' ? bytesOf(fork) : null }
}

/** `\x` and hex digits, as every transaction of ours has it. */
function bytesOf(text: string): Buffer {
  return Buffer.from(text.slice(2), 'hex')
}

/** undefined_table, invalid_schema_name, undefined_column, wrong_object_type, insufficient_privilege */
const notReadable: readonly string[] = ['42P01', '3F000', '42703', '42809', '42501']

const schemaQuery = defineQuery('schema of the stamp', `create schema if not exists ${ownSchema}`)

const withoutInheritedQuery = defineQuery('stamp without the inherited', `drop table if exists ${ownSchema}.stamp`)

const tableQuery = defineQuery(
  'table of the stamp',
  `
create table ${ownSchema}.stamp (
  only_one boolean primary key default true check (only_one),
  facts pg_catalog.jsonb not null,
  baseline pg_catalog.bytea not null,
  fork pg_catalog.bytea
)`,
)

const commentQuery = defineQuery(
  'comment of the stamp',
  `comment on schema ${ownSchema} is 'What database-branch-action remembers about this branch. It goes with the branch.'`,
)

const insertQuery = defineQuery(
  'stamp written',
  `insert into ${ownSchema}.stamp (facts, baseline, fork) values ($1::jsonb, $2::bytea, $3::bytea)`,
)

const foundQuery = defineQuery<{ readonly isReadable: boolean }>(
  'stamp found',
  `
select c.relkind = 'r' and pg_table_size(c.oid) <= $1::bigint as "isReadable"
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where n.nspname = '${ownSchema}' and c.relname = 'stamp'`,
)

const lockQuery = defineQuery('stamp locked', `lock table only ${ownSchema}.stamp in share row exclusive mode`)

const updateQuery = defineQuery(
  'stamp added to',
  `update only ${ownSchema}.stamp set facts = facts || $1::jsonb where facts #>> '{branch,uid}' = $2::text`,
)

// What a write to a table can set off: triggers (those of foreign keys too), rules, policies, expressions of indexes and
// statistics, checks, and the types and generated values of columns.
const plainQuery = defineQuery<{ readonly isPlain: boolean }>(
  'nothing hangs on the stamp',
  `
select c.relkind = 'r'
  and c.relowner = (select r.oid from pg_roles r where r.rolname = session_user)
  and not c.relrowsecurity
  and not exists (select from pg_trigger t where t.tgrelid = c.oid)
  and not exists (select from pg_rewrite r where r.ev_class = c.oid)
  and not exists (select from pg_policy p where p.polrelid = c.oid)
  and not exists (select from pg_inherits i where c.oid in (i.inhrelid, i.inhparent))
  and not exists (select from pg_statistic_ext s where s.stxrelid = c.oid)
  and not exists (select from pg_index i where i.indrelid = c.oid and not i.indisprimary)
  and not exists (
    select from pg_constraint k
    where k.conrelid = c.oid and k.contype not in ('p', 'n') and pg_get_constraintdef(k.oid) <> 'CHECK (only_one)'
  )
  and (
    select array_agg(concat(a.attname, ' ', a.atttypid::regtype, a.attgenerated) order by a.attnum)
    from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
  ) = array['only_one boolean', 'facts jsonb', 'baseline bytea', 'fork bytea'] as "isPlain"
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where n.nspname = '${ownSchema}' and c.relname = 'stamp'`,
)

/** What somebody else wrote: another version of ours, or a hand that tries what happens. */
function isForeign(error: unknown): boolean {
  const kinds = [z.ZodError, SyntaxError, RangeError]
  return kinds.some((kind) => error instanceof kind) || /^Z_/.test(errorFacts(error).code ?? '')
}

/** No more than a very large schema takes: little that is packed can be much unpacked. */
const mostBytes = 256 * 1024 * 1024

async function pack(snapshot: Snapshot): Promise<Buffer> {
  return promisify(gzip)(snapshotText(snapshot))
}

async function unpack(packed: Buffer): Promise<Snapshot> {
  const text = await promisify(gunzip)(packed, { maxOutputLength: mostBytes })
  return snapshotSchema.parse(JSON.parse(text.toString('utf8')))
}
