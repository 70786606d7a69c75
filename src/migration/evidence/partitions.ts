/** Which tables are partitions, each with the partitioned table at the top: what is said of all of them is said of that. */
import type { Look } from '../../postgres/look.ts'
import { defineQuery } from '../../postgres/query.ts'
import type { MigrationEvidence } from './evidence.ts'

export type Partition = NonNullable<MigrationEvidence['partitions']>[number]

export async function readPartitions(look: Look): Promise<readonly Partition[]> {
  return look.ask(partitionQuery)
}

/** Those of now, and those that were partitions before the change. */
export function allPartitions(before: readonly Partition[], after: readonly Partition[]): Partition[] {
  const known = new Set(after.map(({ schema, name }) => JSON.stringify([schema, name])))
  return [...after, ...before.filter(({ schema, name }) => !known.has(JSON.stringify([schema, name])))]
}

const partitionQuery = defineQuery<Partition>(
  'partitions',
  `
select n.nspname as schema, c.relname as name, rn.nspname || '.' || r.relname as of
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_class r on r.oid = pg_partition_root(c.oid)
join pg_catalog.pg_namespace rn on rn.oid = r.relnamespace
where c.relispartition and c.relkind in ('r', 'p', 'f') and n.nspname not in ('pg_catalog', 'information_schema')
order by n.nspname, c.relname
`,
)
