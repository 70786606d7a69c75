/** Everything there is to say about a run, put together: measured where it could be, and with the reason where not. */

import type { Inputs } from '../action/inputs.ts'
import { readMigrations, readReplay, readRollback } from '../action/run-folder.ts'
import type { SavedState } from '../action/state.ts'
import type { Trigger } from '../github/trigger.ts'
import { valueIfMeasured } from '../ground/measured.ts'
import { acceptFindings } from '../migration/findings/accept-findings.ts'
import { raiseFindings } from '../migration/findings/raise-findings.ts'
import { evaluateGate } from '../migration/gate/evaluate-gate.ts'
import { withRowCounts } from '../migration/row-counts.ts'
import { withParentSizes, workedOn } from '../migration/smaller-tables.ts'
import { unlikeParent } from '../migration/unlike-parent.ts'
import { type JobStatus, jobStatuses, type Report } from '../report/report.ts'
import { reportRun } from '../report/report-run.ts'
import { readDeployedTests } from '../test-results/read-deployed-tests.ts'
import { readTestResults } from '../test-results/read-test-results.ts'
import { gatherEvidence } from './gather-evidence.ts'
import { type MeasureBranch, measureBranch } from './measure-branch.ts'
import { whyNoWorkload } from './measure-workload.ts'
import { type ReadAcceptances, readAcceptances } from './read-acceptances.ts'

export type GatherReport = Omit<MeasureBranch, 'worked'> & {
  readonly trigger: Trigger
  /** RUNNER_TEMP, where tools also leave their results. */
  readonly temporaryFolder?: string | undefined
  /** Where people accept findings; absent without a token, and where there is no pull request. */
  readonly comments?: ReadAcceptances['comments']
}

export type GatheredReport = {
  readonly report: Report
  /** Born while measuring, and never to be seen. */
  readonly secrets: readonly string[]
}

export async function gatherReport(gather: GatherReport): Promise<GatheredReport> {
  const { inputs, state, trigger, clock, deadline } = gather

  // 1. What the migrations did. Whoever watches them stops before we look around ourselves.
  const migrations = await readMigrations(state.folder)
  const seen = await gatherEvidence(state, clock, deadline)

  // 2. The branch and its schema, with a login of our own: the one main minted may have expired. Then its parent.
  const {
    branch,
    schema: compared,
    drift,
    histories,
    workload,
    lastUse,
    parentTables,
    maskedColumns,
    isSuperseded,
    notes: unread,
    secrets,
  } = await measureBranch({ ...gather, worked: seen.measured ? workedOn(seen.value) : [] })

  // 3. What follows from both.
  const unlike = unlikeParent({
    evidence: valueIfMeasured(seen),
    diff: valueIfMeasured(compared),
    rows: valueIfMeasured(branch)?.rows,
    maskedColumns,
    thinned: state.thinned ?? [],
    prepared: state.masked ?? [],
    parent: parentTables,
  })
  const evidence: Report['evidence'] = seen.measured
    ? { measured: true, value: withParentSizes(seen.value, unlike.smaller, parentTables) }
    : seen
  const schema: Report['schema'] = compared.measured
    ? { measured: true, value: withRowCounts(compared.value, valueIfMeasured(evidence)) }
    : compared
  const raised = raiseFindings(
    {
      evidence: valueIfMeasured(evidence),
      diff: valueIfMeasured(schema),
      migrations,
      live: workload && valueIfMeasured(workload),
      lastUse,
    },
    { suppress: inputs.ignoreFindings },
  )
  const prNumber = trigger.pullRequest?.number
  const accepted = await readAcceptances(raised, { comments: gather.comments, prNumber, log: gather.log })
  const findings = acceptFindings(raised, accepted.acceptances)

  // 4. The tests: those of the deployed version are not the pull request's own.
  const where = {
    workspace: gather.workspace,
    alsoAllowed: gather.temporaryFolder ? [gather.temporaryFolder] : [],
    since: new Date(state.startedAt),
  }
  const ofDeployed = await readDeployedTests({
    ...where,
    deployed: inputs.deployedTestResults,
    control: inputs.controlTestResults,
  })
  const { tests, notes } = await readTestResults({
    ...where,
    patterns: inputs.testResults,
    except: ofDeployed.files,
  })

  // 5. What of it was to turn the job red.
  const gate = evaluateGate(
    { schema, evidence, findings, migrations, tests, deployed: ofDeployed.deployed, workload },
    inputs.failOn,
  )

  const report: Report = {
    version: 1,
    key: inputs.reportKey,
    run: reportRun(trigger),
    pullRequest: trigger.pullRequest,
    jobStatus: readJobStatus(inputs),
    isSuperseded,
    branch,
    migrations,
    histories,
    evidence,
    smaller: someOf(unlike.smaller),
    maskedChecks: someOf(unlike.maskedChecks),
    findings,
    gate: inputs.failOn.length === 0 ? undefined : gate,
    replay: await readReplay(state.folder),
    rollback: await readRollback(state.folder),
    schema,
    workload,
    drift,
    tests,
    deployed: ofDeployed.deployed,
    notes: [
      ...stopped(state, branch, migrations),
      ...state.notes,
      ...unobserved(state, evidence),
      ...(workload?.measured === false ? [whyNoWorkload(workload.why)] : []),
      ...unread,
      ...gate.unjudged,
      ...accepted.notes,
      ...notes,
      ...ofDeployed.notes,
    ],
  }
  return { report, secrets }
}

/** What there is none of is not in the report. */
function someOf<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list
}

/** Said once: by why there is no branch, by the migration that failed, or here. */
function stopped({ failure }: SavedState, branch: Report['branch'], migrations: Report['migrations']): string[] {
  if (failure === undefined || !branch.measured || migrations.some(({ status }) => status === 'failed')) return []
  return [`The step failed: ${failure}`]
}

function unobserved({ observing }: SavedState, evidence: Report['evidence']): string[] {
  return observing && !evidence.measured ? [`The steps of the job were not observed: ${evidence.why}.`] : []
}

function readJobStatus({ jobStatus }: Inputs): JobStatus {
  return jobStatuses.find((status) => status === jobStatus) ?? 'unknown'
}
