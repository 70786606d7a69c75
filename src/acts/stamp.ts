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
import { historySchema } from '../migration/history/history.ts'
import { errorFacts } from '../postgres/error-facts.ts'
import { ownSchema } from '../schema/selection.ts'
import { type Snapshot, snapshotText } from '../schema/snapshot.ts'
import { snapshotSchema } from '../schema/snapshot-file.ts'

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

/** Undefined where there is none that this login may read, or none that this version understands. */
export async function readStamp(client: pg.ClientBase): Promise<Stamp | undefined> {
  try {
    const { rows } = await client.query<StampRow>(readSql)
    const [row] = rows
    if (row === undefined) return undefined
    return {
      ...factsSchema.parse(row.facts),
      baseline: await unpack(row.baseline),
      ...(row.fork === null ? {} : { fork: await unpack(row.fork) }),
    }
  } catch (error) {
    if (isForeign(error) || notReadable.has(errorFacts(error).code ?? '')) return undefined
    throw error
  }
}

/** In place of one that the branch has inherited. Fails as the server does: without the right to create a schema, or on a replica. */
export async function writeStamp(client: pg.ClientBase, { baseline, fork, ...facts }: Stamp): Promise<void> {
  const packed = [await pack(baseline), fork === undefined ? null : await pack(fork)]
  await client.query('begin')
  try {
    await client.query(createSql)
    await client.query(insertSql, [factsSchema.parse(facts), ...packed])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** Adds to the facts. Nothing happens where there is no stamp of this very branch. */
export async function updateStamp(
  client: pg.ClientBase,
  branch: Pick<Branch, 'uid'>,
  facts: Partial<Pick<StampFacts, 'migrations' | 'green'>>,
): Promise<void> {
  try {
    await client.query(updateSql, [factsSchema.partial().parse(facts), branch.uid])
  } catch (error) {
    if (!notReadable.has(errorFacts(error).code ?? '')) throw error
  }
}

type StampRow = { readonly facts: unknown; readonly baseline: Buffer; readonly fork: Buffer | null }

/** undefined_table, invalid_schema_name, undefined_column, insufficient_privilege */
const notReadable: ReadonlySet<string> = new Set(['42P01', '3F000', '42703', '42501'])

const createSql = `
create schema if not exists ${ownSchema};
create table if not exists ${ownSchema}.stamp (
  only_one boolean primary key default true check (only_one),
  facts jsonb not null,
  baseline bytea not null,
  fork bytea
);
comment on schema ${ownSchema} is 'What database-branch-action remembers about this branch. It goes with the branch.';
delete from ${ownSchema}.stamp
`

const insertSql = `insert into ${ownSchema}.stamp (facts, baseline, fork) values ($1, $2, $3)`
const readSql = `select facts, baseline, fork from ${ownSchema}.stamp`
const updateSql = `update ${ownSchema}.stamp set facts = facts || $1 where facts #>> '{branch,uid}' = $2`

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
