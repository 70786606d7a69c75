import type { SchemaObject } from '../../schema/schema-diff.ts'
import type { FindingFacts, FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const replicaIdentityLost: FindingRule = {
  code: 'P1',
  name: 'Rows can no longer be told apart by replication',
  severity: 'medium',
  basis: 'static',
  condition: 'A primary key is gone and no new one there, or the replica identity is `nothing`.',
  effect: 'Where the table is published, every `update` and `delete` fails; elsewhere tools lose their key.',
  remedy: 'Add the new key in the same transaction, or set `replica identity using index` first.',
  given: 'create table orders (id int primary key, number int not null unique);',
  bad: 'alter table orders drop constraint orders_pkey;',
  good: 'alter table orders replica identity using index orders_number_key;',
  find: (facts) => [
    ...forChanges(facts, ['constraint.dropped'], {
      when: ({ before = '', object }) => isPrimaryKey(before) && !hasNewKey(facts, object),
      consequence: 'Where the table is published, updates and deletes fail.',
    }),
    ...forChanges(facts, ['table.replica-identity-changed'], {
      when: ({ summary }) => summary.endsWith('nothing'),
      consequence: 'Where the table is published, updates and deletes fail.',
    }),
  ],
}

function hasNewKey({ diff }: FindingFacts, { schema, table }: SchemaObject): boolean {
  return (diff?.changes ?? []).some(
    ({ code, object, after = '' }) =>
      code === 'constraint.added' && object.schema === schema && object.table === table && isPrimaryKey(after),
  )
}

function isPrimaryKey(ddl: string): boolean {
  return / primary key \(/i.test(ddl)
}
