import assert from 'node:assert/strict'
import { test } from 'node:test'
import { query } from '../database.js'

test('nobody gets the newsletter unasked', async () => {
  const { rows } = await query('select count(*)::int as readers from ecommerce.customers where newsletter')
  assert.deepEqual(rows, [{ readers: 0 }])
})
