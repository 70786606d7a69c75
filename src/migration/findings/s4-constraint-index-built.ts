import { blocksReads } from '../lock-modes.ts'
import type { FindingRule } from './finding.ts'
import { about, blockedFor, builtIndex, forStatements, rewroteTable, scaled, tableLocks } from './measured.ts'

export const constraintIndexBuilt: FindingRule = {
  code: 'S4',
  name: 'Constraint built its index while reads and writes are blocked',
  severity: 'medium',
  basis: 'measured',
  condition: 'A unique, primary key or exclusion constraint was added to an older table, and its index built with it.',
  effect: 'Nobody can read or write the table until the index is there.',
  remedy:
    'Build it first with `create unique index concurrently`, then `add constraint … using index`. An exclusion constraint has no such way.',
  given:
    'create table orders (id int primary key, number int); insert into orders select i, i from generate_series(1, 1000) i;',
  bad: 'alter table orders add constraint orders_number unique (number);',
  good: `create unique index concurrently orders_number on orders (number);
alter table orders add constraint orders_number unique using index orders_number;`,
  find: (facts) =>
    forStatements(facts, (statement, evidence) =>
      !builtIndex(statement) || statement.scans.length === 0
        ? []
        : tableLocks(statement)
            .filter(
              ({ relation, mode }) =>
                relation.kind !== 'materialized view' && blocksReads(mode) && !rewroteTable(statement, relation),
            )
            .filter(({ relation }) => statement.created.some(({ table }) => table === relation.name))
            .map((lock) =>
              about(
                lock.relation,
                `An index of ${scaled(lock.relation, evidence)} was built ${blockedFor(lock)}.`,
                statement,
              ),
            ),
    ),
}
