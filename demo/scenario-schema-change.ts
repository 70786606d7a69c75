/** Scenario 2: a schema change is developed on a branch, seen as a difference, and replayed on production. */

import { compareBranches } from './compare-branches.ts'
import type { Narrator } from './narrator.ts'
import { onBranch, readDevelopment, type Shop } from './shop.ts'
import { makeDevelopmentBranch } from './workflow-run.ts'

export async function playSchemaChange(shop: Shop, narrator: Narrator): Promise<void> {
  narrator.chapter('Scenario 2: a schema change')
  const migration = 'migrations/loyalty-tiers.sql'
  await narrator.step('Make the branch `dev-loyalty` and run the migration on it', (tell) =>
    makeDevelopmentBranch(shop, { gitBranch: 'loyalty', migration, runId: 102, tell }),
  )
  await narrator.step('Validate it there', () =>
    onBranch(shop, 'dev-loyalty', async (client) => {
      const { rows } = await client.query<{ name: string; customers: number }>(customersByTier)
      return rows.map(({ name, customers }) => `${name}: ${customers} customers`).join(', ')
    }),
  )
  await narrator.step('Compare production with the branch', async () =>
    compareBranches(shop, 'production', 'dev-loyalty'),
  )
  await narrator.step('Run it on the branch again', async () => {
    await onBranch(shop, 'dev-loyalty', async (client) => client.query(await readDevelopment(migration)))
    return 'No error: it can be replayed.'
  })
  await narrator.step('Replay it on production', async () => {
    await onBranch(shop, 'production', async (client) => client.query(await readDevelopment(migration)))
    return compareBranches(shop, 'production', 'dev-loyalty')
  })
}

const customersByTier = `
select t.name, count(*)::int as customers
from ecommerce.customers
join ecommerce.loyalty_tiers t using (tier_id)
group by t.tier_id
order by t.min_spent
`
