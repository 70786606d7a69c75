import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const columnsReordered: FindingRule = {
  code: 'C11',
  name: 'Columns in another order',
  severity: 'low',
  basis: 'static',
  condition: 'The columns of a table, a view or a composite type that stay are in another order.',
  effect: '`insert` and `copy` without a list of columns, and readers that count them, take one column for another.',
  remedy: 'Leave the old columns where they are and add new ones at the end; name columns in code.',
  given: 'create table orders (id int primary key, note text); create view notes as select id, note from orders;',
  bad: 'drop view notes; create view notes as select note, id from orders;',
  good: 'create or replace view notes as select id, note, length(note) as size from orders;',
  find: (facts) =>
    forChanges(
      facts,
      ['table.reordered', 'view.reordered', 'materialized-view.reordered', 'composite-type.reordered'],
      { consequence: 'Code that counts columns takes one for another.' },
    ),
}
