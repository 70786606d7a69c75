/** Scenario 3: production moves on while a change is being developed. The comparison shows it; a new branch takes it up. */
import { compareBranches } from './compare-branches.ts'
import type { Narrator } from './narrator.ts'
import { onBranch, readSql, type Shop } from './shop.ts'
import { makeDevelopmentBranch } from './workflow-run.ts'

export async function playDrift(shop: Shop, narrator: Narrator): Promise<void> {
  narrator.chapter('Scenario 3: production has drifted')
  const change = { gitBranch: 'newsletter', migration: 'migrations/newsletter.sql' }
  await narrator.step('Develop a change on `dev-newsletter`', (tell) =>
    makeDevelopmentBranch(shop, { ...change, runId: 103, tell }),
  )
  await narrator.step('Meanwhile, a hotfix goes to production', async () => {
    await onBranch(shop, 'production', async (client) => {
      await client.query('set role shop_owner')
      await client.query(await readSql('email-verified.sql'))
    })
    return 'It adds `ecommerce.customers.email_verified`.'
  })
  await narrator.step('Compare the branch with production', () => compareBranches(shop, 'dev-newsletter', 'production'))
  await narrator.step('Branch again from production as it is now, and replay the migration', (tell) =>
    makeDevelopmentBranch(shop, { ...change, runId: 104, tell }),
  )
  await narrator.step('Compare once more', () => compareBranches(shop, 'production', 'dev-newsletter'))
}
