import type { FindingFacts, FindingRule } from './finding.ts'
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
  find: (facts) => forChanges(facts, codesOf(facts), { consequence: 'Its subscribers get something else.' }),
}

/** All that a publication has says what it sends, but for these. */
function codesOf({ diff }: FindingFacts): readonly string[] {
  return (diff?.changes ?? [])
    .map(({ code }) => code)
    .filter((code) => kinds.some((kind) => code.startsWith(`${kind}.`)))
    .filter((code) => code !== 'publication.added' && !/\.(renamed|owner-changed|comment-changed)$/.test(code))
}
