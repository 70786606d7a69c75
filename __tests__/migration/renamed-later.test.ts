import { expect, it } from '@jest/globals'
import { freshDatabase } from '../postgres/test-database.ts'
import { judgeMigration } from './judged-trial.ts'

it.each([
  ['once', 'refresh materialized view totals; alter materialized view totals rename to sums;'],
  [
    'and again',
    'refresh materialized view totals; alter materialized view totals rename to a; alter materialized view a rename to b;',
  ],
  ['before', 'alter materialized view totals rename to sums; refresh materialized view sums;'],
])('tells of a view that was refreshed once, though it is renamed: %s', async (_, migration) => {
  const given = 'create table orders (id int); create materialized view totals as select count(*) as n from orders;'
  const { findings } = await judgeMigration(await freshDatabase({ major: 18 }), { given, migration })
  expect(findings.filter(({ code }) => code === 'R5')).toHaveLength(1)
})
