import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const viewNotPopulated: FindingRule = {
  code: 'E7',
  name: 'Materialized view without data',
  severity: 'medium',
  basis: 'static',
  condition: 'A materialized view is not populated.',
  effect: 'Every query that reads it fails until it is refreshed.',
  remedy: 'Refresh it in the same deployment.',
  given: 'create table orders (id int);',
  bad: 'create materialized view totals as select count(*) from orders with no data;',
  good: 'create materialized view totals as select count(*) from orders;',
  find: (facts) =>
    forChanges(facts, ['materialized-view.added', 'materialized-view.populated-changed'], {
      when: ({ after = '' }) => after.includes('with no data'),
      consequence: 'Queries that read it fail until it is refreshed.',
    }),
}
