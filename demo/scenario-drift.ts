/** Scenario 3: production moves on while a change is being developed. The comparison says so; a new branch takes it up. */
import { columnsOf } from './columns.ts'
import { compareBranches } from './compare-branches.ts'
import type { Narrator } from './narrator.ts'
import { keepComments, openPullRequest, type PullRequest, runPullRequest } from './pull-request.ts'
import { branchNames, onBranch, readSql, type Shop } from './shop.ts'

const orderPriority = {
  number: 40,
  title: 'Add order priority',
  folder: '40-order-priority',
  feature: { name: 'order-priority', ttl: '48h' },
}
/** The same change, from production as it is by then. */
const orderPriorityV2 = { ...orderPriority, number: 41, feature: { name: 'order-priority-v2', ttl: '48h' } }

export async function playDrift(shop: Shop, narrator: Narrator): Promise<void> {
  await narrator.step(
    '#40 Add order priority: branch `feature-order-priority` for 48 hours, migrate, test, report',
    (tell) => open(shop, orderPriority, tell),
  )
  await narrator.step('Meanwhile, another team adds `email_verified` to the customers on production', async () => {
    await onBranch(shop, 'production', async (client) => {
      await client.query('set role shop_owner')
      await client.query(await readSql('email-verified.sql'))
    })
    return `production: ${await columnsOf(shop, 'production', 'customers')}`
  })
  await narrator.step('Compare the branch with production before promoting', async () => {
    const difference = await compareBranches(shop, 'production', 'feature-order-priority')
    return `${difference}\n\nProduction has drifted: it has \`email_verified\`, of which the branch knows nothing.`
  })
  await narrator.step('A push to #40: its report tells the change of #40 from the drift', async (tell) => {
    shop.github.pushTo(orderPriority.number, 'a1'.repeat(20))
    const { conclusion } = await runPullRequest(shop, orderPriority, { action: 'synchronize', runId: 1140, tell })
    return `The job ended with ${conclusion}.`
  })
  narrator.block(await keepComments(shop, orderPriority, 'pr-40-drifted'))
  await narrator.step(
    '#41 does it again: branch `feature-order-priority-v2` for 48 hours, from production as it is now',
    async (tell) => {
      const ended = await open(shop, orderPriorityV2, tell)
      return `${ended}\nBoth are there: ${await customersAndOrders(shop, 'feature-order-priority-v2')}`
    },
  )
  narrator.block(await keepComments(shop, orderPriorityV2))
  await narrator.step('#41 is merged: its migration is replayed on production', async (tell) => {
    shop.github.closePullRequest(orderPriorityV2.number, { mergeCommit: 'e'.repeat(40) })
    const { conclusion } = await runPullRequest(shop, orderPriorityV2, { action: 'closed', runId: 2041, tell })
    return [
      `The job ended with ${conclusion}. Branches left: ${(await branchNames(shop)).join(', ')}.`,
      `Production has both: ${await customersAndOrders(shop, 'production')}`,
    ].join('\n')
  })
  await keepComments(shop, orderPriorityV2, 'pr-41-promoted')
}

async function open(shop: Shop, pull: PullRequest, tell: (line: string) => void): Promise<string> {
  openPullRequest(shop, pull)
  const { conclusion } = await runPullRequest(shop, pull, { action: 'opened', runId: 1000 + pull.number, tell })
  return `The job ended with ${conclusion}.`
}

async function customersAndOrders(shop: Shop, branch: string): Promise<string> {
  return `${await columnsOf(shop, branch, 'customers')}, ${await columnsOf(shop, branch, 'orders')}`
}
