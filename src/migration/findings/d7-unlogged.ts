import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const unlogged: FindingRule = {
  code: 'D7',
  name: 'Table made unlogged',
  severity: 'high',
  basis: 'static',
  condition: 'A table is no longer written to the write-ahead log.',
  effect: 'A crash empties it, and replicas do not have it.',
  remedy: 'Keep it logged.',
  given: 'create table orders (id int primary key);',
  bad: 'alter table orders set unlogged;',
  good: 'alter table orders set (autovacuum_vacuum_scale_factor = 0.01);',
  find: (facts) =>
    forChanges(facts, ['table.persistence-changed'], {
      when: ({ summary }) => summary.includes('unlogged'),
      consequence: 'What it holds is not safe.',
    }),
}
