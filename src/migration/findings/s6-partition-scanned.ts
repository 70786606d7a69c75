import { count, were } from '../../ground/figures.ts'
import { blocksReads } from '../lock-modes.ts'
import type { FindingRule } from './finding.ts'
import { about, blockedFor, forStatements, lockOn, rewroteTable, scaled } from './measured.ts'

export const partitionScanned: FindingRule = {
  code: 'S6',
  name: 'Partition scanned while reads and writes are blocked',
  severity: 'medium',
  basis: 'measured',
  condition:
    'A new or attached partition made the server read an older table from end to end, to see that no row belongs elsewhere.',
  effect:
    'Nobody can read or write that table meanwhile; for the default partition, not even a matching check on the new one helps.',
  remedy:
    'Give the table that is attached a validated check with the bounds, and the default partition one that excludes them; or have no default partition.',
  given: `create table orders (id int) partition by range (id);
create table orders_rest partition of orders default;
insert into orders select generate_series(1, 1000);`,
  bad: 'create table orders_new partition of orders for values from (5000) to (6000);',
  good: `-- database-branch: no-transaction
alter table orders_rest add constraint old_only check (id is not null and id < 5000) not valid;
alter table orders_rest validate constraint old_only;
create table orders_new partition of orders for values from (5000) to (6000);`,
  find: (facts) =>
    forStatements(facts, (statement, evidence) =>
      !statement.words.includes('partition')
        ? []
        : statement.scans.flatMap(({ relation, rowsRead }) => {
            const lock = lockOn(relation, statement, evidence)
            if (rowsRead === 0 || !lock || !blocksReads(lock.mode) || rewroteTable(statement, relation)) return []
            const message = `${count(rowsRead, 'row')} of ${scaled(relation, evidence)} ${were(rowsRead)} read ${blockedFor(lock, statement)}.`
            return [about(relation, message, statement)]
          }),
    ),
}
