/** Scenario 4: three pull requests at once, each with its own branch for an hour; one forgets its backfill. */
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
  await narrator.step('Three pull requests at once, a branch each for 1 hour: migrate, test, report', async (tell) => {
    const runs = pullRequests.map((pull) => {
      openPullRequest(shop, pull)
      return runPullRequest(shop, pull, { action: 'opened', runId: 1000 + pull.number, tell })
    })
    const ended = await Promise.all(runs)
    reports.push(...ended.flatMap(({ report }) => report ?? []))
    return pullRequests
      .map(({ number, title }, index) => `#${number} ${title}: the job ended with ${ended[index]?.conclusion}.`)
      .join('\n')
  })
  for (const pull of pullRequests) narrator.block(`#${pull.number} ${pull.title}\n\n${await keepComments(shop, pull)}`)
  narrator.block(renderPipelineReport(reports))
  await narrator.step('Look at production, which is untouched', async () => {
    const tables = ['customers', 'orders', 'products'].map((table) => columnsOf(shop, 'production', table))
    return (await Promise.all(tables)).join('\n')
  })
}
