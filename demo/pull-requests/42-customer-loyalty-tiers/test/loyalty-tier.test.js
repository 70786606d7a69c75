import assert from 'node:assert/strict'
import { test } from 'node:test'
import { query } from '../database.js'

test('every customer has a loyalty tier', async () => {
  const { rows } = await query('select count(loyalty_tier)::int as tiers from ecommerce.customers')
  assert.deepEqual(rows, [{ tiers: 100 }])
})

test('a new customer begins with bronze', async () => {
  const { rows } = await query(`
insert into ecommerce.customers (name, email) values ('Newcomer', 'newcomer@example.com')
returning loyalty_tier`)
  assert.deepEqual(rows, [{ loyalty_tier: 'bronze' }])
})
