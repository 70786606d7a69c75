import { type Relation, type StatementEvidence, sameRelation } from '../evidence/evidence.ts'
import { blocksWrites, describeBlocked } from '../lock-modes.ts'
import { mentions } from '../names-in-text.ts'
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
        .filter(({ relation, mode }) => blocksWrites(mode) && !isNamed(relation, statement))
        .filter(({ relation }) => relation.kind !== 'materialized view' && !isGone(relation, statement))
        .filter(() => !namesTheirParent(statement))
        .map(({ relation, mode }) =>
          about(
            relation,
            `${scaled(relation, evidence)} is not named, and its lock blocked ${describeBlocked(mode)}.`,
            statement,
          ),
        ),
    ),
}

/** Then that is what there is to say of it. */
function isGone(relation: Relation, { files }: StatementEvidence): boolean {
  return files.some((file) => file.fate === 'dropped' && sameRelation(file.relation, relation))
}

function isNamed({ name }: Relation, { text }: StatementEvidence): boolean {
  // A text that was shortened may have named it.
  return text.endsWith('…') || mentions(text, name)
}

/** The lock on a partitioned table is meant for its partitions, too. */
function namesTheirParent(statement: StatementEvidence): boolean {
  const { words, locks } = statement
  return (
    !words.includes('attach') &&
    !words.includes('detach') &&
    locks.some(
      ({ relation, mode }) =>
        relation.kind === 'partitioned table' && blocksWrites(mode) && mentions(statement.text, relation.name),
    )
  )
}
