import assert from 'node:assert/strict'
import { test } from 'node:test'
import { query } from '../database.js'

test('the column is there', async () => {
  const { rows } = await query(`
select data_type, character_maximum_length as length
from information_schema.columns
where table_schema = 'ecommerce' and table_name = 'customers' and column_name = 'loyalty_tier'`)
  assert.deepEqual(rows, [{ data_type: 'character varying', length: 20 }])
})

test('no customer is without a tier', async () => {
  const { rows } = await query('select count(*)::int as missing from ecommerce.customers where loyalty_tier is null')
  assert.deepEqual(rows, [{ missing: 0 }])
})

test('the number of orders makes the tier', async () => {
  const { rows } = await query(`
select loyalty_tier as tier, min(orders)::int as fewest, max(orders)::int as most
from (
  select c.loyalty_tier, count(o.id) as orders
  from ecommerce.customers c
  left join ecommerce.orders o on o.customer_id = c.id
  group by c.id
) customers
group by loyalty_tier`)
  const limits = { bronze: [0, 0], silver: [1, 2], gold: [3, 4], platinum: [5, Infinity] }
  assert.deepEqual(rows.map(({ tier }) => tier).sort(), Object.keys(limits).sort())
  for (const { tier, fewest, most } of rows) {
    assert.ok(fewest >= limits[tier][0] && most <= limits[tier][1], `${tier}: ${fewest} to ${most} orders`)
  }
})
