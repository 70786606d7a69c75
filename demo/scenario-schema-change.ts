/** Scenario 2: a schema change is developed on a branch, seen as a difference, and promoted to production when it is merged. */
import { compareBranches } from './compare-branches.ts'
import type { Narrator } from './narrator.ts'
import { keepComments, openPullRequest, runPullRequest } from './pull-request.ts'
import { onBranch, type Shop } from './shop.ts'

const loyaltyTiers = { number: 40, title: 'Loyalty tiers', folder: '40-loyalty-tiers' }

export async function playSchemaChange(shop: Shop, narrator: Narrator): Promise<void> {
  narrator.chapter('Scenario 2: a schema change')
  await narrator.step('#40 Loyalty tiers: branch, migrate, migrate again, test, report', async (tell) => {
    openPullRequest(shop, loyaltyTiers)
    const { conclusion } = await runPullRequest(shop, loyaltyTiers, { action: 'opened', runId: 1040, tell })
    return `The job ended with ${conclusion}.`
  })
  narrator.block(await keepComments(shop, loyaltyTiers))
  await narrator.step('Compare production with the branch from the command line', () =>
    compareBranches(shop, 'production', 'ci-pr-40'),
  )
  await narrator.step('#40 is merged: its migration runs on production, and its branch goes', async (tell) => {
    shop.github.closePullRequest(loyaltyTiers.number, { mergeCommit: 'd'.repeat(40) })
    const { conclusion } = await runPullRequest(shop, loyaltyTiers, { action: 'closed', runId: 2040, tell })
    return `The job ended with ${conclusion}.`
  })
  narrator.block(await keepComments(shop, loyaltyTiers, 'pr-40-promoted'))
  await narrator.step('Look at production', () =>
    onBranch(shop, 'production', async (client) => {
      const { rows } = await client.query<{ name: string; customers: number }>(customersByTier)
      return rows.map(({ name, customers }) => `${name}: ${customers} customers`).join(', ')
    }),
  )
}

const customersByTier = `
select t.name, count(*)::int as customers
from ecommerce.customers
join ecommerce.loyalty_tiers t using (tier_id)
group by t.tier_id
order by t.min_spent
`
