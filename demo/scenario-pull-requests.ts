/** Scenario 4: three pull requests, each with its own branch; one forgets its backfill. Then time goes by. */
import { renderOverview } from '../src/report/overview.ts'
import type { Report } from '../src/report/report.ts'
import type { Narrator } from './narrator.ts'
import { keepComments, openPullRequest, runPullRequest } from './pull-request.ts'
import { branchNames, outputFolder, type Shop } from './shop.ts'

const productReviews = { number: 42, title: 'Product reviews', folder: '42-product-reviews' }
const pullRequests = [
  productReviews,
  { number: 43, title: 'Order priority', folder: '43-order-priority' },
  { number: 44, title: 'Customer segments', folder: '44-customer-segments' },
]

export async function playPullRequests(shop: Shop, narrator: Narrator): Promise<void> {
  narrator.chapter('Scenario 4: three pull requests')
  const reports: Report[] = []
  for (const pull of pullRequests) {
    await narrator.step(`#${pull.number} ${pull.title}: branch, migrate, test, report`, async (tell) => {
      openPullRequest(shop, pull)
      const run = { action: 'opened', runId: 1000 + pull.number, tell } as const
      const { conclusion, report } = await runPullRequest(shop, pull, run)
      if (report) reports.push(report)
      return `The job ended with ${conclusion}.`
    })
  }
  narrator.block(renderOverview(reports))
  await narrator.step('Keep the comments as a reviewer sees them', async () => {
    for (const pull of pullRequests) narrator.block(await keepComments(shop, pull))
    return `${outputFolder}: pr-42.html, pr-43.html, pr-44.html, the same as .md, and the logs of all runs.`
  })
  await narrator.step('#42 is merged: its migration runs on production, and its branch goes at once', async (tell) => {
    shop.github.closePullRequest(productReviews.number, { mergeCommit: 'f'.repeat(40) })
    await runPullRequest(shop, productReviews, { action: 'closed', runId: 2042, tell })
    return `Branches left: ${(await branchNames(shop)).join(', ')}.`
  })
  await narrator.step('An hour later (the clock of the stand-in is moved)', async () => {
    await shop.lakebase.advanceClock(3600)
    return `Branches left: ${(await branchNames(shop)).join(', ')}. Nobody had to clean up.`
  })
}
