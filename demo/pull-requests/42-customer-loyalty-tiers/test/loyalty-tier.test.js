import assert from 'node:assert/strict'
import { test } from 'node:test'
import { query } from '../database.js'

test('a review is kept', async () => {
  const { rows } = await query(`
insert into ecommerce.reviews (product_id, customer_id, rating, body) values (1, 1, 5, 'good')
returning rating`)
  assert.deepEqual(rows, [{ rating: 5 }])
})

test('a rating above 5 is refused', async () => {
  const insert = query('insert into ecommerce.reviews (product_id, customer_id, rating) values (1, 1, 6)')
  await assert.rejects(insert, { code: '23514' })
})

test('a review of a product that does not exist is refused', async () => {
  const insert = query('insert into ecommerce.reviews (product_id, customer_id, rating) values (0, 1, 3)')
  await assert.rejects(insert, { code: '23503' })
})
