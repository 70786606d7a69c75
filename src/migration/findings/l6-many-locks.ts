import { count } from '../../ground/figures.ts'
import type { LockEvidence } from '../evidence/evidence.ts'
import { locksDuring } from '../evidence/held-locks.ts'
import { blocksSchemaChanges } from '../lock-modes.ts'
import type { FindingRule } from './finding.ts'
import { about, forStatements } from './measured.ts'

/** The default of `max_locks_per_transaction`. https://www.postgresql.org/docs/current/runtime-config-locks.html */
const share = 64

/** The room is for all sessions together, 6,400 by default: so many take a good part of it. */
const many = 1000

export const manyLocks: FindingRule = {
  code: 'L6',
  name: 'Very many locks in one transaction',
  severity: 'low',
  basis: 'measured',
  condition: `A transaction held locks on more than ${share} older tables and indexes, as a change of a table with many partitions does. From ${count(many, 'lock')} on the severity is medium.`,
  effect:
    'It waits for the queries of every one of them. The server keeps room for that many locks a transaction; where others need theirs, it fails with `out of shared memory`.',
  remedy:
    'Change the partitions one by one, each in a transaction of its own, and their parent at the end, with `only`.',
  given: `create table orders (id int, note text) partition by range (id);
do $$ begin for i in 1..70 loop execute format('create table orders_%s partition of orders for values from (%s) to (%s)', i, i, i + 1); end loop; end $$;`,
  bad: 'alter table orders alter column note set not null;',
  good: 'alter table only orders alter column note set default 0;',
  find: (facts) =>
    forStatements(facts, (statement, { statements }) => {
      const [first] = statement.locks
      if (first === undefined) return []
      const held = [...locksDuring(statement, statements).all()].filter(isStrong)
      const before = held.filter((lock) => !statement.locks.includes(lock))
      if (before.length > share || held.length <= share) return []
      const message = `With this statement its transaction holds locks on ${count(held.length, 'relation')}.`
      return [{ ...about(first.relation, message, statement), ...(held.length >= many && { severity: 'medium' }) }]
    }),
}

/** Weaker locks have a place of their own with each session, and leave the common room alone. */
function isStrong({ mode }: LockEvidence): boolean {
  return blocksSchemaChanges(mode)
}
