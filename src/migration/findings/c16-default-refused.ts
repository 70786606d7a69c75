import type { FindingRule } from './finding.ts'
import { forFlaws } from './flaw.ts'

export const defaultRefused: FindingRule = {
  code: 'C16',
  name: 'Default that the column does not take',
  severity: 'high',
  basis: 'measured',
  condition:
    'The default of a column of an older table, tried after the change, does not fit its type, its domain or a check on the column. Not tried where code of the user’s would run for it.',
  effect: 'Postgres notices only with the first insert that leaves the column out: that one fails, and each after it.',
  remedy: 'Change the default together with what it has to fit.',
  given: "create table orders (id int, state varchar(10) default 'new');",
  bad: "alter table orders alter state type varchar(3), alter state set default 'pending';",
  good: "alter table orders alter state set default 'pending';",
  find: (facts) =>
    forFlaws(
      facts,
      'default refused',
      ({ schema, table, name, other }) => `Inserts that leave \`${schema}.${table}.${name}\` out fail: ${other}.`,
    ),
}
