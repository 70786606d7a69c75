/**
 * What a migration did to the database, as measured: JSON through and through, with names and figures but no row value. The
 * exact runner and the observer both produce it; `method` and `limits` tell the reader how far it can be trusted.
 */
import { z } from 'zod'
import { lockModes } from '../lock-modes.ts'

const flawKinds = [
  'duplicate index',
  'published without identity',
  'definer for everybody',
  'definer in open schema',
  'row security without policy',
  'autovacuum off',
  'sequence behind',
  'default refused',
  'sequence set back',
  'unique key gone',
] as const

const relationSchema = z.object({
  schema: z.string(),
  name: z.string(),
  kind: z.enum([
    'table',
    'partitioned table',
    'index',
    'partitioned index',
    'view',
    'materialized view',
    'sequence',
    'foreign table',
    'composite type',
  ]),
  /** The table of an index. */
  table: z.string().optional(),
})

const lockSchema = z.object({
  relation: relationSchema,
  mode: z.enum(lockModes),
  /** From when it was seen until it was given up, most at the end of the transaction; a lower bound when sampled. */
  heldMilliseconds: z.number(),
  /** Time spent waiting for it, when sampled. */
  waitedMilliseconds: z.number().optional(),
})

const fileChangeSchema = z.object({
  relation: relationSchema,
  /**
   * - rewritten: a new file with the old rows
   * - rebuilt: an index made anew, under its old name
   * - truncated: a new, empty file
   * - kept file: a new index over its old file, no work done
   * - recreated: another relation of the same name
   */
  fate: z.enum(['rewritten', 'rebuilt', 'truncated', 'kept file', 'recreated', 'dropped']),
})

const scanSchema = z.object({
  relation: relationSchema,
  scans: z.number(),
  rowsRead: z.number(),
  /** Parallel workers have read some of it too, which they count themselves. */
  atLeast: z.literal(true).optional(),
})

const rowChangeSchema = z.object({
  relation: relationSchema,
  inserted: z.number(),
  updated: z.number(),
  deleted: z.number(),
  /** How many of the updated are proven to have changed in columns of this change alone. */
  backfilled: z.number().optional(),
  /** The other updates are known to have set columns that are older than the change; absent where nobody knows. */
  setsOlderColumns: z.literal(true).optional(),
  /** Of a partition: the partitioned table it belongs to in the end. */
  partitionOf: z.string().optional(),
  /** The statement does not name the table: a foreign key of it took the rows along, or something else did. */
  through: z.union([z.object({ foreignKeyTo: z.string() }), z.literal('a trigger, a rule or a function')]).optional(),
})

const tallySchema = z.object({
  schema: z.string(),
  name: z.string(),
  inserted: z.number(),
  updated: z.number(),
  deleted: z.number(),
  backfilled: z.number(),
  /** How many rows it had before; absent where only an estimate is known. */
  before: z.number().optional(),
  /** The planner's estimate of that. */
  about: z.number().optional(),
  /** How many rows it has now; absent where counting them would have taken too long. */
  left: z.number().optional(),
})

const effectsSchema = z.object({
  files: z.array(fileChangeSchema),
  scans: z.array(scanSchema),
  rows: z.array(rowChangeSchema),
  created: z.array(relationSchema),
})

const suppressionSchema = z.object({ code: z.string(), reason: z.string() })

const sourceSchema = z.object({ file: z.string(), number: z.number(), line: z.number() })

const statementSchema = effectsSchema.extend({
  /** Where it stands, when it came from a file. */
  source: sourceSchema.optional(),
  /** Its text, shortened, with the literals taken out. */
  text: z.string(),
  /** Tells it from any other text, literals and all, and nothing of them. */
  digest: z.string().optional(),
  /** Its first words, in lower case. */
  words: z.array(z.string()),
  milliseconds: z.number(),
  walBytes: z.number().optional(),
  /** Statements of one transaction share it. */
  transaction: z.number(),
  /** Measured around the statement, or seen from outside while it ran. */
  method: z.enum(['exact', 'sampled']),
  failed: z.boolean(),
  /** How `alter column type` made the new values: by a cast, or by an expression that can make anything of them. */
  conversion: z.enum(['cast', 'expression']).optional(),
  /** New or stronger than what its transaction held, on relations that are older than the change. */
  locks: z.array(lockSchema),
  /** Given up by `rollback to` a savepoint; `keeps` is the weaker lock that is left. */
  released: z.array(z.object({ relation: relationSchema, keeps: z.enum(lockModes).optional() })).optional(),
  /** Relations that have another name after it. */
  renamed: z.array(z.object({ from: relationSchema, to: relationSchema })).optional(),
  /** Relations that its text names, as the server understood the names before it ran. */
  named: z.array(relationSchema).optional(),
  /** What the server said it did, recognised. */
  work: z.array(
    z.object({
      what: z.enum([
        'rewrite',
        'verify',
        'build index',
        'constraint index',
        'validate foreign key',
        'not null proven',
        'partition bound proven',
        'cut name',
      ]),
      name: z.string(),
    }),
  ),
  /** From `-- database-branch: ignore CODE reason` beside it. */
  suppressions: z.array(suppressionSchema),
})

const scaleSchema = z.object({
  relation: relationSchema,
  /** The planner's estimate, before; absent for a table that was never analyzed. */
  rows: z.number().optional(),
  /** With its indexes and its TOAST table. */
  bytes: z.number(),
  /** Scans of an index since its statistics were reset: on the branch, what production's copy brought along. */
  indexScans: z.number().optional(),
})

export const migrationEvidenceSchema = z.object({
  version: z.literal(1),
  method: z.enum(['exact', 'sampled']),
  statements: z.array(statementSchema),
  /** Before and after put side by side: true however the change was made. */
  whole: effectsSchema,
  /** Size of every older relation that the change touched, as it was before. */
  scale: z.array(scaleSchema),
  /** Indexes that the change left invalid. */
  invalidIndexes: z.array(relationSchema),
  /** Foreign keys of the change that no index helps. */
  foreignKeysWithoutIndex: z.array(
    z.object({ schema: z.string(), table: z.string(), name: z.string(), columns: z.array(z.string()) }),
  ),
  /** States of the catalog and of sequences that mean trouble and were not there before, also on tables of the change. */
  flaws: z
    .array(
      z.object({
        what: z.enum(flawKinds),
        schema: z.string(),
        /** Absent for a function. */
        table: z.string().optional(),
        name: z.string(),
        /** The other object that makes it one. */
        other: z.string().optional(),
      }),
    )
    .optional(),
  /** What has become of roles, memberships, settings and rights that belong to the server or to the database itself. */
  server: z
    .array(
      z.object({
        /** Rather than given: what ran before may fail, or run otherwise. */
        taken: z.boolean(),
        /** A role, a database. */
        subject: z.string(),
        /** "`app` made a member of `reader`" */
        words: z.string(),
      }),
    )
    .optional(),
  /** The partitions among the tables that the change touched; `of` is the partitioned table at the top: `shop.orders`. */
  partitions: z.array(z.object({ schema: z.string(), name: z.string(), of: z.string() })).optional(),
  /** What publications send; without a table, all of them. */
  published: z.array(z.object({ schema: z.string().optional(), table: z.string().optional() })).optional(),
  /** From pg_stat_statements, where it is installed: the slowest first. */
  slowest: z
    .array(z.object({ text: z.string(), calls: z.number(), milliseconds: z.number(), rows: z.number() }))
    .optional(),
  /** What became of the rows of older tables, partitions counted with the table they belong to; books of tools left out. */
  tallies: z.array(tallySchema).optional(),
  /** What the steps of the job did to older tables when the migration was over: the tests, as far as anybody can tell. */
  afterwards: z
    .object({
      files: z.array(fileChangeSchema),
      rows: z.array(rowChangeSchema),
      /**
       * How the end of the migration was told: by a step that says so, by the last entry in a migration tool's books, or by the last
       * change of the schema, after which the migration may have gone on writing rows.
       */
      since: z.enum(['step', 'books', 'schema']),
    })
    .optional(),
  /** Sentences about what could not be seen. */
  limits: z.array(z.string()),
  /** Those of them that leave too much unseen to call anything safe. */
  unseen: z.array(z.string()).optional(),
})

export type MigrationEvidence = z.infer<typeof migrationEvidenceSchema>
export type StatementEvidence = z.infer<typeof statementSchema>
export type Effects = z.infer<typeof effectsSchema>
export type Relation = z.infer<typeof relationSchema>
export type LockEvidence = z.infer<typeof lockSchema>
export type FileChange = z.infer<typeof fileChangeSchema>
export type Work = StatementEvidence['work'][number]
export type Flaw = NonNullable<MigrationEvidence['flaws']>[number]
export type RowChange = z.infer<typeof rowChangeSchema>
export type Tally = z.infer<typeof tallySchema>
export type Scale = z.infer<typeof scaleSchema>
