import { blocksWrites } from '../lock-modes.ts'
import type { FindingRule } from './finding.ts'
import { about, blockedFor, forStatements, lockOn, renewedTable, scaled, tablesIndexed } from './measured.ts'

export const indexBuiltUnderLock: FindingRule = {
  code: 'I1',
  name: 'Index built while writes are blocked',
  severity: 'medium',
  basis: 'measured',
  condition: 'An index of an older table was built, or built anew, without `concurrently`.',
  effect: 'Nobody can write to the table until the index is there.',
  remedy: '`create index concurrently`, `reindex … concurrently`; neither runs in a transaction.',
  given:
    'create table orders (id int primary key, number int); insert into orders select i, i from generate_series(1, 1000) i;',
  bad: 'create index orders_number on orders (number);',
  good: 'create index concurrently orders_number on orders (number);',
  find: (facts) =>
    forStatements(facts, (statement, evidence) =>
      tablesIndexed(statement, 'index').flatMap((table) => {
        const lock = lockOn(table, statement, evidence)
        if (lock === undefined || !blocksWrites(lock.mode) || renewedTable(statement, lock.relation)) return []
        if (lock.relation.kind === 'partitioned table') return []
        const message = `An index of ${scaled(lock.relation, evidence)} was built ${blockedFor(lock, statement)}.`
        return [about(lock.relation, message, statement)]
      }),
    ),
}
