import { blocksWrites, describeBlocked } from '../lock-modes.ts'
import type { FindingRule } from './finding.ts'
import { about, forStatements, scaled, tableLocks } from './measured.ts'

export const otherTableLocked: FindingRule = {
  code: 'L3',
  name: 'Table locked that the statement does not name',
  severity: 'low',
  basis: 'measured',
  condition: 'A statement took a lock that blocks writes on an older table whose name is not in it.',
  effect: 'Dropping a table or a foreign key locks the table at its other end; `cascade` locks what loses something.',
  remedy: 'Know that the lock is there, and choose the time for both tables.',
  given: 'create table customers (id int primary key); create table orders (customer_id int references customers);',
  bad: 'drop table orders;',
  good: 'create table invoices (customer_id int references customers);',
  find: (facts) =>
    forStatements(facts, (statement, evidence) =>
      tableLocks(statement)
        .filter(({ relation, mode }) => blocksWrites(mode) && !isNamed(relation.name, statement.text))
        .filter(
          ({ relation }) =>
            statement.files.length + statement.locks.length > 0 && relation.kind !== 'materialized view',
        )
        .map(({ relation, mode }) =>
          about(
            relation,
            `${scaled(relation, evidence)} is not named, and its lock blocked ${describeBlocked(mode)}.`,
            statement,
          ),
        ),
    ),
}

function isNamed(name: string, text: string): boolean {
  // A text that was shortened may have named it.
  return text.endsWith('…') || text.toLowerCase().includes(name.toLowerCase())
}
