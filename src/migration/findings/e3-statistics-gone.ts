import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const statisticsGone: FindingRule = {
  code: 'E3',
  name: 'Planner statistics gone, or less of them',
  severity: 'low',
  basis: 'static',
  condition: 'A statistics object is gone, or a column or a statistics object has another target.',
  effect: 'The planner estimates with less, and may choose other plans.',
  remedy: 'Compare the plans of the queries that matter, after `analyze`.',
  given: 'create table orders (city text, country text); create statistics places on city, country from orders;',
  bad: 'drop statistics places;',
  good: 'analyze orders;',
  find: (facts) =>
    forChanges(facts, ['statistics.dropped', 'statistics.target-changed', 'column.statistics-target-changed'], {
      consequence: 'Plans may change.',
    }),
}
