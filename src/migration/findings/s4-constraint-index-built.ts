import { blocksReads } from '../lock-modes.ts'
import type { FindingRule } from './finding.ts'
import { about, blockedFor, forStatements, lockOn, rewroteTable, scaled, tablesIndexed } from './measured.ts'

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
      tablesIndexed(statement, 'constraint').flatMap((table) => {
        const lock = lockOn(table, statement, evidence)
        if (lock === undefined || !blocksReads(lock.mode) || rewroteTable(statement, lock.relation)) return []
        const message = `An index of ${scaled(lock.relation, evidence)} was built ${blockedFor(lock, statement)}.`
        return [about(lock.relation, message, statement)]
      }),
    ),
}
