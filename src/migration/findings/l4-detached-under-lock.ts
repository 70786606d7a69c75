import type { Relation, StatementEvidence } from '../evidence/evidence.ts'
import { relationName } from '../evidence/relation-name.ts'
import { blocksReads, describeBlocked } from '../lock-modes.ts'
import type { FindingRule } from './finding.ts'
import { about, forStatements, lockOn, scaled } from './measured.ts'

export const detachedUnderLock: FindingRule = {
  code: 'L4',
  name: 'Partition detached under a lock on its parent',
  severity: 'low',
  basis: 'measured',
  condition: 'A partition was detached without `concurrently`.',
  effect: 'It is quick, but it locks the parent and its default partition, and waits for every query of them.',
  remedy: '`detach partition … concurrently`; not in a transaction, and not with a default partition.',
  given:
    'create table orders (id int) partition by range (id); create table orders_old partition of orders for values from (0) to (9);',
  bad: 'alter table orders detach partition orders_old;',
  good: 'alter table orders detach partition orders_old concurrently;',
  find: (facts) =>
    forStatements(facts, (statement, evidence) =>
      statement.words[0] === 'alter' && statement.words.includes('detach') && !statement.words.includes('concurrently')
        ? partitionedTables(statement)
            .flatMap((relation) => lockOn(relation, statement, evidence) ?? [])
            .filter(({ relation, mode }) => relation.kind === 'partitioned table' && blocksReads(mode))
            .map(({ relation, mode }) =>
              about(relation, `The lock on ${scaled(relation, evidence)} blocked ${describeBlocked(mode)}.`, statement),
            )
        : [],
    ),
}

/** It named them, or has locked them. */
function partitionedTables({ named = [], locks }: StatementEvidence): readonly Relation[] {
  const tables = new Map(
    [...named, ...locks.map(({ relation }) => relation)].map((relation) => [relationName(relation), relation]),
  )
  return [...tables.values()].filter(({ kind }) => kind === 'partitioned table')
}
