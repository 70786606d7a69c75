import type { FindingRule } from './finding.ts'
import { forMisfits } from './misfit.ts'

export const valuesRefused: FindingRule = {
  code: 'F6',
  name: 'Fails on values that a new type refuses',
  severity: 'high',
  basis: 'measured',
  condition: 'A migration failed because a column was to have a type that values in it cannot have.',
  effect: 'It fails in production too.',
  remedy: 'Correct the values in a migration before this one, or say in `using` what becomes of them.',
  given:
    "create table people (id int primary key, code text); insert into people select i, 'x' || i from generate_series(1, 1000) i;",
  bad: 'alter table people alter column code type uuid using code::uuid;',
  good: 'alter table people alter column code type int using substr(code, 2)::int;',
  find: (facts) =>
    forMisfits(facts, 'type', ({ column }) =>
      column === undefined ? 'values that a new type refuses' : `values in \`${column}\` that its new type refuses`,
    ),
}
