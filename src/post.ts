/**
 * The story after the last step: takes the second picture, gathers what there is to say, and publishes one report. Nothing
 * here turns a green job red, and what cannot be measured is said in the report, with the reason.
 */
import { clock, connectProvider, findTrigger, publishersOf, workspaceOf } from './action/collaborators.ts'
import { completeInputs, maskSecrets, parseInputs } from './action/inputs.ts'
import { run } from './action/run.ts'
import { githubRunner, type Runner } from './action/runner.ts'
import { readState } from './action/state.ts'
import type { Gate } from './migration/gate/evaluate-gate.ts'
import { driftInWords } from './report/drift-section.ts'
import { gatherReport } from './report/gather-report.ts'
import { publishReport } from './report/publish-report.ts'

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

  // 2. Everything there is to say.
  const { report, secrets } = await gatherReport({
    inputs,
    state,
    trigger,
    provider: connectProvider(runner, inputs),
    clock,
    log,
    workspace: workspaceOf(runner),
    temporaryFolder: env['RUNNER_TEMP'],
  })

  // 3. One report, to all its readers.
  const options = { when: inputs.comment, reportFile: inputs.reportFile, secrets }
  const { comment } = await publishReport(report, publishersOf(runner, inputs), options)
  log.info(`Reported. Comment: ${comment}.`)

  // 4. Red only where that was asked for.
  failGate(runner, report.gate)
  const { drift } = report
  if (drift?.measured && drift.value.isFailure) {
    runner.fail(
      `${state.branch?.parent} has moved since ${state.branchName} was forked, and \`on-drift\` is fail: ${driftInWords(drift.value)}.`,
    )
  }
}

/** The reasons stand beside the lines of the pull request that caused them. */
function failGate(runner: Runner, gate: Gate | undefined): void {
  if (gate === undefined || gate.open) return
  for (const { condition, message, place } of gate.reasons) {
    runner.annotate({ message: `${message} (fail-on: ${condition})`, file: place?.file, line: place?.line })
  }
  runner.fail(`The gate is closed: ${gate.reasons.map(({ message }) => message).join(', ')}.`)
}
