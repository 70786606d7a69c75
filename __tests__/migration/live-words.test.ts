/** What findings about production's queries say, to the letter: with shares, and without where nobody has counted. */
import { expect, it } from '@jest/globals'
import { raiseFindings } from '../../src/migration/findings/raise-findings.ts'
import type { LiveQueries, LiveQuery } from '../../src/workload/live-queries.ts'
import { droppedColumn, schemaOf } from '../report/fixtures.ts'

const { object } = droppedColumn
const table = `${object.schema}.${object.table}`
const effect = {
  kind: 'fails' as const,
  sqlstate: '42703',
  message: `column "${object.name}" does not exist`,
  tables: [table],
}
const query: LiveQuery = { text: 'select 1', effect }

function said(source: LiveQueries['source'], ...affected: readonly LiveQuery[]) {
  const live = { source, compared: { queries: 9 }, others: [], rightsUnknown: 0, affected: [...affected], dropped: [] }
  const found = raiseFindings({ diff: schemaOf(droppedColumn), live }).find(({ code }) => code === 'Q1')
  return [found?.subject, found?.severity, found?.message, found?.fact]
}

it('tells shares where they are known, and who sends it', () => {
  const one = { ...query, callsShare: 0.42, timeShare: 0.061, callers: 'orders#show', role: 'app' }
  expect(said('pg_stat_statements', one)).toEqual([
    `${table}.${object.name}`,
    'high',
    `1 query of production, 42 % of its calls and 6.1 % of its time, fails: column "${object.name}" does not exist (SQLSTATE 42703). \`select 1\` (\`orders#show\`, role \`app\`).`,
    'breaks 1 query of production (42 % of its calls and 6.1 % of its time)',
  ])
})

it('weighs less what hardly anybody calls', () => {
  expect(said('pg_stat_statements', { ...query, callsShare: 0.001, timeShare: 0.0001 })[1]).toBe('medium')
})

it('tells none where nobody has counted', () => {
  const five = Array.from({ length: 5 }, () => query)
  expect(said('file', ...five)).toEqual([
    `${table}.${object.name}`,
    'high',
    `5 queries of the workload fail: column "${object.name}" does not exist (SQLSTATE 42703). \`select 1\`, \`select 1\`, \`select 1\` and 2 more.`,
    'breaks 5 queries of the workload',
  ])
})
