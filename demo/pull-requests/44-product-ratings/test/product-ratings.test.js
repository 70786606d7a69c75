import assert from 'node:assert/strict'
import { test } from 'node:test'
import { query } from '../database.js'

test('every customer has a segment', async () => {
  const { rows } = await query(`
select count(*)::int as customers, count(segment)::int as segments from ecommerce.customers`)
  assert.equal(rows[0].segments, rows[0].customers)
})

test('only known segments are in use', async () => {
  const { rows } = await query('select distinct segment from ecommerce.customers order by segment')
  const segments = rows.map((row) => row.segment)
  assert.deepEqual(
    segments.filter((segment) => !['new', 'regular', 'vip'].includes(segment)),
    [],
  )
})

test('customers who spent most are vip', async () => {
  const { rows } = await query(`
select c.segment
from ecommerce.customers c
join ecommerce.order_totals using (customer_id)
group by c.customer_id
order by sum(total) desc
limit 1`)
  assert.deepEqual(rows, [{ segment: 'vip' }])
})
