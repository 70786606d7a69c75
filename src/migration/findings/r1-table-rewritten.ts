import { duration } from '../../ground/figures.ts'
import type { Effects } from '../evidence/evidence.ts'
import type { FindingRule } from './finding.ts'
import { about, blockedFor, forAftermath, forStatements, lockOn, scaled, seenLock } from './measured.ts'

export const tableRewritten: FindingRule = {
  code: 'R1',
  name: 'Table rewritten under a lock',
  severity: 'high',
  basis: 'measured',
  condition: 'A statement wrote every row of an older table, and all its indexes, into new files.',
  effect: 'Nobody can read or write the table meanwhile; it needs as much space again, and replicas get all of it.',
  remedy:
    'Add a new column, fill it in batches, and switch over; or change the type in a way that keeps the stored form.',
  given:
    'create table orders (id int primary key, total int); insert into orders select i, i from generate_series(1, 1000) i;',
  bad: 'alter table orders alter column total type bigint;',
  good: 'alter table orders add column total_wide bigint;',
  find: (facts) => [
    ...forStatements(facts, (statement, evidence) =>
      rewrittenTables(statement).map(({ relation }) => {
        const lock = lockOn(relation, statement, evidence)
        const words = [scaled(relation, evidence), `was written anew in ${duration(statement.milliseconds)}`]
        return about(relation, `${[...words, ...(lock ? [blockedFor(lock, statement)] : [])].join(' ')}.`, statement)
      }),
    ),
    ...forAftermath(facts, rewrittenTables, ({ relation }, evidence) => {
      const lock = seenLock(relation, evidence)
      const words = [scaled(relation, evidence), 'was written anew']
      return [about(relation, `${[...words, ...(lock ? [blockedFor(lock)] : [])].join(' ')}.`)]
    }),
  ],
}

function rewrittenTables({ files }: Effects): Effects['files'] {
  return files.filter(({ relation, fate }) => fate === 'rewritten' && relation.kind === 'table')
}
