import { isTable } from '../evidence/compare-pictures.ts'
import type { LockEvidence, MigrationEvidence, Relation, StatementEvidence } from '../evidence/evidence.ts'
import { locksDuring } from '../evidence/held-locks.ts'
import { relationName } from '../evidence/relation-name.ts'
import { blocksReads } from '../lock-modes.ts'
import type { FindingRule } from './finding.ts'
import { about, forStatements, tableLocks } from './measured.ts'

export const severalTablesLocked: FindingRule = {
  code: 'L2',
  name: 'Second table locked while the first is',
  severity: 'low',
  basis: 'measured',
  condition: 'A transaction that already blocks reads and writes on one older table locks another one like that.',
  effect: 'The first lock lasts as long as the second has to wait; two such transactions can deadlock.',
  remedy: 'One transaction a table.',
  given: 'create table orders (id int primary key); create table customers (id int primary key);',
  bad: 'alter table orders add column note text; alter table customers add column note text;',
  good: '-- database-branch: no-transaction\nalter table orders add column note text;\nalter table customers add column note text;',
  find: (facts) =>
    forStatements(facts, (statement, evidence) => {
      const own = tableLocks(statement).filter(({ mode }) => blocksReads(mode))
      if (own.length === 0) return []
      return own.flatMap(({ relation }, index) => {
        const other =
          earlierLock(statement, relation, evidence) ??
          (runsStatements(statement) ? otherTables(own.slice(0, index), relation, evidence)[0] : undefined)
        if (other === undefined) return []
        const message = `\`${relationName(relation)}\` was locked against reads and writes while \`${relationName(other.relation)}\` was too.`
        return [about(relation, message, statement)]
      })
    }),
}

/** On another table, from before the statement. */
function earlierLock(
  statement: StatementEvidence,
  relation: Relation,
  { statements }: MigrationEvidence,
): LockEvidence | undefined {
  for (const lock of locksDuring(statement, statements).all()) {
    if (!isTable(lock.relation) || !blocksReads(lock.mode) || statement.locks.includes(lock)) continue
    if (relationName(lock.relation) !== relationName(relation)) return lock
  }
  return undefined
}

/** What it locks, it locks one after the other. */
function runsStatements({ words: [first = ''] }: StatementEvidence): boolean {
  return first === 'do' || first === 'call'
}

/** A table and its partitions are locked as one. */
function otherTables(
  locks: readonly LockEvidence[],
  relation: Relation,
  { partitions = [] }: MigrationEvidence,
): readonly LockEvidence[] {
  const whole = (name: string) => partitions.find((one) => `${one.schema}.${one.name}` === name)?.of ?? name
  return locks.filter((lock) => whole(relationName(lock.relation)) !== whole(relationName(relation)))
}
