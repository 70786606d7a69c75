import type { FindingRule } from './finding.ts'
import { forFlaws } from './flaw.ts'

export const publishedWithoutIdentity: FindingRule = {
  code: 'P3',
  name: 'Published table whose rows cannot be told apart',
  severity: 'high',
  basis: 'measured',
  condition:
    'A table is in a publication that sends updates or deletes, and has neither a primary key nor another replica identity.',
  effect: 'Every `update` and `delete` of the table fails, at once. Also of a new one: `for all tables` takes it in.',
  remedy: 'Give it a primary key, or `replica identity full`, before it is published.',
  given: 'create publication shop for all tables;',
  bad: 'create table events (at timestamptz, what text);',
  good: 'create table events (id int primary key, what text);',
  find: (facts) =>
    forFlaws(
      facts,
      'published without identity',
      ({ schema, name, other }) =>
        `\`${schema}.${name}\` is published by \`${other}\` and has no replica identity: its updates and deletes fail.`,
    ),
}
