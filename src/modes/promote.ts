/**
 * `promote`: the migrations that a pull request has proven on its branch, run on the parent. The only story that writes to it:
 * only when nothing speaks against it, only with `dry-run: false`, and within limits for locks and statements.
 */

import { examineCandidate } from '../acts/examine-candidate.ts'
import { explainFailure } from '../acts/migrate.ts'
import { reasonsToRefuse } from '../acts/reasons-to-refuse.ts'
import { reportPromotion } from '../acts/report-promotion.ts'
import { runOnParent } from '../acts/run-on-parent.ts'
import type { Story } from '../acts/story.ts'
import { UserError } from '../ground/errors.ts'
import { findMigrationFiles } from '../migration/migration-files.ts'
import type { Promotion } from '../report/promotion.ts'

export async function promote(story: Story): Promise<void> {
  const { runner, inputs, trigger, workspace } = story
  story.remember({ finished: 'The promotion has reported itself.' })
  if (trigger.closed && !trigger.pullRequest?.merged) return endUnmerged(story)
  assertMayPromote(story)

  // 1. What was validated, and what speaks against it now.
  const { files, remarks } = await findMigrationFiles({ patterns: inputs.migrations, cwd: workspace })
  if (remarks.length > 0) story.remember({ notes: [...story.state.notes, ...remarks] })
  const validated = await examineCandidate(story)
  const reasons = reasonsToRefuse({ ...validated, files, sha: trigger.sha, onDrift: inputs.onDrift })
  const plan: Omit<Promotion, 'outcome'> = {
    to: validated.parent.name,
    reasons,
    validatedSha: validated.stamp?.green?.sha,
    steps: [...files.map(({ path }) => path), ...(inputs.migrate === undefined ? [] : [inputs.migrate.trim()])],
    lockTimeoutSeconds: inputs.lockTimeoutSeconds,
    statementTimeoutSeconds: inputs.statementTimeoutSeconds,
  }

  // 2. Refused, or told what would be run.
  if (reasons.length > 0) {
    await reportPromotion(story, validated, { promotion: { ...plan, outcome: 'refused' } })
    throw new UserError(`Nothing was run on ${plan.to}: ${reasons.join('; ')}.`)
  }
  if (inputs.dryRun) {
    await reportPromotion(story, validated, { promotion: { ...plan, outcome: 'dry-run' } })
    return runner.log.notice(`Nothing was run on ${plan.to}: \`dry-run\` is true.`)
  }

  // 3. Run.
  const ran = await runOnParent(story, validated.parent)
  const failed = ran.runs.find(({ status }) => status === 'failed')
  const outcome = failed === undefined ? 'promoted' : 'failed'
  await reportPromotion(story, validated, { promotion: { ...plan, outcome }, ran })
  if (failed) throw new UserError(`The migration failed on ${plan.to}. ${explainFailure(failed)}`)
  runner.log.info(`Promoted to ${plan.to}.`)
}

/** Anybody who can push can open a pull request; what runs on production was merged, or is started by hand. */
function assertMayPromote({ trigger, inputs }: Story): void {
  if (!trigger.closed && trigger.event !== 'workflow_dispatch') {
    throw new UserError(
      `\`promote\` does not run on ${trigger.event}. Run it on pull_request with the type closed, or on workflow_dispatch with \`pr-number\`.`,
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
