import { blocksReads } from '../lock-modes.ts'
import type { FindingRule } from './finding.ts'
import { about, forStatements, lockOn, scaled } from './measured.ts'

export const indexDroppedUnderLock: FindingRule = {
  code: 'I2',
  name: 'Index dropped under a lock on its table',
  severity: 'low',
  basis: 'measured',
  condition: 'An index of an older table was dropped by `drop index` without `concurrently`.',
  effect: 'It is quick, but it waits for every transaction that uses the table, and everybody else waits behind it.',
  remedy: '`drop index concurrently`.',
  given: 'create table orders (id int primary key, number int); create index orders_number on orders (number);',
  bad: 'drop index orders_number;',
  good: 'drop index concurrently orders_number;',
  find: (facts) =>
    forStatements(facts, (statement, evidence) =>
      statement.words[0] === 'drop' && statement.words[1] === 'index'
        ? statement.files
            .filter(({ relation, fate }) => fate === 'dropped' && relation.kind === 'index')
            .filter(({ relation: { schema, table = '' } }) => {
              const lock = lockOn({ schema, name: table }, statement, evidence)
              return lock !== undefined && blocksReads(lock.mode)
            })
            .map(({ relation }) =>
              about(
                relation,
                `${scaled(relation, evidence)} was dropped under a lock that blocks reads and writes.`,
                statement,
              ),
            )
        : [],
    ),
}
