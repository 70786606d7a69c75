/** Before each scenario: the project, and production with its schema `ecommerce` and its rows. */
import pg from 'pg'
import type { Narrator } from './narrator.ts'
import { onBranch, readSql, type Shop } from './shop.ts'
import type { ShopService } from './shop-service.ts'

export async function setUp(shop: Shop, narrator: Narrator): Promise<void> {
  narrator.chapter('Set-up')
  await narrator.step(`Create the project \`${shop.project}\` with its branch \`production\``, async () => {
    await createProject(shop)
    return `A Postgres 17 server of its own, behind ${shop.service.title} at ${shop.service.url}.`
  })
  await narrator.step('Let the CI identity in', async () => {
    await letCiIn(shop)
    return `The role ${shop.service.ciRole}, on production: branches inherit it.`
  })
  await narrator.step('Seed the schema `ecommerce`', () => seed(shop))
}

/** Production as a scenario before this one did not leave it. */
export async function setUpAgain(shop: Shop, narrator: Narrator): Promise<void> {
  await narrator.step('Production as in the set-up, seeded anew', () => seed(shop))
}

export function createProject({ service }: Shop): Promise<void> {
  return service.createProject()
}

export async function letCiIn(shop: Shop): Promise<void> {
  const { service } = shop
  await service.letCiIn()
  await onBranch(shop, 'production', async (client) => {
    const { rows } = await client.query<{ name: string }>('select current_database() as name')
    await client.query(sharedOwner(service, rows[0]?.name ?? ''))
  })
}

/** As often as wanted: what was there is gone. */
export async function fillProduction(shop: Shop): Promise<void> {
  await onBranch(shop, 'production', async (client) => {
    await client.query('set role shop_owner')
    await client.query(await readSql('schema.sql'))
    await client.query(await readSql('rows.sql'))
  })
}

export async function countRows(shop: Shop, branch: string): Promise<string> {
  const { rows } = await onBranch(shop, branch, (client) => client.query<RowCount>(countQuery))
  return rows.map(({ name, count }) => `${name} ${count}`).join(', ')
}

async function seed(shop: Shop): Promise<string> {
  await fillProduction(shop)
  return `${await countRows(shop, 'production')} rows.`
}

/** Only an owner may alter a table. A role that everybody who migrates is a member of keeps tables nobody's own. */
const sharedOwner = ({ ciRole, handsRolesOn }: ShopService, database: string) => `
create role shop_owner;
grant shop_owner to current_user;
grant shop_owner to ${pg.escapeIdentifier(ciRole)} ${handsRolesOn ? 'with admin option' : ''};
grant create on database ${pg.escapeIdentifier(database)} to shop_owner;
`

type RowCount = { readonly name: string; readonly count: number }

const countQuery = `
select 'customers' as name, count(*)::int as count from ecommerce.customers
union all select 'products', count(*)::int from ecommerce.products
union all select 'orders', count(*)::int from ecommerce.orders
union all select 'order_items', count(*)::int from ecommerce.order_items
`
