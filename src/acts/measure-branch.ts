/**
 * The second picture of the branch, compared with the first: what the pull request did to the schema. Then the parent's: what
 * happened there meanwhile.
 */

import type { Inputs } from '../action/inputs.ts'
import { readBaseline, readFirstHistories, readFork } from '../action/run-folder.ts'
import type { SavedState } from '../action/state.ts'
import { openCompute } from '../branch/open-branch.ts'
import type { Branch, BranchProvider, Compute } from '../branch/provider.ts'
import type { Clock } from '../ground/clock.ts'
import type { Deadline } from '../ground/deadline.ts'
import { UpstreamError, UserError } from '../ground/errors.ts'
import type { Log } from '../ground/log.ts'
import type { Measured } from '../ground/measured.ts'
import { compareHistories } from '../migration/history/compare-histories.ts'
import type { MigrationHistory } from '../migration/history/history.ts'
import { readMigrationSources } from '../migration/history/migration-sources.ts'
import { readHistories } from '../migration/history/read-histories.ts'
import { droppedRelations, type LastUse, withLastUse } from '../migration/last-use.ts'
import type { ParentTable } from '../migration/smaller-tables.ts'
import { redactServerError } from '../postgres/redact.ts'
import { readSslCa } from '../postgres/ssl-ca.ts'
import type { Drift } from '../report/drift.ts'
import type { Report, ReportBranch } from '../report/report.ts'
import { diffSnapshots } from '../schema/diff.ts'
import { readSnapshot } from '../schema/read-snapshot.ts'
import type { SchemaDiff } from '../schema/schema-diff.ts'
import type { LiveQueries } from '../workload/live-queries.ts'
import { type MeasuredDrift, measureDrift } from './measure-drift.ts'
import { measureWorkload } from './measure-workload.ts'

export type MeasureBranch = {
  readonly inputs: Inputs
  readonly state: SavedState
  readonly provider: BranchProvider
  readonly clock: Clock
  readonly log: Log
  readonly workspace: string
  /** What is not measured by then is said to be missing. */
  readonly deadline: Deadline
  /** Tables that the migrations worked on: `schema.name`. */
  readonly worked: readonly string[]
  /** `ttl-on-failure` has just moved its expiry. */
  readonly isKept?: boolean | undefined
}

export type MeasuredBranch = {
  readonly branch: Measured<ReportBranch>
  readonly schema: Measured<SchemaDiff>
  readonly drift: Measured<Drift>
  readonly histories: NonNullable<Report['histories']>
  readonly workload?: Measured<LiveQueries> | undefined
  /** How much the parent uses what is dropped. */
  readonly lastUse?: readonly LastUse[] | undefined
  /** How large what was worked on is on the parent; undefined where it could not be asked. */
  readonly parentTables?: readonly ParentTable[] | undefined
  /** What the service has masked, where it says so. */
  readonly maskedColumns?: Branch['maskedColumns']
  /** Sentences about what could not be read. */
  readonly notes: readonly string[]
  /** A newer run has put another branch in the place of this run's. */
  readonly isSuperseded?: boolean | undefined
  /** Born while measuring, and never to be seen. */
  readonly secrets: readonly string[]
}

export async function measureBranch(measure: MeasureBranch): Promise<MeasuredBranch> {
  const { inputs, state, provider, log, deadline } = measure
  try {
    if (state.branch === undefined) return nothing(await explainUnready(measure))
    const { status, parent, forkedAt, remadeBecause } = state.branch
    const branch = await deadline.within('asking for the branch', provider.findBranch(state.branchName ?? ''))
    if (branch === undefined) return nothing(`The branch ${state.branchName} is gone: it expired or was deleted.`)
    if (branch.uid !== state.branch.uid) return supersededBy(branch.name, log)
    const compute = await deadline.within("asking for the branch's address", provider.compute(branch))
    const facts: ReportBranch = {
      name: branch.name,
      provider: provider.title,
      status,
      parent,
      remadeBecause,
      database: compute.database ?? inputs.database,
      forkedAt,
      expiresAt: branch.expiresAt?.toISOString(),
      isKept: measure.isKept,
      consoleUrl: branch.consoleUrl,
      computeSize: describeSize(compute),
      rows: branch.rows,
    }
    return {
      branch: { measured: true, value: facts },
      maskedColumns: branch.maskedColumns,
      ...(await measureSchema(measure, { branch, compute, parentName: parent })),
    }
  } catch (error) {
    const why = explain(error)
    log.warning(`The branch could not be measured: ${why}`)
    return nothing(why)
  }
}

/** Main can die between the call that creates the branch and the answer to it. */
async function explainUnready({ state: { branchName, failure }, provider, deadline }: MeasureBranch): Promise<string> {
  const branch =
    branchName === undefined
      ? undefined
      : await deadline.within('asking for the branch', provider.findBranch(branchName))
  if (branch === undefined) return failure ?? 'The branch was not created: see the log of the step.'
  const expiry = branch.expiresAt === undefined ? '' : ` It expires at ${branch.expiresAt.toISOString()}.`
  const why = failure === undefined ? '' : ` ${failure}`
  return `The step ended before the branch \`${branch.name}\` was ready.${expiry}${why}`
}

async function measureSchema(
  { inputs, state, provider, clock, log, workspace, deadline, worked }: MeasureBranch,
  {
    branch: found,
    compute,
    parentName,
  }: { readonly branch: Branch; readonly compute: Compute; readonly parentName: string },
): Promise<Omit<MeasuredBranch, 'branch' | 'maskedColumns'>> {
  const baseline = await readBaseline(state.folder)
  if (baseline === undefined) return unmeasured('The step ended before it had a picture to compare with.')
  const tls = inputs.sslCa === undefined ? undefined : { ca: await readSslCa(inputs.sslCa) }
  const access = { provider, database: inputs.database, tls, clock, log, signal: deadline.signal }
  const { client, credential } = await deadline.within(
    'connecting to the branch',
    openCompute(access, compute, connectTimeoutSeconds),
  )
  const secrets = [credential.password]
  try {
    const snapshot = await readSnapshot(client)
    const { histories, notes } = await readHistories(client)
    const value = diffSnapshots(baseline, snapshot, { ...inputs, lineage: true })
    const branch = { snapshot, histories }
    const fork = await readFork(state.folder)
    const first = await readFirstHistories(state.folder)
    const {
      lastUse = [],
      tables,
      ...drift
    } = await deadline
      .within(
        `looking at ${parentName}`,
        measureDrift({
          access,
          inputs,
          fork,
          parentName,
          histories: first,
          baseline,
          asked: { dropped: droppedRelations(value), worked },
          branch,
        }),
      )
      .catch((error: unknown): MeasuredDrift => ({ measured: false, why: explain(error) }))
    const workload = await deadline
      .within(
        "planning production's queries",
        measureWorkload({ access, inputs, folder: state.folder, branch: found, compute, client, diff: value, secrets }),
      )
      .catch((error: unknown) => ({ measured: false, why: explain(error) }) as const)
    return {
      schema: { measured: true, value },
      drift,
      workload: workload?.measured ? { measured: true, value: withLastUse(workload.value, lastUse) } : workload,
      lastUse,
      parentTables: tables,
      histories: await compareWith(first, histories, workspace),
      notes,
      secrets,
    }
  } catch (error) {
    return { ...unmeasured(explain(error)), secrets }
  } finally {
    await client.end()
  }
}

async function compareWith(
  first: readonly MigrationHistory[] | undefined,
  branch: readonly MigrationHistory[],
  workspace: string,
): Promise<MeasuredBranch['histories']> {
  if (first === undefined)
    return { measured: false, why: 'The branch holds no record of the migrations it began with.' }
  const sources = await readMigrationSources(workspace, branch)
  return { measured: true, value: compareHistories({ baseline: first, branch, sources }) }
}

/** A cancelled job gives all its post steps five minutes together. */
const connectTimeoutSeconds = 60

/** The newer run's report is the one that counts. */
function supersededBy(name: string, log: Log): MeasuredBranch {
  const why = `A newer run has recreated ${name} meanwhile.`
  log.warning(`${why} From then on, the steps of this run had no database.`)
  return { ...nothing(why), isSuperseded: true }
}

function nothing(why: string): MeasuredBranch {
  return { branch: { measured: false, why }, ...unmeasured(why) }
}

function unmeasured(why: string): Omit<MeasuredBranch, 'branch'> {
  const nowhere = { measured: false, why } as const
  return { schema: nowhere, drift: nowhere, histories: nowhere, notes: [], secrets: [] }
}

function describeSize({ minCu, maxCu }: Compute): string | undefined {
  if (minCu === undefined || maxCu === undefined) return undefined
  return minCu === maxCu ? `${maxCu} CU` : `${minCu}–${maxCu} CU`
}

function explain(error: unknown): string {
  if (error instanceof UserError || error instanceof UpstreamError) return error.message
  return `The schema could not be read: ${redactServerError(error).message}.`
}
