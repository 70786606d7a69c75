import type { FindingRule } from './finding.ts'
import { forFlaws } from './flaw.ts'

export const rowSecurityWithoutPolicy: FindingRule = {
  code: 'X10',
  name: 'Row level security without a policy',
  severity: 'low',
  basis: 'measured',
  condition: 'Row level security of a table is on, and it has no policy.',
  effect: 'Nobody but its owner, and who passes by row level security, sees a row of it; no query says why.',
  remedy: 'Create a policy in the same transaction; where nobody is meant to see it, accept the finding.',
  given: 'create table orders (id int primary key, owner text);',
  bad: 'alter table orders enable row level security;',
  good: 'alter table orders enable row level security; create policy own on orders using (owner = current_user);',
  find: (facts) =>
    forFlaws(
      facts,
      'row security without policy',
      ({ schema, name }) => `\`${schema}.${name}\` has row level security and no policy: others see no row of it.`,
    ),
}
