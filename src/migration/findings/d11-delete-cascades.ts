import type { SchemaChange } from '../../schema/schema-diff.ts'
import type { FindingFacts, FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const deleteCascades: FindingRule = {
  code: 'D11',
  name: 'Foreign key now deletes or clears rows',
  severity: 'medium',
  basis: 'static',
  condition: 'A foreign key has `on delete cascade`, `set null` or `set default`, and had not.',
  effect: 'A delete that failed so far now takes the rows of this table with it, or clears their column.',
  remedy: 'Keep the refusal, and delete what depends on a row where it is meant.',
  given:
    'create table customers (id int primary key); create table orders (customer_id int, constraint buyer foreign key (customer_id) references customers);',
  bad: 'alter table orders drop constraint buyer, add constraint buyer foreign key (customer_id) references customers on delete cascade;',
  good: 'alter table orders alter constraint buyer deferrable;',
  find: (facts) => [
    ...forChanges(facts, ['constraint.definition-changed'], {
      when: ({ before = '', after = '' }: SchemaChange) => takesRows(after) && !takesRows(before),
      consequence: 'Deletes that failed so far now go through.',
    }),
    ...forChanges(facts, ['constraint.added'], {
      when: (change) => takesRows(change.after ?? '') && replacesRefusal(facts, change),
      consequence: 'Deletes that failed so far now go through.',
    }),
  ],
}

function takesRows(ddl: string): boolean {
  return /on delete (cascade|set null|set default)/i.test(ddl)
}

/** Whether a key on the same columns is gone that refused such deletes. */
function replacesRefusal({ diff }: FindingFacts, { object, after = '' }: SchemaChange): boolean {
  return (diff?.changes ?? []).some(
    ({ code, object: { schema, table }, before = '' }) =>
      code === 'constraint.dropped' &&
      schema === object.schema &&
      table === object.table &&
      !takesRows(before) &&
      columnsOf(before) !== undefined &&
      columnsOf(before) === columnsOf(after),
  )
}

function columnsOf(ddl: string): string | undefined {
  return /foreign key (\(.*?\)) references/i.exec(ddl)?.[1]
}
