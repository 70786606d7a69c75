import { duration } from '../../ground/figures.ts'
import { blocksWrites, describeBlocked } from '../lock-modes.ts'
import type { FindingRule } from './finding.ts'
import { about, forStatements, scaled, tableLocks } from './measured.ts'

const longMilliseconds = 500

export const longLock: FindingRule = {
  code: 'L1',
  name: 'Lock held for long',
  severity: 'medium',
  basis: 'measured',
  condition: `A lock that blocks writes, or reads too, was held on an older table for ${longMilliseconds} ms or more.`,
  effect:
    'Whoever needs the table waits, and everybody behind them; in production the lock itself may have to wait first.',
  remedy:
    'Move the long work into a transaction of its own, after or before the one that locks; set `lock_timeout` and try again.',
  given: 'create table orders (id int primary key);',
  bad: 'alter table orders add column note text; select pg_sleep(0.6);',
  good: '-- database-branch: no-transaction\nalter table orders add column note text;\nselect pg_sleep(0.6);',
  find: (facts) =>
    forStatements(facts, (statement, evidence) =>
      tableLocks(statement)
        .filter(({ mode, heldMilliseconds }) => blocksWrites(mode) && heldMilliseconds >= longMilliseconds)
        .map(({ relation, mode, heldMilliseconds }) =>
          about(
            relation,
            `${describeBlocked(mode)} on ${scaled(relation, evidence)} would have been blocked for ${duration(heldMilliseconds)}.`.replace(
              /^./,
              (letter) => letter.toUpperCase(),
            ),
            statement,
          ),
        ),
    ),
}
