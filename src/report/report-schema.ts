/**
 * The report file: JSON that gates, dashboards and later jobs read. Version 1 only ever gains fields; a change of meaning is a new
 * version. Times are ISO 8601 in UTC, durations milliseconds. Readers should ignore fields they do not know.
 */
import { z } from 'zod'
import { concernSchema } from '../migration/concern.ts'
import { migrationEvidenceSchema } from '../migration/evidence/evidence-schema.ts'
import { findingSchema } from '../migration/findings/finding-schema.ts'
import { historySchema } from '../migration/history/history.ts'
import { lockModes } from '../migration/lock-modes.ts'
import { lostValuesSchema, rollbackLockSchema } from '../migration/rollback.ts'
import { smallerTableSchema } from '../migration/smaller-tables.ts'
import { schemaDiffSchema } from '../schema/schema-diff-json.ts'
import { deployedTestsSchema } from '../test-results/deployed-tests.ts'
import { failedTestSchema } from '../test-results/test-summary.ts'
import { liveQueriesSchema } from '../workload/live-queries.ts'

/** `measured: false` says why, and is never the same as an empty value. */
function measured<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('measured', [
    z.object({ measured: z.literal(true), value }),
    z.object({ measured: z.literal(false), why: z.string() }),
  ])
}

const objectSchema = z.object({
  kind: z.string(),
  schema: z.string().optional(),
  table: z.string().optional(),
  name: z.string(),
})

const failureSchema = z.object({
  message: z.string(),
  sqlstate: z.string().optional(),
  line: z.number().optional(),
  statement: z.string().optional(),
  statementNumber: z.number().optional().describe('From 1, in its file.'),
  position: z.number().optional().describe('Character in the statement, from 1.'),
  hint: z.string().optional().describe('What to do about it.'),
  keptStatements: z.number().optional().describe('How many statements of the file stay applied.'),
  locks: z
    .array(z.object({ relation: z.string(), mode: z.enum(lockModes), milliseconds: z.number() }))
    .optional()
    .describe('What its transaction had locked before it.'),
  wait: z
    .object({
      mode: z.enum(lockModes).optional(),
      relation: z.string().optional(),
      blockers: z.array(
        z.object({
          application: z.string().optional(),
          state: z.string().optional(),
          mode: z.enum(lockModes).optional().describe('What it holds on the relation.'),
          transactionSeconds: z.number().optional(),
          waits: z.boolean(),
        }),
      ),
    })
    .optional()
    .describe('The lock that it did not get.'),
})

const replaySchema = z.object({
  isRepeatable: z.boolean().describe('The second run came through and changed nothing.'),
  failure: z.object({ name: z.string(), failure: failureSchema }).optional(),
  schema: z.array(z.string()).describe('What it did to the schema.'),
  rows: z.array(
    z.object({
      table: z.string(),
      inserted: z.number(),
      updated: z.number(),
      deleted: z.number(),
      statement: z.object({ file: z.string(), line: z.number(), text: z.string() }).optional(),
    }),
  ),
})

const rollbackSchema = z.object({
  isClean: z.boolean().describe('Back and there again: all that was compared is as it was.'),
  failure: z.object({ direction: z.enum(['back', 'again']), name: z.string(), failure: failureSchema }).optional(),
  milliseconds: z.number().describe('What the way back took.'),
  stays: z.array(z.string()).describe('Changes of the schema that stay after the way back.'),
  reordered: z.array(z.string()).describe('Tables whose columns stand in another order after the way back.'),
  lost: z.array(lostValuesSchema).describe('Values of the fork that are not there after the way back.'),
  destroys: z.array(z.string()).describe('What the way back itself drops, with all that is written there meanwhile.'),
  again: z.array(z.string()).describe('What is otherwise when the migrations are made again.'),
  lock: rollbackLockSchema.optional().describe('The longest lock of the way back that kept writers out.'),
  unread: z.array(z.string()).describe('Tables that the change touches, whose values were not compared.'),
})

const driftSchema = z.object({
  schema: schemaDiffSchema.describe('From the fork to the parent now.'),
  conflicts: z.array(
    z.object({
      object: objectSchema,
      title: z.string(),
      branch: z.array(z.string()).describe('What the branch did to it.'),
      parent: z.array(z.string()).describe('What the parent did to it since the fork.'),
    }),
  ),
  missing: z
    .array(z.object({ tool: z.string(), name: z.string() }))
    .describe('Migrations that the parent has run since the fork, and the branch has not.'),
  isFailure: z.boolean().describe('`on-drift` is fail, and the parent has moved.'),
})

const entriesSchema = z.array(historySchema.shape.entries.element)

const historyComparisonSchema = z.object({
  ...historySchema.omit({ entries: true }).shape,
  ran: entriesSchema.describe('Applied on the branch since it began.'),
  failed: entriesSchema.describe('Written down as failed, or left half done.'),
  edited: entriesSchema.describe('Its file was edited after it ran, by the checksum in the books.'),
  undone: entriesSchema.describe('In the books when the branch began, and gone or rolled back now.'),
  heads: z.array(z.string()).optional().describe('The ends of its graph of migrations, where there are now several.'),
})

const gateSchema = z.object({
  open: z.boolean(),
  reasons: z.array(
    z.object({
      condition: z.string(),
      message: z.string(),
      place: z.object({ file: z.string(), line: z.number() }).optional(),
    }),
  ),
  unjudged: z.array(z.string()),
})

export const reportFileSchema = z.object({
  version: z.literal(1),
  key: z.string().describe('Tells several reports on one pull request apart.'),
  verdict: z.object({
    level: z.enum(['safe', 'review', 'destructive', 'failed', 'not-measured']),
    headline: z.string(),
    concerns: z.array(concernSchema).optional().describe('What keeps it from being safe, gravest first.'),
  }),
  run: z.object({
    repository: z.string(),
    event: z.string(),
    runId: z.number(),
    runAttempt: z.number(),
    url: z.string(),
    headSha: z.string().describe("The pull request's head commit, never the merge commit."),
    docsUrl: z.string().optional().describe("The folder of the action's documentation, in the version that ran."),
  }),
  pullRequest: z.object({ number: z.number(), title: z.string().optional() }).optional(),
  jobStatus: z.enum(['success', 'failure', 'cancelled', 'unknown']),
  isSuperseded: z.boolean().optional().describe("A newer run has replaced this run's branch."),
  branch: measured(
    z.object({
      name: z.string(),
      provider: z.string(),
      status: z.enum(['created', 'recreated', 'reused', 'attached', 'deleted']),
      parent: z.string(),
      remadeBecause: z.string().optional().describe('Why it took the place of one that an earlier run had left.'),
      database: z.string(),
      forkedAt: z.string().optional(),
      expiresAt: z.string().optional(),
      isKept: z.boolean().optional().describe('It lives longer than planned, because the job failed.'),
      consoleUrl: z.string().optional(),
      computeSize: z.string().optional(),
      rows: z
        .enum(['none', 'masked'])
        .optional()
        .describe('Where it began without its parent’s rows, or with columns masked by the service.'),
    }),
  ),
  promotion: z
    .object({
      to: z.string(),
      outcome: z.enum(['promoted', 'dry-run', 'refused', 'failed']),
      reasons: z.array(z.string()).describe('Why it was refused.'),
      validatedSha: z.string().optional().describe('The commit whose job went through on the branch.'),
      steps: z.array(z.string()),
      lockTimeoutSeconds: z.number(),
      statementTimeoutSeconds: z.number(),
    })
    .optional()
    .describe('Of a `promote` step: what was run on the parent.'),
  migrations: z.array(
    z.object({
      name: z.string(),
      status: z.enum(['applied', 'failed', 'not-run']),
      milliseconds: z.number(),
      failure: failureSchema.optional(),
    }),
  ),
  histories: measured(z.array(historyComparisonSchema))
    .optional()
    .describe('What migration tools have written in their history tables.'),
  evidence: measured(migrationEvidenceSchema).describe('What the migrations did.'),
  smaller: z
    .array(smallerTableSchema)
    .optional()
    .describe('Tables that the migrations worked on, and of which the branch held less than its parent.'),
  maskedChecks: z
    .array(z.string())
    .optional()
    .describe('Tables whose values were masked before, and which the migrations checked or changed by them.'),
  findings: z.array(findingSchema),
  gate: gateSchema.optional().describe('What `fail-on` comes to.'),
  replay: measured(replaySchema).optional().describe('The migrations run a second time, when that was asked for.'),
  rollback: measured(rollbackSchema).optional().describe('The migrations taken back, when that was asked for.'),
  schema: measured(schemaDiffSchema),
  workload: measured(liveQueriesSchema)
    .optional()
    .describe("What becomes of production's own queries, planned on the branch before and after."),
  drift: measured(driftSchema).optional().describe('What the parent did since the fork, told apart from the change.'),
  tests: measured(
    z.object({
      passed: z.number(),
      failed: z.number().describe('All that did not come through: failures, errors, and what a suite alone counts.'),
      errored: z.number().optional().describe('How many of the failed are errors and no failed assertions.'),
      skipped: z.number().describe('All that did not run.'),
      flaky: z.number().optional().describe('How many of the passed had failed before they were run again.'),
      milliseconds: z.number(),
      failures: z.array(failedTestSchema),
      files: z.array(z.string()),
      unread: z.array(z.string()).optional().describe('Files that could not be read, or not whole; the notes say why.'),
    }),
  ).and(z.object({ wereAskedFor: z.boolean().optional().describe('`test-results` names files.') })),
  deployed: measured(deployedTestsSchema)
    .optional()
    .describe('The tests of the deployed version on the new schema, when they were asked for.'),
  notes: z.array(z.string()),
})

export type ReportFile = z.infer<typeof reportFileSchema>
