import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

const kinds = ['publication', 'publication-table', 'publication-schema'] as const

export const publicationChanged: FindingRule = {
  code: 'P2',
  name: 'Publication sends something else',
  severity: 'medium',
  basis: 'static',
  condition: 'A publication is gone, or has other tables, columns, rows or operations.',
  effect: 'Subscribers miss rows, or get some they did not have; nobody is told.',
  remedy: 'Change it together with its subscribers.',
  given: 'create table orders (id int primary key, note text); create publication shop for table orders;',
  bad: 'alter publication shop set table orders (id);',
  good: 'alter table orders add column remark text;',
  find: (facts) =>
    forChanges(
      facts,
      kinds
        .flatMap((kind) => [`${kind}.dropped`, `${kind}.changed`, `${kind}.added`])
        .filter((code) => code !== 'publication.added'),
      { consequence: 'Its subscribers get something else.' },
    ),
}
