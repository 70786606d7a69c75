import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const policyForEverybody: FindingRule = {
  code: 'X9',
  name: 'Policy that lets everybody pass',
  severity: 'medium',
  basis: 'static',
  condition: 'A permissive policy is new or changed, is for all roles, and its condition is `true`.',
  effect: 'Permissive policies add up: with this one, the others no longer matter.',
  remedy: 'Name the role, or the condition.',
  given: 'create table orders (id int primary key, owner text); alter table orders enable row level security;',
  bad: 'create policy everybody on orders using (true);',
  good: 'create policy own on orders using (owner = current_user);',
  find: (facts) =>
    forChanges(facts, ['policy.added', 'policy.using-changed', 'policy.roles-changed', 'policy.permissive-changed'], {
      when: ({ after = '' }) =>
        after.includes('as permissive') && /^\s*to public$/m.test(after) && /using \(true\)/.test(after),
      consequence: 'With it, other permissive policies no longer matter.',
    }),
}
