import { beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { systemClock } from '../../src/ground/clock.ts'
import { startObservation } from '../../src/migration/evidence/observation.ts'
import { findingCodes } from '../../src/migration/findings/finding-codes.ts'
import { findingRules } from '../../src/migration/findings/finding-rules.ts'
import { raiseFindings } from '../../src/migration/findings/raise-findings.ts'
import { splitStatements } from '../../src/migration/split-statements.ts'
import { type TestServer, testServer } from '../postgres/test-database.ts'
import { tryMigration } from './finding-trial.ts'

/** The findings about migrations that failed. */
const aboutFailures = ['F1', 'F2', 'F3', 'F4', 'F5', 'F7', 'C9']

it('lists the code of each rule once', () => {
  expect([...findingCodes].sort()).toEqual(findingRules.map(({ code }) => code).sort())
})

it('has no code twice', () => {
  const codes = findingRules.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
})

describe.each([17, 18] as const)('on Postgres %i', (major) => {
  let server: TestServer
  let databases = 0

  beforeAll(async () => {
    server = await testServer(major)
  })

  const findingsOf = async (given: string, migration: string) => {
    databases += 1
    return tryMigration(await server.createDatabase(`findings_${databases}`), { given, migration })
  }

  describe.each(findingRules)('$code $name', ({ code, given, bad, good, basis }) => {
    it('is raised by the bad example, at its place', async () => {
      const { runs, findings: all } = await findingsOf(given, bad)
      expect(runs[0]?.status).toBe(aboutFailures.includes(code) ? 'failed' : 'applied')
      const findings = all.filter((finding) => finding.code === code)
      expect(findings).not.toEqual([])
      expect(findings[0]).toMatchObject({ basis, message: expect.stringMatching(/^\S.*\.$/) })
    })

    it('is not raised by the good example', async () => {
      const { runs, findings } = await findingsOf(given, good)
      expect(runs[0]?.failure).toBeUndefined()
      expect(findings.filter((finding) => finding.code === code)).toEqual([])
    })
  })

  it.each(['R1', 'R5', 'D8', 'D14', 'D15', 'P4', 'I1', 'L1', 'I4', 'I5', 'I6', 'I7', 'X5', 'P3', 'E4', 'C13'])(
    'raises %s for a tool that was watched',
    async (code) => {
      const { given = '', bad = '' } = findingRules.find((rule) => rule.code === code) ?? {}
      databases += 1
      const connectionString = await server.createDatabase(`findings_${databases}`)
      const tool = new pg.Client({ connectionString })
      const observer = new pg.Client({ connectionString })
      await tool.connect()
      await observer.connect()
      try {
        await tool.query(given)
        await tool.query('select pg_stat_force_next_flush()')
        const observation = await startObservation({ client: observer, clock: systemClock })
        await tool.query('begin')
        for (const { sql } of splitStatements(bad, 'bad').statements) {
          if (sql.includes('concurrently')) await tool.query('commit')
          await tool.query(sql)
          await systemClock.sleep(200)
        }
        await tool.query('commit')
        await tool.query('select pg_stat_force_next_flush()')
        const findings = raiseFindings({ evidence: await observation.finish() })
        expect(findings.map((finding) => finding.code)).toContain(code)
      } finally {
        await tool.end()
        await observer.end()
      }
    },
  )

  it('raises nothing for tables of the same change', async () => {
    const { findings } = await findingsOf(
      '',
      `create table orders (id int primary key, total int); insert into orders select i, i from generate_series(1, 20000) i;
create index on orders (total); alter table orders alter total type bigint; alter table orders alter total set not null;
update orders set total = 1; truncate orders;`,
    )
    expect(findings).toEqual([])
  })

  it('quotes the measurement', async () => {
    const {
      findings: [finding],
    } = await findingsOf(
      'create table orders (id int primary key, total int); insert into orders select i, i from generate_series(1, 1000) i; analyze orders;',
      '\nalter table orders alter column total type bigint;',
    )
    expect(finding).toMatchObject({ code: 'R1', subject: 'public.orders', place: { file: '1_x.sql', line: 2 } })
    expect(finding?.message).toMatch(
      /^`public\.orders` \(about 1,000 rows, \d+ kB\) was written anew in \d+ ms while its lock blocked reads and writes for \d+ ms\./,
    )
  })

  it('does not say of one foreign key what concerns several', async () => {
    const { findings } = await findingsOf(
      `create table customers (id int primary key);
create table orders (id int, customer_id int constraint buyer references customers);
create table visits (id int, customer_id int constraint visitor references customers);
insert into customers values (1); insert into orders values (1, 1); insert into visits values (1, 1);`,
      'alter table customers alter column id type bigint;',
    )
    const checked = findings.filter(({ code, subject }) => code === 'S3' && subject === 'public.visits')
    expect(checked.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^`public\.visits` \(.+ kB\) was read to check `buyer` and `visitor` while its lock blocked /,
      ),
    ])
  })

  it('marks what is suppressed beside the statement, measured or static', async () => {
    const { findings } = await findingsOf(
      'create table orders (id int primary key, total int, note text); insert into orders values (1, 1, 1);',
      `-- database-branch: ignore R1 only a few rows
alter table orders alter column total type bigint;
alter table orders drop column note; -- database-branch: ignore D2 never used
alter table orders rename column total to amount;`,
    )
    expect(findings.map(({ code, suppressed }) => [code, suppressed?.reason]).sort()).toEqual([
      ['C1', undefined],
      ['D2', 'never used'],
      ['R1', 'only a few rows'],
    ])
  })
})
