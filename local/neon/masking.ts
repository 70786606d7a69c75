/**
 * Anonymized branches: made, masked by their rules, masked again. The service does it with PostgreSQL Anonymizer once the branch is
 * there, and lets nobody in meanwhile. https://neon.com/docs/workflows/data-anonymization-api
 */
import pg from 'pg'
import { z } from 'zod'
import { groupBy } from '../../src/schema/group-by.ts'
import { anonSchemaSql } from './anon-functions.ts'
import { badRequest, NeonError } from './api-error.ts'
import type { BranchLife } from './branch-life.ts'
import type { Neon } from './neon.ts'
import { createBody, createBranch } from './new-branch.ts'
import { type BranchRecord, type MaskingRecord, type MaskingRule, maskingRuleSchema } from './records.ts'
import { type Call, ok, param, type Reply, type Route, readBody } from './router.ts'
import { formatTime } from './wire.ts'

const rulesBody = z.object({ masking_rules: z.array(maskingRuleSchema) })
const anonymizedBody = z.object({
  branch_create: createBody.pick({ branch: true, endpoints: true }).optional(),
  masking_rules: z.array(maskingRuleSchema).optional(),
  start_anonymization: z.boolean().optional(),
  annotation_value: createBody.shape.annotation_value,
})

export function maskingRoutes(neon: Neon, life: BranchLife): readonly Route[] {
  const { clock, store, faults } = neon
  const find = (call: Call) => {
    const branch = store.branch(param(call, 'project'), param(call, 'branch'))
    if (branch.masking === undefined) throw new NeonError(404, 'anonymized branch not found')
    return { branch, masking: branch.masking }
  }
  const enter = (masking: MaskingRecord, changes: Partial<MaskingRecord>) => {
    Object.assign(masking, { updatedAt: clock.now(), ...changes })
    store.save()
  }

  const create = (call: Call): Reply => {
    const body = readBody(anonymizedBody, call.body)
    const rules = faults.take('rules-dropped', 'create-branch') ? [] : (body.masking_rules ?? [])
    checkRules(rules)
    const now = clock.now()
    const masking: MaskingRecord = { state: 'created', rules, createdAt: now, updatedAt: now }
    const wanted = { ...body.branch_create, annotation_value: body.annotation_value }
    return createBranch(neon, life, param(call, 'project'), wanted, {
      masking,
      whenForked: (branch) => {
        enter(masking, { state: 'initialized' })
        if (body.start_anonymization) start(branch, masking)
      },
    })
  }

  const start = (branch: BranchRecord, masking: MaskingRecord): void => {
    const startedAt = clock.now()
    enter(masking, { state: 'anonymizing', message: undefined, failedAt: undefined, lastRun: { startedAt } })
    neon.operations
      .inLine(branch.projectId, () => maskBranch(neon, branch, masking.rules))
      .then(
        () => enter(masking, { state: 'anonymized', lastRun: { startedAt, completedAt: clock.now() } }),
        (error: unknown) => {
          const message = error instanceof Error ? error.message : String(error)
          enter(masking, { state: 'error', message, failedAt: clock.now() })
        },
      )
  }

  const anonymize = (call: Call): Reply => {
    const { branch, masking } = find(call)
    if (masking.state === 'created' || masking.state === 'anonymizing') {
      throw new NeonError(409, `cannot start anonymization: branch is ${masking.state}`)
    }
    start(branch, masking)
    return ok(statusToWire(branch, masking))
  }

  const changeRules = (call: Call): Reply => {
    const { masking } = find(call)
    const { masking_rules: rules } = readBody(rulesBody, call.body)
    checkRules(rules)
    enter(masking, { rules })
    return ok({ masking_rules: rules })
  }

  const one = 'projects/:project/branches/:branch'
  return [
    {
      method: 'POST',
      pattern: 'projects/:project/branch_anonymized',
      on: 'create-branch',
      changes: true,
      handle: create,
    },
    {
      method: 'GET',
      pattern: `${one}/masking_rules`,
      on: 'get-masking',
      handle: (call) => ok({ masking_rules: find(call).masking.rules }),
    },
    { method: 'PATCH', pattern: `${one}/masking_rules`, on: 'update-masking', handle: changeRules },
    {
      method: 'GET',
      pattern: `${one}/anonymized_status`,
      on: 'get-masking',
      handle: (call) => {
        const { branch, masking } = find(call)
        return ok(statusToWire(branch, masking))
      },
    },
    { method: 'POST', pattern: `${one}/anonymize`, on: 'update-masking', handle: anonymize },
  ]
}

function checkRules(rules: readonly MaskingRule[]): void {
  for (const { column_name, masking_function: made, masking_value: fixed } of rules) {
    if ((made === undefined) === (fixed === undefined)) {
      throw badRequest(`masking rule for column "${column_name}": set either masking_function or masking_value`)
    }
  }
}

/** One statement a table, all tables of a database in one transaction. */
async function maskBranch({ computes }: Neon, branch: BranchRecord, rules: readonly MaskingRule[]): Promise<void> {
  for (const [database, ofDatabase] of groupBy(rules, (rule) => rule.database_name)) {
    const tables = groupBy(
      ofDatabase,
      (rule) => `${pg.escapeIdentifier(rule.schema_name)}.${pg.escapeIdentifier(rule.table_name)}`,
    )
    const updates = [...tables].map(([table, ofTable]) => `update ${table} set ${ofTable.map(assignment).join(', ')}`)
    const known = [
      'do $do$ begin',
      "if to_regnamespace('anon') is null then",
      ...anonSchemaSql.map(executed),
      'end if; end $do$',
    ]
    await computes.runSql(branch, database, [
      [known.join('\n'), "set local search_path = ''", ...ofDatabase.map(refuseForeignKey), ...updates].join(';\n'),
    ])
  }
}

const executed = (sql: string) => `execute ${pg.escapeLiteral(sql)};`

function assignment({ column_name, masking_function: made, masking_value: fixed }: MaskingRule): string {
  return `${pg.escapeIdentifier(column_name)} = ${made ?? literal(fixed ?? '')}`
}

/** `'REDACTED'`, `0`, `null` as they stand; a bare word as text. */
function literal(value: string): string {
  return /^('([^']|'')*'|-?\d+(\.\d+)?|null|true|false)$/i.test(value) ? value : pg.escapeLiteral(value)
}

function refuseForeignKey({ schema_name, table_name, column_name }: MaskingRule): string {
  const table = `${pg.escapeIdentifier(schema_name)}.${pg.escapeIdentifier(table_name)}`
  return `do $do$ begin
  if exists (
    select from pg_catalog.pg_constraint c
    join pg_catalog.pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
    where c.contype = 'f' and c.conrelid = ${pg.escapeLiteral(table)}::pg_catalog.regclass and a.attname = ${pg.escapeLiteral(column_name)}
  ) then raise 'foreign key columns cannot be masked: %', ${pg.escapeLiteral(`${schema_name}.${table_name}.${column_name}`)};
  end if; end $do$`
}

function statusToWire(branch: BranchRecord, masking: MaskingRecord): object {
  const { state, message, createdAt, updatedAt, failedAt, lastRun, rules } = masking
  return {
    project_id: branch.projectId,
    branch_id: branch.id,
    state,
    status_message: message,
    created_at: formatTime(createdAt),
    updated_at: formatTime(updatedAt),
    ...(failedAt === undefined ? {} : { failed_at: formatTime(failedAt) }),
    ...(lastRun === undefined
      ? {}
      : {
          last_run: {
            started_at: formatTime(lastRun.startedAt),
            ...(lastRun.completedAt === undefined ? {} : { completed_at: formatTime(lastRun.completedAt) }),
            triggered_by: '00000000-0000-4000-8000-000000000001',
            triggered_by_username: 'local',
            masked_columns: rules.length,
          },
        }),
  }
}
