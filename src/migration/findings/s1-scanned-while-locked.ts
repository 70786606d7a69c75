import { count, were } from '../../ground/figures.ts'
import { type Relation, type StatementEvidence, sameRelation } from '../evidence/evidence.ts'
import { blocksReads } from '../lock-modes.ts'
import type { FindingRule } from './finding.ts'
import { about, blockedFor, builtIndexOf, forStatements, lockOn, rewroteTable, scaled } from './measured.ts'

export const scannedWhileLocked: FindingRule = {
  code: 'S1',
  name: 'Table scanned while reads and writes are blocked',
  severity: 'medium',
  basis: 'measured',
  condition: 'A statement that defines something read an older table from end to end under an `access exclusive` lock.',
  effect: 'Nobody can read or write the table for as long as the scan takes.',
  remedy:
    'Add the constraint `not valid` and `validate constraint` in a later transaction, which only blocks other schema changes. For `set not null`, validate a `check (… is not null)` first: then it scans nothing.',
  given:
    'create table orders (id int primary key, note text); insert into orders select i, i from generate_series(1, 1000) i;',
  bad: 'alter table orders alter column note set not null;',
  good: `-- database-branch: no-transaction
alter table orders add constraint note_there check (note is not null) not valid;
alter table orders validate constraint note_there;
alter table orders alter column note set not null;
alter table orders drop constraint note_there;`,
  find: (facts) =>
    forStatements(facts, (statement, evidence) =>
      statement.scans.flatMap(({ relation, rowsRead }) => {
        const lock = lockOn(relation, statement, evidence)
        if (!lock || !blocksReads(lock.mode) || !defines(statement, relation)) return []
        if (rewroteTable(statement, relation) || builtIndexOf(relation, statement)) return []
        if (relation.kind === 'materialized view' || rowsRead === 0 || hasOwnFinding(statement)) return []
        const message = `${count(rowsRead, 'row')} of ${scaled(relation, evidence)} ${were(rowsRead)} read ${blockedFor(lock, statement)}.`
        return [about(relation, message, statement)]
      }),
    ),
}

/** It locked the table itself, or is none that works on rows: what a block or a procedure reads under the lock lasts as long. */
function defines({ locks, words: [first = ''], work }: StatementEvidence, relation: Relation): boolean {
  if (locks.some((taken) => sameRelation(taken.relation, relation))) return true
  return definitions.has(first) || work.some(({ what, name }) => what === 'verify' && name === relation.name)
}

const definitions: ReadonlySet<string> = new Set(['alter', 'do', 'call'])

/** S3, S6 and S7 have another remedy. */
function hasOwnFinding({ words, work }: StatementEvidence): boolean {
  return (
    words.includes('partition') || words[1] === 'domain' || work.some(({ what }) => what === 'validate foreign key')
  )
}
