import assert from 'node:assert/strict'
import { test } from 'node:test'
import { query } from '../database.js'

test('every customer has a tier', async () => {
  const { rows } = await query('select count(*)::int as missing from ecommerce.customers where tier_id is null')
  assert.deepEqual(rows, [{ missing: 0 }])
})

test('gold is for those who spent 1500 or more, and for nobody else', async () => {
  const { rows } = await query(`
select count(*)::int as misplaced
from ecommerce.customers c
join ecommerce.loyalty_tiers t using (tier_id)
where (t.name = 'gold') <> (
  coalesce((select sum(total) from ecommerce.order_totals o where o.customer_id = c.customer_id), 0) >= 1500
)`)
  assert.deepEqual(rows, [{ misplaced: 0 }])
})
