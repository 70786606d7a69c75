import assert from 'node:assert/strict'
import { test } from 'node:test'
import { query } from '../database.js'

test('a customer sees their orders', async () => {
  const { rows } = await query('select id, total, status from ecommerce.orders where customer_id = 1')
  assert.ok(rows.length > 0)
})

test('an order can be placed', async () => {
  const { rows } = await query(`
insert into ecommerce.orders (customer_id, total) values (1, 20)
returning status`)
  assert.deepEqual(rows, [{ status: 'pending' }])
})

test('a product is found by its category', async () => {
  const { rows } = await query('select distinct category from ecommerce.products')
  assert.ok(rows.length > 0)
})

test('no order is older than the shop', async () => {
  const { rows } = await query(`select count(*)::int as early from ecommerce.orders where created_at < 'tomorrow'`)
  assert.deepEqual(rows, [{ early: 0 }])
})
