/** The report of a promotion, beside the one of the branch: its comment is its own. */
import { givenSecrets } from '../action/inputs.ts'
import type { Promotion } from '../report/promotion.ts'
import { publishReport } from '../report/publish-report.ts'
import type { Report } from '../report/report.ts'
import { reportRun } from '../report/report-run.ts'
import type { Validated } from './examine-candidate.ts'
import type { RanOnParent } from './run-on-parent.ts'
import type { Story } from './story.ts'

export async function reportPromotion(
  story: Story,
  { branch, parent, drift }: Validated,
  { promotion, ran }: { readonly promotion: Promotion; readonly ran?: RanOnParent | undefined },
): Promise<void> {
  const { runner, inputs, trigger, provider, publishers, state } = story
  const report: Report = {
    version: 1,
    key: `${inputs.reportKey} promote`,
    run: reportRun(trigger),
    pullRequest: trigger.pullRequest,
    jobStatus: 'unknown',
    branch: {
      measured: true,
      value: {
        name: branch.name,
        provider: provider.title,
        status: 'attached',
        parent: parent.name,
        database: inputs.database,
        forkedAt: (branch.forkedAt ?? branch.createdAt)?.toISOString(),
        expiresAt: branch.expiresAt?.toISOString(),
        consoleUrl: branch.consoleUrl,
      },
    },
    promotion,
    migrations: ran?.runs ?? [],
    evidence: { measured: false, why: 'A promotion is not slowed down by measuring it.' },
    findings: [],
    schema: ran?.schema ?? { measured: false, why: 'Nothing was run.' },
    drift,
    tests: { measured: false, why: 'A promotion runs no tests.' },
    notes: state.notes,
  }
  runner.setOutput('status', promotion.outcome)
  const options = {
    when: inputs.comment,
    reportFile: inputs.reportFile,
    reportHtml: inputs.reportHtml,
    secrets: [...givenSecrets(inputs), ...(ran?.secrets ?? [])],
  }
  await publishReport(report, publishers, options)
}
