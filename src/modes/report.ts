/**
 * The report, at the end of the job or, with `report`, as a step of its own: then before the job ends, in the job that made
 * the branch or in another one, and with outputs. What a step has reported, post does not say again.
 */
import { join } from 'node:path'
import { clock } from '../action/collaborators.ts'
import { givenSecrets, type Inputs } from '../action/inputs.ts'
import { findRun, leaveReport } from '../action/run-folder.ts'
import type { Runner } from '../action/runner.ts'
import type { SavedState } from '../action/state.ts'
import { leaveStamped } from '../acts/first-picture.ts'
import { gatherReport } from '../acts/gather-report.ts'
import { keepOnFailure } from '../acts/keep-branch.ts'
import { readOwnStamp } from '../acts/own-stamp.ts'
import { isValidated } from '../acts/stamp-green.ts'
import type { Story } from '../acts/story.ts'
import { findExisting } from '../branch/existing-branch.ts'
import { openCompute } from '../branch/open-branch.ts'
import type { BranchProvider } from '../branch/provider.ts'
import type { Trigger } from '../github/trigger.ts'
import { budget } from '../ground/budget.ts'
import { type Deadline, startDeadline } from '../ground/deadline.ts'
import { UserError } from '../ground/errors.ts'
import type { Gate } from '../migration/gate/evaluate-gate.ts'
import { driftInWords } from '../report/drift-section.ts'
import { type Publishers, publishReport } from '../report/publish-report.ts'
import type { Report } from '../report/report.ts'
import { isDestructive, judge } from '../report/verdict.ts'

/** `mode: report`. */
export async function report(story: Story): Promise<void> {
  const { runner, inputs, provider } = story
  story.remember({ finished: 'The step itself has reported.' })
  const { name } = story.named()
  const branch = await provider.findBranch(name)
  const made = await findRun(runner.env, { branchName: name, uid: branch?.uid })
  const state = made ?? (await stateOfAnotherJob(story, name))

  const reportFile = inputs.reportFile ?? join(story.state.folder, 'report.json')
  const deadline = startDeadline(clock, budgetOf(inputs).whole)
  const { passed, isValidated } = await tellReport({ ...story, inputs: { ...inputs, reportFile }, state, deadline })
  deadline.end()
  runner.setOutput('report-file', reportFile)
  if (made === undefined) return
  const jobStatus = passed ? inputs.jobStatus : 'failure'
  const by = 'A report step has said it already.'
  await leaveReport(made.folder, { by, key: inputs.reportKey, jobStatus, isValidated })
}

export type TellReport = {
  readonly runner: Runner
  readonly inputs: Inputs
  readonly trigger: Trigger
  readonly provider: BranchProvider
  readonly publishers: Publishers
  readonly workspace: string
  /** Of the step that took the branch. */
  readonly state: SavedState
  /** For all of it, publishing among it. */
  readonly deadline: Deadline
}

export type ToldReport = {
  /** False when the step failed, because that was asked for. */
  readonly passed: boolean
  /** Nothing failed, and all of it was measured. */
  readonly isValidated: boolean
}

/** Gathers, publishes, and fails the step where that was asked for. */
export async function tellReport(telling: TellReport): Promise<ToldReport> {
  const { runner, inputs, publishers, state } = telling
  const deadline = startDeadline(clock, budgetOf(inputs).measuring)
  const known = { ...telling, clock, log: runner.log, deadline }
  // A failed job's branch may be worth a look.
  const isKept = await keepOnFailure(known)
  const { report, secrets } = await gatherReport({
    ...known,
    isKept,
    temporaryFolder: runner.env['RUNNER_TEMP'],
    comments: publishers.comments,
  })
  deadline.end()
  const options = {
    when: inputs.comment,
    reportFile: inputs.reportFile,
    reportHtml: inputs.reportHtml,
    secrets: [...givenSecrets(inputs), ...secrets],
  }
  setReportOutputs(runner, report)
  const { comment } = await telling.deadline
    .within('the comment', publishReport(report, publishers, options))
    .catch((error: unknown): { readonly comment: string } => {
      if (!(error instanceof UserError)) throw error
      runner.log.warning(`${error.message} The report is in the job summary.`)
      return { comment: 'failed' }
    })
  runner.log.info(`Reported. Comment: ${comment}.`)
  const isOpen = passGate(runner, report.gate)
  const passed = passDrift(runner, report, state) && isOpen
  return { passed, isValidated: passed && isValidated(report) }
}

/** Milliseconds for telling a report. */
export function budgetOf({ jobStatus }: Pick<Inputs, 'jobStatus'>): {
  readonly measuring: number
  readonly whole: number
} {
  return jobStatus === 'cancelled' ? budget.postWhenCancelled : budget.post
}

function setReportOutputs(runner: Runner, report: Report): void {
  const changes = report.schema.measured ? report.schema.value.changes : undefined
  const verdict = judge(report)
  runner.setOutput('verdict', verdict.level)
  runner.setOutput('schema-changed', changes === undefined ? '' : String(changes.length > 0))
  const isKnown = changes !== undefined || isDestructive(verdict)
  runner.setOutput('destructive', isKnown ? String(isDestructive(verdict)) : '')
}

/** The reasons stand beside the lines of the pull request that caused them. */
function passGate(runner: Runner, gate: Gate | undefined): boolean {
  if (gate === undefined || gate.open) return true
  for (const { condition, message, place } of gate.reasons) {
    runner.annotate({ message: `${message} (fail-on: ${condition})`, file: place?.file, line: place?.line })
  }
  runner.fail(`The gate is closed: ${gate.reasons.map(({ message }) => message).join(', ')}.`)
  return false
}

function passDrift(runner: Runner, { drift }: Report, state: SavedState): boolean {
  if (!drift?.measured || !drift.value.isFailure) return true
  const moved = `${state.branch?.parent} has moved since ${state.branchName} was forked`
  runner.fail(`${moved}, and \`on-drift\` is fail: ${driftInWords(drift.value)}.`)
  return false
}

/** What the job that made the branch has left in the branch itself. */
async function stateOfAnotherJob(story: Story, name: string): Promise<SavedState> {
  const { provider, access, trigger, state } = story
  const { branch, parent } = await findExisting(provider, name)
  const { client } = await openCompute(access, await provider.compute(branch))
  try {
    const stamp = await readOwnStamp(client, branch, trigger)
    if (stamp !== undefined) await leaveStamped(state.folder, stamp)
  } finally {
    await client.end()
  }
  const forkedAt = (branch.forkedAt ?? branch.createdAt)?.toISOString()
  return {
    ...state,
    // Test results of other jobs are older than this step, and younger than the branch.
    startedAt: branch.createdAt?.toISOString() ?? state.startedAt,
    branchName: name,
    branch: { uid: branch.uid, status: 'attached', parent: parent.name, forkedAt },
    finished: undefined,
  }
}
