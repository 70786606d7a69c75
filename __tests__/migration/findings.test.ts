import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import type { PostgresMajor } from '../../local/postgres/binaries.ts'
import { systemClock } from '../../src/ground/clock.ts'
import { startObservation } from '../../src/migration/evidence/observation.ts'
import { findingCodes } from '../../src/migration/findings/finding-codes.ts'
import { findingRules } from '../../src/migration/findings/finding-rules.ts'
import { publicRules } from '../../src/migration/findings/public-rules.ts'
import { raiseFindings } from '../../src/migration/findings/raise-findings.ts'
import { splitStatements } from '../../src/migration/split-statements.ts'
import { freshDatabase } from '../postgres/test-database.ts'
import { Trials } from './finding-trial.ts'
import type { Neighbour } from './neighbours/neighbour.ts'
import { neighbours } from './neighbours/neighbours.ts'
import { untilLooked } from './until-looked.ts'

/** The findings about migrations that failed. */
const aboutFailures = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'C9']

it('lists the code of each rule once', () => {
  expect([...findingCodes].sort()).toEqual(findingRules.map(({ code }) => code).sort())
})

it('has no code twice', () => {
  const codes = findingRules.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
})

it('knows other names of its own findings alone', () => {
  expect(Object.keys(publicRules).filter((code) => !findingCodes.includes(code))).toEqual([])
})

it('has three neighbours of each example at least', () => {
  const few = findingCodes.filter((code) => {
    const { bad = [], good = [] } = neighbours[code] ?? {}
    return bad.length < 3 || good.length < 3
  })
  expect(few).toEqual([])
})

const majors = [17, 18] as const
const trials = new Map<PostgresMajor, Trials>()

beforeAll(async () => {
  for (const major of majors) trials.set(major, await Trials.open(await freshDatabase({ major })))
})

afterAll(async () => {
  for (const opened of trials.values()) await opened.close()
})

async function findingsOf(
  major: PostgresMajor,
  given: string,
  migration: string,
  {
    basis,
    queries,
  }: { readonly basis?: 'measured' | undefined; readonly queries?: readonly string[] | undefined } = {},
) {
  const opened = trials.get(major)
  if (opened === undefined) throw new Error(`no trials on Postgres ${major}`)
  return opened.try({ given, migration, ...(basis && { basis }), queries })
}

/** Each on one version, in turn. */
function onOneVersion(list: readonly Neighbour[], given: string) {
  return list.map((neighbour, index) => {
    const { run, ...rest } = typeof neighbour === 'string' ? { run: neighbour } : neighbour
    const major = majors[index % majors.length] ?? 17
    return { given, run, major, ...rest }
  })
}

describe.each(findingRules)('$code $name', ({ code, given, bad, good, basis, queries }) => {
  const { bad: alsoBad = [], good: alsoGood = [] } = neighbours[code] ?? {}
  // A migration that fails as a whole still tells.
  const isAboutFailure = aboutFailures.includes(code)
  const only = { basis: basis === 'measured' && queries === undefined ? basis : undefined, queries }

  it.each([...majors.map((major) => ({ given, run: bad, major })), ...onOneVersion(alsoBad, given)])(
    'is raised on $major: $run',
    async ({ given: before, run, major }) => {
      const { runs, findings: all } = await findingsOf(major, before, run, only)
      if (isAboutFailure) expect(runs[0]?.status).toBe('failed')
      else if (code !== 'I4') expect(runs[0]?.failure).toBeUndefined()
      const findings = all.filter((finding) => finding.code === code)
      expect(findings).not.toEqual([])
      expect(findings[0]).toMatchObject({ basis, message: expect.stringMatching(/^\S.*\.$/) })
    },
  )

  it.each([...majors.map((major) => ({ given, run: good, major })), ...onOneVersion(alsoGood, given)])(
    'is not raised on $major: $run',
    async ({ given: before, run, major }) => {
      const { runs, findings } = await findingsOf(major, before, run, only)
      expect(runs[0]?.failure).toBeUndefined()
      expect(findings.filter((finding) => finding.code === code)).toEqual([])
    },
  )
})

describe.each(majors)('on Postgres %i', (major) => {
  const codesWhenWatched = async (given: string, migration: string) => {
    const connectionString = await freshDatabase({ major })
    const tool = new pg.Client({ connectionString })
    const observer = new pg.Client({ connectionString })
    const bystander = new pg.Client({ connectionString })
    for (const client of [tool, observer, bystander]) await client.connect()
    try {
      await tool.query(given)
      await tool.query('select pg_stat_force_next_flush()')
      const observation = await startObservation({ client: observer, clock: systemClock })
      await tool.query('begin')
      for (const { sql } of splitStatements(migration, 'bad').statements) {
        if (sql.includes('concurrently')) await tool.query('commit')
        await tool.query(sql)
        await untilLooked(bystander)
      }
      await tool.query('commit')
      await tool.query('select pg_stat_force_next_flush()')
      return raiseFindings({ evidence: await observation.finish() }).map(({ code }) => code)
    } finally {
      for (const client of [tool, observer, bystander]) await client.end()
    }
  }

  it.each(['R1', 'R5', 'D8', 'D14', 'D15', 'P4', 'I1', 'L1', 'I4', 'I5', 'I6', 'I7', 'X5', 'P3', 'E4', 'C13'])(
    'raises %s for a tool that was watched',
    async (code) => {
      const { given = '', bad = '' } = findingRules.find((rule) => rule.code === code) ?? {}
      expect(await codesWhenWatched(given, bad)).toContain(code)
    },
  )

  it('raises I1 for a tool that has the lock from before', async () => {
    const { given = '', bad = '' } = findingRules.find(({ code }) => code === 'I1') ?? {}
    expect(await codesWhenWatched(given, `alter table orders add column note text; ${bad}`)).toContain('I1')
  })

  it('raises nothing for tables of the same change', async () => {
    const { findings } = await findingsOf(
      major,
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
      major,
      'create table orders (id int primary key, total int); insert into orders select i, i from generate_series(1, 1000) i; analyze orders;',
      '\nalter table orders alter column total type bigint;',
    )
    expect(finding).toMatchObject({ code: 'R1', subject: 'public.orders', place: { file: '1_x.sql', line: 2 } })
    expect(finding?.message).toMatch(
      /^`public\.orders` \(about 1,000 rows, \d+ kB\) was written anew in [\d.]+ m?s while its lock blocked reads and writes for [\d.]+ m?s\./,
    )
  })

  it('does not say of one foreign key what concerns several', async () => {
    const { findings } = await findingsOf(
      major,
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
      major,
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
