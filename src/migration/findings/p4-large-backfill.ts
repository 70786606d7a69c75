import { count } from '../../report/figures.ts'
import { sameRelation } from '../evidence/evidence.ts'
import { bytes } from '../render-evidence.ts'
import type { FindingRule } from './finding.ts'
import { about, forStatements, scaled } from './measured.ts'

const manyRows = 10_000

export const largeBackfill: FindingRule = {
  code: 'P4',
  name: 'Many rows changed by one statement',
  severity: 'medium',
  basis: 'measured',
  condition: `One statement updated or deleted ${count(manyRows, 'row')} or more of an older table.`,
  effect: 'The rows stay locked until the end, replicas fall behind, and vacuum has as many dead rows to clear.',
  remedy: 'Change them in batches, each in a transaction of its own, outside the migration.',
  given:
    'create table orders (id int primary key, state text); insert into orders select i from generate_series(1, 20000) i; analyze orders;',
  bad: "update orders set state = 'old';",
  good: "update orders set state = 'old' where id <= 1000;",
  find: (facts) =>
    forStatements(facts, (statement, evidence) =>
      statement.rows
        .filter(({ updated, deleted }) => updated + deleted >= manyRows)
        .filter(({ relation }) => evidence.scale.some((entry) => sameRelation(entry.relation, relation)))
        .map(({ relation, updated, deleted }) => {
          const wal = statement.walBytes === undefined ? '' : `, and ${bytes(statement.walBytes)} of write-ahead log`
          return about(
            relation,
            `${count(updated + deleted, 'row')} of ${scaled(relation, evidence)} were changed at once${wal}.`,
            statement,
          )
        }),
    ),
}
