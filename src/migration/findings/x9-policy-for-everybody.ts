import { isAlwaysTrue } from './always-true.ts'
import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const policyForEverybody: FindingRule = {
  code: 'X9',
  name: 'Policy that lets everybody pass',
  severity: 'medium',
  basis: 'static',
  condition:
    'A permissive policy is new or changed, is for all roles, and what it asks for is always true: `true`, `1 = 1` and the like.',
  effect: 'Permissive policies add up: with this one, the others no longer matter.',
  remedy: 'Name the role, or the condition.',
  given: 'create table orders (id int primary key, owner text); alter table orders enable row level security;',
  bad: 'create policy everybody on orders using (true);',
  good: 'create policy own on orders using (owner = current_user);',
  find: (facts) =>
    forChanges(facts, codes, {
      when: ({ after = '' }) =>
        after.includes('as permissive') && isForEverybody(after) && conditions(after).some(isAlwaysTrue),
      consequence: 'With it, other permissive policies no longer matter.',
    }),
}

const codes = [
  'policy.added',
  'policy.using-changed',
  'policy.check-changed',
  'policy.command-changed',
  'policy.roles-changed',
  'policy.permissive-changed',
] as const

/** `anon` is who has not signed in, by the convention of PostgREST. */
function isForEverybody(ddl: string): boolean {
  const [, roles = ''] = /^\s*to (.*)$/m.exec(ddl) ?? []
  return roles.split(/,\s*/).some((role) => role === 'public' || role === 'anon')
}

function conditions(ddl: string): readonly string[] {
  return [...ddl.matchAll(/^\s*(?:using|with check) \((.*)\)$/gm)].map(([, condition = '']) => condition)
}
