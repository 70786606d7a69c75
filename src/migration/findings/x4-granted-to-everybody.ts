import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const grantedToEverybody: FindingRule = {
  code: 'X4',
  name: 'Granted to everybody, or to be passed on',
  severity: 'medium',
  basis: 'static',
  condition:
    'A right on something was granted to `public`, or given back to it, or will be by default privileges; or it was granted `with grant option`.',
  effect: 'Every role has it, and every role that is made later; or whoever its holder chooses.',
  remedy: 'Name the roles.',
  given: 'create table orders (id int primary key);',
  bad: 'grant select on orders to public;',
  good: 'grant select on orders to pg_monitor;',
  find: (facts) => [
    // Whatever an owner grants himself, he could pass on before.
    ...forChanges(facts, codes, {
      when: ({ summary }) => /granted `[^`]*` to `(public`|[^`]*` with grant option)/.test(summary),
      consequence: 'More roles than it names can have the right now.',
    }),
    ...forChanges(
      facts,
      ['default-privileges.added', 'default-privileges.grants-changed', 'default-privileges.dropped'],
      {
        // Functions and types are everybody's from the start: privileges that say so again grant nothing.
        when: ({ summary, verb }) =>
          /granted `[^`]*` to `public`/.test(summary) && !(verb === 'added' && / on (functions|types)`/.test(summary)),
        consequence: 'Every role will have the right on what is made from now on.',
      },
    ),
  ],
}

const codes = [
  'table.grants-changed',
  'view.grants-changed',
  'materialized-view.grants-changed',
  'foreign-table.grants-changed',
  'column.grants-changed',
  'sequence.grants-changed',
  'schema.grants-changed',
  'function.grants-changed',
  'procedure.grants-changed',
] as const
