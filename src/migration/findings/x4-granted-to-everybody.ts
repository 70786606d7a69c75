import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

const kinds = ['table', 'view', 'materialized-view', 'column', 'sequence', 'schema', 'function', 'procedure'] as const

export const grantedToEverybody: FindingRule = {
  code: 'X4',
  name: 'Granted to everybody',
  severity: 'medium',
  basis: 'static',
  condition: 'A right on something was granted to `public`.',
  effect: 'Every role has it, and every role that is made later.',
  remedy: 'Name the roles.',
  given: 'create table orders (id int primary key);',
  bad: 'grant select on orders to public;',
  good: 'grant select on orders to pg_monitor;',
  find: (facts) =>
    forChanges(
      facts,
      kinds.map((kind) => `${kind}.grants-changed`),
      {
        when: ({ summary }) => /grants added:.*\bpublic\b/i.test(summary),
        consequence: 'Every role has the right now.',
      },
    ),
}
