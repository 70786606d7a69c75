import type { FindingRule } from './finding.ts'
import { forChanges, hasSuccessor } from './static.ts'

export const renamed: FindingRule = {
  code: 'C1',
  name: 'Renamed, or moved to another schema',
  severity: 'medium',
  basis: 'static',
  condition: 'A table, column, view, type, function or schema has another name, and nothing new has the old one.',
  effect: 'Code that is running while the change is deployed still uses the old one, and fails.',
  remedy:
    'Add the new name beside the old one, move the code over, and drop the old one later. For a table, a view of the old name bridges the time.',
  given: 'create table orders (id int primary key, note text);',
  bad: 'alter table orders rename column note to remark;',
  good: 'alter table orders rename to all_orders; create view orders as select id, note from all_orders;',
  find: (facts) =>
    forChanges(facts, [...renames, ...moves], {
      when: (change) => !hasSuccessor(facts, change),
      consequence: 'Code that still uses the old name fails.',
    }),
}

const renames = [
  'table.renamed',
  'column.renamed',
  'view.renamed',
  'materialized-view.renamed',
  'enum.renamed',
  'enum.value-renamed',
  'domain.renamed',
  'composite-type.renamed',
  'function.renamed',
  'procedure.renamed',
  'schema.renamed',
  'sequence.renamed',
] as const

const moves = [
  'table.moved',
  'view.moved',
  'materialized-view.moved',
  'enum.moved',
  'domain.moved',
  'composite-type.moved',
  'function.moved',
  'procedure.moved',
  'sequence.moved',
] as const
