/**
 * `promote`: the migrations that a pull request has proven on its branch, run on the parent. The only story that writes to it:
 * only when nothing speaks against it, only with `dry-run: false`, only once, and within limits for locks and statements.
 */
import type { Inputs } from '../action/inputs.ts'
import { reasonsOfGitHub } from '../acts/ask-github.ts'
import { examineCandidate } from '../acts/examine-candidate.ts'
import { explainFailure } from '../acts/migrate.ts'
import { type PromotionEntry, type Promotions, readPromotions } from '../acts/promotions.ts'
import { reasonsToRefuse } from '../acts/reasons-to-refuse.ts'
import { reportPromotion } from '../acts/report-promotion.ts'
import { runOnParent } from '../acts/run-on-parent.ts'
import { inWords, sortPromoted } from '../acts/sort-promoted.ts'
import type { Story } from '../acts/story.ts'
import { connectToParent } from '../branch/open-branch.ts'
import type { Branch } from '../branch/provider.ts'
import { UserError } from '../ground/errors.ts'
import type { Step } from '../migration/book.ts'
import { findMigrationFiles } from '../migration/migration-files.ts'
import type { Promotion } from '../report/promotion.ts'

export async function promote(story: Story): Promise<void> {
  const { runner, inputs, trigger, workspace } = story
  story.remember({ finished: 'The promotion has reported itself.' })
  if (trigger.closed && !trigger.pullRequest?.merged) return endUnmerged(story)
  assertMayPromote(story)
  story.named()

  // 1. What is to be run, and what of it the parent has by its own record.
  const { files, remarks } = await findMigrationFiles({ patterns: inputs.migrations, cwd: workspace })
  const parent = await story.provider.parentBranch(story.parentName())
  const { entries, trouble } = await readParentsPromotions(story, parent)
  const steps = [...files.map(({ path: name, checksum }) => ({ name, checksum })), ...commandOf(inputs)]
  const run = { prNumber: trigger.pullRequest?.number, sha: trigger.sha }
  const { toRun, promoted, reasons: ofRecord } = sortPromoted(steps, entries, run)
  // A record that is not believed is not gone by.
  if (trouble === undefined && toRun.length + ofRecord.length === 0) return endPromoted(story, parent, promoted)

  // 2. What was validated, and what speaks against it now: what GitHub says, and then the branch and its parent.
  const ofGitHub = await reasonsOfGitHub(story, toRun)
  const validated = await examineCandidate(story, parent)
  const known = { files, promoted: promoted.map(({ step }) => step.name), sha: trigger.sha, onDrift: inputs.onDrift }
  const reasons = [
    ...ofRecord,
    ...(trouble === undefined ? [] : [`\`${parent.name}\`: ${trouble}`]),
    ...ofGitHub,
    ...reasonsToRefuse({ ...validated, ...known }),
  ]
  const plan: Omit<Promotion, 'outcome'> = {
    to: parent.name,
    reasons,
    validatedSha: ofGitHub.length === 0 ? trigger.sha : undefined,
    steps: toRun.map(({ name }) => name),
    lockTimeoutSeconds: inputs.lockTimeoutSeconds,
    statementTimeoutSeconds: inputs.statementTimeoutSeconds,
  }
  const notes = [
    ...remarks,
    ...promoted.map(({ step, entry }) => `\`${step.name}\` was promoted before (${inWords(entry)}): left out.`),
  ]
  if (notes.length > 0) story.remember({ notes: [...story.state.notes, ...notes] })

  // 3. Refused, or told what would be run.
  if (reasons.length > 0) {
    await reportPromotion(story, validated, { promotion: { ...plan, outcome: 'refused' } })
    throw new UserError(`Nothing was run on ${plan.to}: ${reasons.join('; ')}.`)
  }
  if (inputs.dryRun) {
    await reportPromotion(story, validated, { promotion: { ...plan, outcome: 'dry-run' } })
    return runner.log.notice(`Nothing was run on ${plan.to}: \`dry-run\` is true.`)
  }

  // 4. Run.
  const migrate = toRun.some(({ checksum }) => checksum === undefined) ? inputs.migrate : undefined
  const ran = await runOnParent({ ...story, inputs: { ...inputs, migrate } }, parent, entries)
  const failed = ran.runs.find(({ status }) => status === 'failed')
  const outcome = failed === undefined ? 'promoted' : 'failed'
  await reportPromotion(story, validated, { promotion: { ...plan, outcome }, ran })
  if (failed) throw new UserError(`The migration failed on ${plan.to}. ${explainFailure(failed)}`)
  runner.log.info(`Promoted to ${plan.to}.`)
}

function commandOf({ migrate }: Inputs): readonly Step[] {
  return migrate === undefined ? [] : [{ name: migrate.trim() }]
}

async function readParentsPromotions({ access, trigger }: Story, parent: Branch): Promise<Promotions> {
  const opened = await connectToParent(access, parent)
  if ('unreachable' in opened) throw new UserError(`Nothing was run: ${opened.unreachable}`)
  try {
    return await readPromotions(opened.client, trigger.repository)
  } finally {
    await opened.client.end()
  }
}

/** Everything ran before. That another pull request ran it is in order; that this one did is a second time. */
async function endPromoted(
  { runner, trigger, publishers }: Story,
  parent: Branch,
  promoted: readonly { readonly step: Step; readonly entry: PromotionEntry }[],
): Promise<void> {
  const number = trigger.pullRequest?.number
  const own = promoted.find(({ entry }) => entry.prNumber === number)
  if (own !== undefined) {
    runner.setOutput('status', 'refused')
    throw new UserError(
      `Nothing was run on ${parent.name}: pull request #${number} was promoted already (\`${own.step.name}\`, ${inWords(own.entry)}).`,
    )
  }
  const sentence = `There is nothing to promote: all that \`migrations\` names was promoted to \`${parent.name}\` before.`
  runner.setOutput('status', 'skipped')
  runner.log.notice(sentence)
  await publishers.summary?.append(sentence)
}

/** Anybody who can push can open a pull request; what runs on production was merged, or is started by hand. */
function assertMayPromote({ trigger, inputs }: Story): void {
  if (!trigger.closed && trigger.event !== 'workflow_dispatch') {
    throw new UserError(
      `\`promote\` does not run on ${trigger.event}. Run it on pull_request with the type closed, or on workflow_dispatch with \`pr-number\`.`,
    )
  }
  if (trigger.pullRequest !== undefined && !trigger.pullRequest.merged) {
    throw new UserError(
      `Pull request #${trigger.pullRequest.number} is not merged. Only what was merged is promoted: merge it first.`,
    )
  }
  if (inputs.migrations.length === 0 && inputs.migrate === undefined) {
    throw new UserError(
      '`promote` needs to know what to run. Give the same `migrations` or `migrate` as on the branch.',
    )
  }
}

async function endUnmerged({ runner }: Story): Promise<void> {
  runner.setOutput('status', 'skipped')
  runner.log.notice('The pull request was closed without being merged: there is nothing to promote.')
}
