import { count, were } from '../../ground/figures.ts'
import type { Effects, Relation } from '../evidence/evidence.ts'
import type { FindingRule } from './finding.ts'
import { about } from './measured.ts'

export const usedIndexDropped: FindingRule = {
  code: 'I5',
  name: 'Index dropped that queries have used',
  severity: 'medium',
  basis: 'measured',
  condition:
    'An index of a table that stays is gone, and the statistics that the branch has from its parent count scans of it.',
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
  find: ({ evidence }) =>
    (evidence?.whole.files ?? []).flatMap(({ relation, fate }, _, files) => {
      const { indexScans = 0 } =
        evidence?.scale.find(
          ({ relation: { schema, name } }) => schema === relation.schema && name === relation.name,
        ) ?? {}
      if (fate !== 'dropped' || relation.kind !== 'index' || indexScans === 0 || isTableGone(relation, files)) return []
      return [
        about(
          relation,
          `\`${relation.schema}.${relation.name}\` is gone; ${count(indexScans, 'scan')} of it ${were(indexScans)} counted.`,
        ),
      ]
    }),
}

/** Then nothing reads it, with an index or without. */
function isTableGone({ schema, table }: Relation, files: Effects['files']): boolean {
  return files.some(({ relation, fate }) => fate === 'dropped' && relation.schema === schema && relation.name === table)
}
