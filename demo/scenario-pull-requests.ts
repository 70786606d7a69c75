/** Scenario 4: three pull requests, each with its own branch for an hour; one forgets its backfill. */
import type { Report } from '../src/report/report.ts'
import { columnsOf } from './columns.ts'
import type { Narrator } from './narrator.ts'
import { renderPipelineReport } from './pipeline-report.ts'
import { keepComments, openPullRequest, runPullRequest } from './pull-request.ts'
import type { Shop } from './shop.ts'

const pullRequests = [
  { number: 42, title: 'Add customer loyalty tiers', folder: '42-customer-loyalty-tiers' },
  { number: 43, title: 'Add order priority (missing backfill)', folder: '43-order-priority-missing-backfill' },
  { number: 44, title: 'Add product ratings', folder: '44-product-ratings' },
]

export async function playPullRequests(shop: Shop, narrator: Narrator): Promise<void> {
  const reports: Report[] = []
  for (const pull of pullRequests) {
    const { number, title } = pull
    await narrator.step(
      `#${number} ${title}: branch \`ci-pr-${number}\` for 1 hour, migrate, test, report`,
      async (tell) => {
        openPullRequest(shop, pull)
        const { conclusion, report } = await runPullRequest(shop, pull, {
          action: 'opened',
          runId: 1000 + number,
          tell,
        })
        if (report) reports.push(report)
        return `The job ended with ${conclusion}.`
      },
    )
    narrator.block(await keepComments(shop, pull))
  }
  narrator.block(renderPipelineReport(reports))
  await narrator.step('Production is untouched', async () => {
    const tables = ['customers', 'orders', 'products'].map((table) => columnsOf(shop, 'production', table))
    return (await Promise.all(tables)).join('\n')
  })
}
