import {
  type Effects,
  type MigrationEvidence,
  type Relation,
  type RowChange,
  type StatementEvidence,
  sameRelation,
} from '../evidence/evidence.ts'
import type { FindingFacts, FindingRule, Raised } from './finding.ts'
import { about, forAftermath, forStatements, scaled } from './measured.ts'

export const viewEmptied: FindingRule = {
  code: 'E13',
  name: 'Materialized view emptied by its refresh',
  severity: 'medium',
  basis: 'measured',
  condition: 'A materialized view that had rows has none after it was refreshed.',
  effect: 'Queries that read it do not fail: they find nothing.',
  remedy: 'Look at what it selects from, before it is refreshed; keep it as it is until that is filled.',
  given:
    'create table orders (id int); insert into orders values (1); create materialized view totals as select id from orders; delete from orders;',
  bad: 'refresh materialized view totals;',
  good: 'insert into orders values (2); refresh materialized view totals;',
  find: (facts) => [
    ...forStatements(facts, (statement, evidence) =>
      emptiedViews(statement, evidence).flatMap(({ relation }) => tell(facts, relation, evidence, statement)),
    ),
    ...forAftermath(
      facts,
      (effects) => emptiedViews(effects, facts.evidence),
      ({ relation }, evidence) => tell(facts, relation, evidence),
    ),
  ],
}

type Emptied = { readonly relation: Relation }

/** By a new, empty file; or, concurrently, by the deletion of as many rows as it had. */
function emptiedViews({ files, rows }: Effects, evidence: MigrationEvidence | undefined): readonly Emptied[] {
  const hadMore = ({ relation, deleted }: RowChange) =>
    (evidence?.scale.find((entry) => sameRelation(entry.relation, relation))?.rows ?? 0) > deleted
  return [
    ...files.filter(({ fate }) => fate === 'truncated'),
    ...rows.filter((row) => row.deleted > 0 && row.inserted === 0 && !hadMore(row)),
  ].filter(({ relation }) => relation.kind === 'materialized view')
}

function tell(
  { diff }: FindingFacts,
  relation: Relation,
  evidence: MigrationEvidence,
  statement?: StatementEvidence,
): readonly Raised[] {
  const { schema, name } = relation
  // Without data it cannot be read at all, which E7 says.
  const isUnreadable = diff?.changes.some(
    ({ code, object }) =>
      code === 'materialized-view.populated-changed' && object.schema === schema && object.name === name,
  )
  if (isUnreadable) return []
  const view = scaled(relation, evidence)
  return [
    { ...about(relation, `${view} had rows, and its refresh has found none.`, statement), fact: `empties ${view}` },
  ]
}
