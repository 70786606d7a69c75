/** Before the story: the shop's project, and production with its schema and rows. */
import pg from 'pg'
import type { Narrator } from './narrator.ts'
import { call, onBranch, readSql, type Shop } from './shop.ts'

export async function setUp(shop: Shop, narrator: Narrator): Promise<void> {
  narrator.chapter('Set-up: a shop on Lakebase')
  await narrator.step('Create the project `shop` with its branch `production`', async () => {
    await createProject(shop)
    return `A Postgres 17 server of its own, behind the Lakebase API at ${shop.lakebase.url}.`
  })
  await narrator.step('Let the CI identity in', async () => {
    await letCiIn(shop)
    return 'A role for its service principal, on production: branches inherit it. It has no password.'
  })
  await narrator.step('Fill production', async () => {
    await fillProduction(shop)
    const { rows } = await onBranch(shop, 'production', (client) => client.query<RowCount>(countRows))
    return rows.map(({ name, count }) => `${name} ${count}`).join(', ')
  })
}

export async function createProject({ lakebase }: Shop): Promise<void> {
  await call(lakebase, 'POST', 'projects?project_id=shop', { spec: { display_name: 'Shop', pg_version: 17 } })
}

export async function letCiIn({ lakebase }: Shop): Promise<void> {
  const role = { spec: { postgres_role: lakebase.clientId, identity_type: 'SERVICE_PRINCIPAL' } }
  await call(lakebase, 'POST', 'projects/shop/branches/production/roles?role_id=ci', role)
}

export async function fillProduction(shop: Shop): Promise<void> {
  await onBranch(shop, 'production', async (client) => {
    await client.query(sharedOwner(shop.lakebase.clientId))
    await client.query(await readSql('schema.sql'))
    await client.query(await readSql('rows.sql'))
  })
}

type RowCount = { readonly name: string; readonly count: number }

/** Only an owner may alter a table. A role that everybody who migrates is a member of keeps tables nobody's own. */
const sharedOwner = (ciRole: string) => `
create role shop_owner;
grant shop_owner to current_user, ${pg.escapeIdentifier(ciRole)};
grant create on database databricks_postgres to shop_owner;
set role shop_owner;
`

const countRows = `
select 'customers' as name, count(*)::int as count from ecommerce.customers
union all select 'products', count(*)::int from ecommerce.products
union all select 'orders', count(*)::int from ecommerce.orders
union all select 'order_items', count(*)::int from ecommerce.order_items
`
