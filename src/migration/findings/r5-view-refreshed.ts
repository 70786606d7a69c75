import { duration } from '../../ground/figures.ts'
import type { Effects } from '../evidence/evidence.ts'
import type { FindingRule } from './finding.ts'
import { about, forAftermath, forStatements, scaled } from './measured.ts'

export const viewRefreshed: FindingRule = {
  code: 'R5',
  name: 'Materialized view refreshed in place',
  severity: 'medium',
  basis: 'measured',
  condition: 'A materialized view was filled anew by `refresh materialized view` without `concurrently`.',
  effect: 'Nobody can read it meanwhile.',
  remedy: 'Give it a unique index and use `refresh materialized view concurrently`.',
  given: 'create materialized view totals as select 1 as id; create unique index totals_id on totals (id);',
  bad: 'refresh materialized view totals;',
  good: 'refresh materialized view concurrently totals;',
  find: (facts) => [
    ...forStatements(facts, (statement, evidence) =>
      refreshedViews(statement).map(({ relation }) => {
        const message = `${scaled(relation, evidence)} could not be read for ${duration(statement.milliseconds)}.`
        return about(relation, message, statement)
      }),
    ),
    ...forAftermath(facts, refreshedViews, ({ relation }, evidence) => [
      about(relation, `${scaled(relation, evidence)} was filled anew, and could not be read meanwhile.`),
    ]),
  ],
}

function refreshedViews({ files }: Effects): Effects['files'] {
  return files.filter(({ relation, fate }) => fate === 'rewritten' && relation.kind === 'materialized view')
}
