import assert from 'node:assert/strict'
import { test } from 'node:test'
import { query } from '../database.js'

test('the total of an order makes its priority', async () => {
  const { rows } = await query(`
select count(*)::int as misplaced
from ecommerce.orders
where priority <> case when total > 500 then 'high' when total > 200 then 'medium' else 'normal' end`)
  assert.deepEqual(rows, [{ misplaced: 0 }])
})
