/**
 * The story after the last step: takes the second picture, gathers what there is to say, and publishes one report. Nothing
 * here turns a green job red, and what cannot be measured is said in the report, with the reason.
 */
import { clock, connectProvider, findTrigger, publishersOf, workspaceOf } from './action/collaborators.ts'
import { gatherEvidence } from './action/gather-evidence.ts'
import { completeInputs, maskSecrets, parseInputs } from './action/inputs.ts'
import { measureBranch } from './action/measure-branch.ts'
import { run } from './action/run.ts'
import { readMigrations } from './action/run-folder.ts'
import { githubRunner, type Runner } from './action/runner.ts'
import { readState } from './action/state.ts'
import { driftInWords } from './report/drift-section.ts'
import { findingsOf } from './report/findings-of.ts'
import { publishReport } from './report/publish-report.ts'
import { type JobStatus, jobStatuses, type Report } from './report/report.ts'
import { reportRun } from './report/report-run.ts'
import { readTestResults } from './tests/read-test-results.ts'

export async function post(): Promise<void> {
  await run(githubRunner, 'warning', tellPost)
}

async function tellPost(runner: Runner): Promise<void> {
  const { env, log } = runner

  // 1. Whether there is anything to report.
  const state = readState(runner.state)
  if (state === undefined) return log.info('The step did not run, so there is nothing to report.')
  if (state.finished !== undefined) return log.info(`Nothing to report: ${state.finished}`)
  const parsed = parseInputs(env)
  maskSecrets(parsed.inputs, log)
  const inputs = completeInputs(parsed)
  const trigger = await findTrigger(runner, inputs)

  // 2. The branch and its schema, with a login of our own: the one main minted may have expired.
  const measured = await measureBranch({ inputs, state, provider: connectProvider(runner, inputs), clock, log })

  // 3. What the migrations did, and what follows from it.
  const measurements = await gatherEvidence(state, clock)
  const findings = findingsOf(measurements.evidence, measured.schema)

  // 4. The tests.
  const { tests, notes } = await readTestResults({
    patterns: inputs.testResults,
    workspace: workspaceOf(runner),
    alsoAllowed: env['RUNNER_TEMP'] ? [env['RUNNER_TEMP']] : [],
    since: new Date(state.startedAt),
  })

  // 5. One report, to all its readers.
  const report: Report = {
    version: 1,
    key: inputs.reportKey,
    run: reportRun(trigger),
    pullRequest: trigger.pullRequest,
    jobStatus: readJobStatus(inputs.jobStatus),
    branch: measured.branch,
    migrations: await readMigrations(state.folder),
    evidence: measurements.evidence,
    findings,
    schema: measured.schema,
    drift: measured.drift,
    tests,
    notes: [...state.notes, ...measurements.notes, ...notes],
  }
  const options = { when: inputs.comment, reportFile: inputs.reportFile, secrets: measured.secrets }
  const { comment } = await publishReport(report, publishersOf(runner, inputs), options)
  log.info(`Reported. Comment: ${comment}.`)

  // 5. Red only where that was asked for.
  const { drift } = measured
  if (drift.measured && drift.value.isFailure) {
    runner.fail(
      `${state.branch?.parent} has moved since ${state.branchName} was forked, and \`on-drift\` is fail: ${driftInWords(drift.value)}.`,
    )
  }
}

function readJobStatus(text: string | undefined): JobStatus {
  return jobStatuses.find((status) => status === text) ?? 'unknown'
}
