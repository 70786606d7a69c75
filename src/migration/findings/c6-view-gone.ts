import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const viewGone: FindingRule = {
  code: 'C6',
  name: 'View gone, or a column of one',
  severity: 'medium',
  basis: 'static',
  condition: 'A view, or a column of one, is gone, by its name or with something it needed.',
  effect: 'Running code that reads it fails.',
  remedy: 'Deploy code that does not use it first.',
  given: 'create table orders (id int, note text); create view notes as select note from orders;',
  bad: 'alter table orders drop column note cascade;',
  good: 'create or replace view notes as select note, id from orders;',
  find: (facts) => [
    ...forChanges(facts, ['view.dropped'], { consequence: 'Code that reads it fails.' }),
    ...forChanges(facts, ['column.dropped'], { of: 'views', consequence: 'Code that reads it fails.' }),
  ],
}
