import type { FindingRule } from './finding.ts'
import { about, blockedFor, builtIndex, forStatements, scaled, tableLocks } from './measured.ts'

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
      builtIndex(statement)
        ? tableLocks(statement)
            .filter(({ relation, mode }) => mode === 'share' && relation.kind !== 'partitioned table')
            .map((lock) =>
              about(
                lock.relation,
                `An index of ${scaled(lock.relation, evidence)} was built ${blockedFor(lock)}.`,
                statement,
              ),
            )
        : [],
    ),
}
