import assert from 'node:assert/strict'
import { test } from 'node:test'
import { query } from '../database.js'

test('every order has an amount', async () => {
  const { rows } = await query('select count(amount)::int as orders from ecommerce.orders')
  assert.deepEqual(rows, [{ orders: 200 }])
})
