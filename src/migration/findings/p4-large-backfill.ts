import { bytes, count } from '../../ground/figures.ts'
import type { Effects } from '../evidence/evidence.ts'
import type { FindingRule } from './finding.ts'
import { about, forAftermath, forStatements, scaled } from './measured.ts'

const manyRows = 10_000

export const largeBackfill: FindingRule = {
  code: 'P4',
  name: 'Many rows changed by one statement',
  severity: 'medium',
  basis: 'measured',
  condition: `One statement, or a tool that was watched, updated or deleted ${count(manyRows, 'row')} or more of an older table.`,
  effect: 'The rows stay locked until the end, replicas fall behind, and vacuum has as many dead rows to clear.',
  remedy: 'Change them in batches, each in a transaction of its own, outside the migration.',
  given:
    'create table orders (id int primary key, state text); insert into orders select i from generate_series(1, 20000) i; analyze orders;',
  bad: "update orders set state = 'old';",
  good: "update orders set state = 'old' where id <= 1000;",
  find: (facts) => [
    ...forStatements(facts, (statement, evidence) =>
      largeChanges(statement).map(({ relation, updated, deleted }) => {
        const wal = statement.walBytes === undefined ? '' : `, and ${bytes(statement.walBytes)} of write-ahead log`
        const message = `${count(updated + deleted, 'row')} of ${scaled(relation, evidence)} were changed at once${wal}.`
        return about(relation, message, statement)
      }),
    ),
    ...forAftermath(facts, largeChanges, ({ relation, updated, deleted }, evidence) => [
      about(relation, `${count(updated + deleted, 'row')} of ${scaled(relation, evidence)} were changed.`),
    ]),
  ],
}

function largeChanges({ rows }: Effects): Effects['rows'] {
  return rows.filter(({ updated, deleted }) => updated + deleted >= manyRows)
}
