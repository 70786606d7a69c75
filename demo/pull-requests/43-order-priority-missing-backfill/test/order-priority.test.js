import assert from 'node:assert/strict'
import { test } from 'node:test'
import { query } from '../database.js'

test('a new order has the priority normal', async () => {
  const { rows } = await query(`
insert into ecommerce.orders (customer_id, total) values (1, 20)
returning priority`)
  assert.deepEqual(rows, [{ priority: 'normal' }])
})

test('every order of high value has the priority high', async () => {
  const { rows } = await query(`
select count(*)::int as missed from ecommerce.orders where total > 500 and priority <> 'high'`)
  assert.deepEqual(rows, [{ missed: 0 }])
})
