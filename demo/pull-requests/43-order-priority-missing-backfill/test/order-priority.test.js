import assert from 'node:assert/strict'
import { test } from 'node:test'
import { query } from '../database.js'

test('a new order can have a priority', async () => {
  const { rows } = await query(`
insert into ecommerce.orders (customer_id, priority) values (1, 2)
returning priority`)
  assert.deepEqual(rows, [{ priority: 2 }])
})

test('every existing order has a priority', async () => {
  const { rows } = await query('select count(*)::int as missing from ecommerce.orders where priority is null')
  assert.deepEqual(rows, [{ missing: 0 }])
})
