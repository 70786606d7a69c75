import { mayHaveCascaded } from './cascade.ts'
import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const typeGone: FindingRule = {
  code: 'C14',
  name: 'Type gone',
  severity: 'medium',
  basis: 'static',
  condition: 'A type that nothing in the database needed any more is gone. With something that needed it, that is D6.',
  effect: 'Running code that casts to it fails, as many clients do with every value of an enum.',
  remedy: 'Deploy code that does not use it first.',
  given: "create type mood as enum ('sad', 'happy'); create table people (mood mood);",
  bad: 'alter table people alter column mood type text; drop type mood;',
  good: 'alter table people alter column mood type text;',
  find: (facts) =>
    forChanges(facts, ['enum.dropped', 'domain.dropped', 'composite-type.dropped', 'range-type.dropped'], {
      when: ({ dependents }) => dependents.length === 0 || !mayHaveCascaded(facts),
      consequence: 'Code that casts to it fails.',
    }),
}
