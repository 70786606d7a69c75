import assert from 'node:assert/strict'
import { test } from 'node:test'
import { query } from '../database.js'

test('every product has a rating from 1 to 5', async () => {
  const { rows } = await query(`
select count(*)::int as rated from ecommerce.products where avg_rating between 1 and 5`)
  assert.deepEqual(rows, [{ rated: 50 }])
})
