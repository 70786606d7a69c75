/**
 * The story after the last step: takes the second picture, gathers what there is to say, and publishes one report. Nothing
 * here turns a green job red, and what cannot be measured is said in the report, with the reason.
 */
import { clock, connectProvider, findTrigger, publishersOf, workspaceOf } from './action/collaborators.ts'
import { completeInputs, guardSecrets, type Inputs, type ParsedInputs, parseInputs } from './action/inputs.ts'
import { recallInputs } from './action/kept-inputs.ts'
import { run } from './action/run.ts'
import { type LeftReport, readKeptInputs, readLeftReport } from './action/run-folder.ts'
import { githubRunner, type Runner } from './action/runner.ts'
import { readState } from './action/state.ts'
import { budget } from './ground/budget.ts'
import { startDeadline } from './ground/deadline.ts'
import { patienceOf } from './ground/patience.ts'

export async function post(): Promise<void> {
  await run(githubRunner, 'warning', tellPost)
  // What was given up may still be waiting for an answer, and would keep the step waiting with it.
  setTimeout(() => process.exit(), budget.time.end).unref()
}

async function tellPost(runner: Runner): Promise<void> {
  const { log } = runner

  // 1. Whether there is anything to report.
  const state = await readState(runner.state)
  if (state === undefined) return log.info('The step did not run, so there is nothing to report.')
  if (state.finished !== undefined) return log.info(`Nothing to report: ${state.finished}`)
  const parsed = parseInputs(recallInputs(runner, await readKeptInputs(state.folder)))
  guardSecrets(parsed.inputs, runner)
  if (parsed.problems.length + parsed.missing.length > 0) await sayWhyNotReported(runner, parsed)
  const inputs = completeInputs(parsed)
  const { budgetOf, tellReport } = await import('./modes/report.ts')
  const deadline = startDeadline(clock, budgetOf(inputs).whole)
  const trigger = await deadline.within('asking GitHub about the run', findTrigger(runner, inputs))
  const story = {
    runner,
    inputs,
    trigger,
    provider: await connectProvider(runner, inputs, patienceOf(budget.silence.serviceInPost)),
    state,
    deadline,
  }

  // 2. One report, to all its readers; unless a step has made it already.
  const left = await readLeftReport(state.folder)
  const told = left !== undefined && saysAll(left, inputs)
  if (told) log.info(`Nothing to report: ${left.by}`)
  const { isValidated } = told
    ? left
    : await tellReport({ ...story, publishers: await publishersOf(runner, inputs), workspace: workspaceOf(runner) })

  // 3. The branch remembers that its job went through.
  if (isValidated) {
    const { stampGreen } = await import('./acts/stamp-green.ts')
    await stampGreen({ ...story, clock, log })
  }
  deadline.end()
}

/** Whoever looks for the report looks in the summary. */
async function sayWhyNotReported(runner: Runner, { problems, missing }: ParsedInputs): Promise<void> {
  const { summary } = await publishersOf(runner, {})
  const reasons = [...problems, ...missing].map((reason) => `- ${reason}`)
  await summary?.append(
    [
      '⏭️ No report of the database branch: at the end of the job, inputs that the step had are gone.',
      '',
      ...reasons,
    ].join('\n'),
  )
}

function saysAll(left: LeftReport, { reportKey, jobStatus }: Inputs): boolean {
  return (left.key ?? reportKey) === reportKey && (left.jobStatus ?? jobStatus) === jobStatus
}
