import { count, time, were } from '../../ground/figures.ts'
import type { Effects, Relation } from '../evidence/evidence.ts'
import type { FindingRule } from './finding.ts'
import { about } from './measured.ts'

export const usedIndexDropped: FindingRule = {
  code: 'I5',
  name: 'Index dropped that queries have used',
  severity: 'medium',
  basis: 'measured',
  condition:
    'An index of a table that stays is gone, and the counters of the parent, or those that the branch has from it, count scans of it.',
  effect: 'The queries that used it read the whole table.',
  remedy: 'Find these queries first; build the index that replaces it before.',
  given: `create table orders (id int primary key, number int);
insert into orders select i, i from generate_series(1, 1000) i;
create index orders_number on orders (number);
create index orders_spare on orders (number) where number < 0;
set enable_seqscan = off;
select * from orders where number = 7;
reset enable_seqscan;`,
  bad: 'drop index concurrently orders_number;',
  good: 'drop index concurrently orders_spare;',
  find: ({ evidence, lastUse = [] }) =>
    (evidence?.whole.files ?? []).flatMap(({ relation, fate }, _, files) => {
      const { indexScans = 0 } =
        evidence?.scale.find(
          ({ relation: { schema, name } }) => schema === relation.schema && name === relation.name,
        ) ?? {}
      const name = `${relation.schema}.${relation.name}`
      const there = lastUse.find((one) => one.name === name)
      const scans = Math.max(indexScans, there?.scans ?? 0)
      if (fate !== 'dropped' || relation.kind !== 'index' || scans === 0 || isTableGone(relation, files)) return []
      const last = there?.at === undefined ? '' : `, the last on ${time(there.at)}`
      return [about(relation, `\`${name}\` is gone; ${count(scans, 'scan')} of it ${were(scans)} counted${last}.`)]
    }),
}

/** Then nothing reads it, with an index or without. */
function isTableGone({ schema, table }: Relation, files: Effects['files']): boolean {
  return files.some(({ relation, fate }) => fate === 'dropped' && relation.schema === schema && relation.name === table)
}
