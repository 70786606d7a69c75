import type { FindingFacts, FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

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
    forChanges(facts, codes, {
      when: ({ code, object }) => code !== 'publication-table.added' || !isNewTable(facts, object.name),
      consequence: 'Its subscribers get something else.',
    }),
}

const codes = [
  'publication.dropped',
  'publication.all-tables-changed',
  'publication.generated-columns-changed',
  'publication.published-through-the-partition-root-changed',
  'publication.publishes-delete-changed',
  'publication.publishes-insert-changed',
  'publication.publishes-truncate-changed',
  'publication.publishes-update-changed',
  'publication-table.added',
  'publication-table.columns-changed',
  'publication-table.dropped',
  'publication-table.row-filter-changed',
  'publication-schema.added',
  'publication-schema.dropped',
] as const

/** `name` is that of the publication's part: `shop for table public.orders`. */
function isNewTable({ diff }: FindingFacts, name: string): boolean {
  const table = name.slice(name.lastIndexOf(' for table ') + ' for table '.length)
  return (
    diff?.changes.some(
      ({ code, summary }) => code === 'table.added' && summary.startsWith(`table \`${table}\` added`),
    ) ?? false
  )
}
