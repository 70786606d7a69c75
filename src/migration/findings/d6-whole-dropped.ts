import { mayHaveCascaded } from './cascade.ts'
import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const wholeDropped: FindingRule = {
  code: 'D6',
  name: 'Schema, extension or type dropped',
  severity: 'high',
  basis: 'static',
  condition: 'A schema or an extension is gone, or a type, by `cascade`, with something that depended on it.',
  effect: 'With `cascade`, everything that depends on it goes too, columns and their values included.',
  remedy: 'Drop what depends on it by name, so that the review shows each piece.',
  given: 'create schema old_shop; create table old_shop.orders (id int);',
  bad: 'drop schema old_shop cascade;',
  good: 'alter schema old_shop rename to unused;',
  find: (facts) => [
    ...forChanges(facts, ['schema.dropped', 'extension.dropped'], { consequence: 'What it held is gone too.' }),
    ...forChanges(facts, ['enum.dropped', 'domain.dropped', 'composite-type.dropped', 'range-type.dropped'], {
      when: ({ dependents }) => dependents.length > 0 && mayHaveCascaded(facts),
      consequence: 'What depended on it is gone too.',
    }),
  ],
}
