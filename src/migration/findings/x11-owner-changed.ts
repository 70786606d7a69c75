import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const ownerChanged: FindingRule = {
  code: 'X11',
  name: 'Owner changed',
  severity: 'low',
  basis: 'static',
  condition: 'A table, view, sequence, function or schema belongs to another role.',
  effect:
    'The old owner can no longer alter it; the new one passes by its row level security, and what runs with the rights of its owner has other rights.',
  remedy: 'See that migrations, and views and functions on it, run with roles that may do what they do.',
  given: 'create table orders (id int primary key);',
  bad: 'alter table orders owner to pg_database_owner;',
  good: 'grant all on orders to pg_database_owner;',
  find: (facts) =>
    forChanges(
      facts,
      [
        'table.owner-changed',
        'view.owner-changed',
        'sequence.owner-changed',
        'function.owner-changed',
        'schema.owner-changed',
      ],
      { consequence: 'Who may alter it, and what runs with its rights, is another question now.' },
    ),
}
