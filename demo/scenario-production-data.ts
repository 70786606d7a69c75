/** Scenario 1: real data to work with, and nothing that can happen to production. */
import type { Narrator } from './narrator.ts'
import { countRows } from './set-up.ts'
import { onBranch, type Shop } from './shop.ts'
import { makeDevelopmentBranch } from './workflow-run.ts'

const branch = 'dev-readonly'

export async function playProductionData(shop: Shop, narrator: Narrator): Promise<void> {
  await narrator.step(`Create the branch \`${branch}\` from production, for 24 hours`, (tell) =>
    makeDevelopmentBranch(shop, { gitBranch: 'readonly', runId: 101, tell }),
  )
  await narrator.step('Query production data there', async () => `${await countRows(shop, branch)} rows: all of it.`)
  await narrator.step("Insert 'Branch Test User' there", async () => {
    await onBranch(shop, branch, (client) => client.query(insertion))
    const [there, onProduction] = [await countCustomers(shop, branch), await countCustomers(shop, 'production')]
    return `${branch} has ${there} customers, production still has ${onProduction}.`
  })
}

async function countCustomers(shop: Shop, on: string): Promise<number> {
  const { rows } = await onBranch(shop, on, (client) =>
    client.query<{ count: number }>('select count(*)::int as count from ecommerce.customers'),
  )
  return rows[0]?.count ?? 0
}

const insertion = `
insert into ecommerce.customers (name, email) values ('Branch Test User', 'branch.test@example.com')
`
