import assert from 'node:assert/strict'
import { test } from 'node:test'
import { query } from '../database.js'

test('a view can have an id beyond those of an integer', async () => {
  const { rows } = await query(`
insert into ecommerce.page_views (view_id, product_id) values (2147483648, 1)
returning view_id::text`)
  assert.deepEqual(rows, [{ view_id: '2147483648' }])
})
