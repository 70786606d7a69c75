/** Scenario 1: real data to work with, and nothing that can happen to production. */
import type { Narrator } from './narrator.ts'
import { onBranch, type Shop } from './shop.ts'
import { makeDevelopmentBranch } from './workflow-run.ts'

export async function playProductionData(shop: Shop, narrator: Narrator): Promise<void> {
  narrator.chapter('Scenario 1: production data in development')
  await narrator.step('Make the branch `dev-alice` for a day', (tell) =>
    makeDevelopmentBranch(shop, { gitBranch: 'alice', runId: 101, tell }),
  )
  await narrator.step('Insert a customer there', async () => {
    const branch = await onBranch(shop, 'dev-alice', async (client) => {
      await client.query(`insert into ecommerce.customers (name, email) values ('Test', 'test@example.com')`)
      return countCustomers(client)
    })
    const production = await onBranch(shop, 'production', countCustomers)
    return `dev-alice has ${branch} customers, production still has ${production}.`
  })
}

async function countCustomers(client: Parameters<Parameters<typeof onBranch>[2]>[0]): Promise<number> {
  const { rows } = await client.query<{ count: number }>('select count(*)::int as count from ecommerce.customers')
  return rows[0]?.count ?? 0
}
