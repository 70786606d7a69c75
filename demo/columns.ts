/** What columns a table has, on a branch. */
import { onBranch, type Shop } from './shop.ts'

export async function columnsOf(shop: Shop, branch: string, table: string): Promise<string> {
  const { rows } = await onBranch(shop, branch, (client) =>
    client.query<{ columns: string }>(columnQuery, [`ecommerce.${table}`]),
  )
  return `${table} (${rows[0]?.columns})`
}

const columnQuery = `
select string_agg(attname, ', ' order by attnum) as columns
from pg_attribute
where attrelid = $1::regclass and attnum > 0 and not attisdropped
`
