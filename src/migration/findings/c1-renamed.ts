import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const renamed: FindingRule = {
  code: 'C1',
  name: 'Renamed, or moved to another schema',
  severity: 'medium',
  basis: 'static',
  condition: 'A table, column, view, type, function or schema has another name.',
  effect: 'Code that is running while the change is deployed still uses the old one, and fails.',
  remedy:
    'Add the new name beside the old one, move the code over, and drop the old one later. For a table, a view of the old name bridges the time.',
  given: 'create table orders (id int primary key, note text);',
  bad: 'alter table orders rename column note to remark;',
  good: 'alter table orders add column remark text;',
  find: (facts) =>
    forChanges(
      facts,
      [
        'table',
        'column',
        'view',
        'materialized-view',
        'enum',
        'domain',
        'composite-type',
        'function',
        'procedure',
        'schema',
        'sequence',
      ]
        .flatMap((kind) => [`${kind}.renamed`, `${kind}.moved`])
        .concat('enum.value-renamed'),
      { consequence: 'Code that still uses the old name fails.' },
    ),
}
