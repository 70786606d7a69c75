/** 0A000: what Postgres does to a table, and not to a partitioned one. https://www.postgresql.org/docs/current/ddl-partitioning.html */
import type { Hint } from './hint.ts'

export const partitions: Hint = {
  sqlstates: ['0A000', '42809'],
  says({ message }) {
    if (/^cannot create index on partitioned table .* concurrently$/s.test(message)) {
      return (
        'Build it in steps: `create index … on only` the partitioned table, which is done at once and leaves it invalid; ' +
        '`create index concurrently` on each partition; `alter index … attach partition` for each. With the last one it is valid.'
      )
    }
    if (/^cannot drop partitioned index .* concurrently$/s.test(message)) {
      return 'A partitioned index goes without `concurrently`, with a short lock on every partition: set `lock_timeout` ahead of it.'
    }
    if (/^cannot reindex partitioned/s.test(message)) return 'Reindex its partitions one by one.'
    if (/partitioned table/.test(message) && /unique constraint|primary key/i.test(message)) {
      return 'A unique key of a partitioned table has to hold the columns that it is partitioned by.'
    }
    return undefined
  },
}
