import type { Effects, MigrationEvidence, Relation, StatementEvidence } from '../evidence/evidence.ts'
import type { FindingRule, Raised } from './finding.ts'
import { about, forAftermath, forStatements, scaled } from './measured.ts'

export const truncated: FindingRule = {
  code: 'D8',
  name: 'Table truncated',
  severity: 'high',
  basis: 'measured',
  condition: 'A table that had rows got a new, empty file.',
  effect: 'Its rows are lost; with `cascade`, those of the tables that refer to it too.',
  remedy: 'Delete the rows that you mean, by a condition.',
  given: 'create table orders (id int primary key); insert into orders select generate_series(1, 1000);',
  bad: 'truncate orders;',
  good: 'delete from orders where id < 10;',
  find: (facts) => [
    ...forStatements(facts, (statement, evidence) =>
      truncatedTables(statement).map(({ relation }) => tell(relation, evidence, statement)),
    ),
    ...forAftermath(facts, truncatedTables, ({ relation }, evidence) => [tell(relation, evidence)]),
  ],
}

function tell(relation: Relation, evidence: MigrationEvidence, statement?: StatementEvidence): Raised {
  const table = scaled(relation, evidence)
  return { ...about(relation, `${table} was emptied.`, statement), fact: `empties ${table}` }
}

function truncatedTables({ files }: Effects): Effects['files'] {
  // A materialized view has no rows of its own: E7 says that nobody can read it.
  return files.filter(({ relation, fate }) => fate === 'truncated' && relation.kind !== 'materialized view')
}
