/** Scenario 2: a schema change is developed and validated on a branch, seen as a difference, and replayed on production. */
import { columnsOf } from './columns.ts'
import { compareBranches } from './compare-branches.ts'
import type { Narrator } from './narrator.ts'
import { keepComments, openPullRequest, runPullRequest } from './pull-request.ts'
import { branchNames, onBranch, type Shop } from './shop.ts'

const branch = 'feature-loyalty-tier'
const loyaltyTier = {
  number: 39,
  title: 'Add loyalty tier',
  folder: '39-loyalty-tier',
  feature: { name: 'loyalty-tier', ttl: '7d' },
}

export async function playSchemaChange(shop: Shop, narrator: Narrator): Promise<void> {
  await narrator.step(
    `#39 Add loyalty tier: branch \`${branch}\` for 7 days, migrate, migrate again, test, report`,
    async (tell) => {
      openPullRequest(shop, loyaltyTier)
      const { conclusion } = await runPullRequest(shop, loyaltyTier, { action: 'opened', runId: 1039, tell })
      return `The job ended with ${conclusion}. The branch is feature/loyalty-tier; the name of a branch takes no slash.`
    },
  )
  narrator.block(await keepComments(shop, loyaltyTier))
  await narrator.step('Validate the migration on the branch', () => validate(shop, branch))
  await narrator.step('Compare its schema with that of production, which is untouched', () =>
    compareBranches(shop, 'production', branch),
  )
  await narrator.step(
    '#39 is merged: the very same SQL is replayed on production, and the branch is deleted',
    async (tell) => {
      shop.github.closePullRequest(loyaltyTier.number, { mergeCommit: 'd'.repeat(40) })
      const { conclusion } = await runPullRequest(shop, loyaltyTier, { action: 'closed', runId: 2039, tell })
      return `The job ended with ${conclusion}. Branches left: ${(await branchNames(shop)).join(', ')}.`
    },
  )
  narrator.block(await keepComments(shop, loyaltyTier, 'pr-39-promoted'))
  await narrator.step('Look at production', () => validate(shop, 'production'))
}

/** That the column is there, that nobody is without a tier, and who has which. */
async function validate(shop: Shop, on: string): Promise<string> {
  const tiers = await onBranch(shop, on, async (client) => {
    const { rows } = await client.query<{ tier: string | null; customers: number }>(customersByTier)
    return rows
  })
  const withoutTier = tiers.find(({ tier }) => tier === null)?.customers ?? 0
  return [
    `${await columnsOf(shop, on, 'customers')}, ${withoutTier} customers without a tier.`,
    `${tiers.map(({ tier, customers }) => `${tier} ${customers}`).join(', ')} customers.`,
  ].join('\n')
}

const customersByTier = `
select loyalty_tier as tier, count(*)::int as customers
from ecommerce.customers
group by loyalty_tier
order by array_position(array['platinum', 'gold', 'silver', 'bronze'], loyalty_tier::text)
`
