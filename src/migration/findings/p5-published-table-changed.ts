import type { SchemaChange } from '../../schema/schema-diff.ts'
import type { FindingFacts, FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const publishedTableChanged: FindingRule = {
  code: 'P5',
  name: 'Published table changed, and its subscribers not',
  severity: 'low',
  basis: 'static',
  condition: 'A table that is published has a new column, a renamed one, one of another type, or another name itself.',
  effect:
    'Changes of the schema are not replicated: a subscriber stops at the first row that has what it does not know.',
  remedy: 'Make the same change at the subscribers first; a column that is added there too early does no harm.',
  given:
    'create table orders (id int primary key); create table notes (id int primary key); create publication shop for table orders;',
  bad: 'alter table orders add column remark text;',
  good: 'alter table notes add column remark text;',
  find: (facts) =>
    forChanges(facts, ['column.added', 'column.renamed', 'column.type-changed', 'table.renamed', 'table.moved'], {
      when: (change) => isPublished(facts, change),
      consequence: 'Its subscribers do not know.',
    }),
}

/** Under the name that it had before, too. */
function isPublished({ evidence }: FindingFacts, { object, summary }: SchemaChange): boolean {
  const { schema, table, name } = object
  const names = [`${schema}.${table ?? name}`, ...[...summary.matchAll(/`([^`]+)`/g)].map(([, quoted]) => quoted)]
  return (evidence?.published ?? []).some(
    (published) => published.table === undefined || names.includes(`${published.schema}.${published.table}`),
  )
}
