import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Finding } from '../../src/migration/findings/finding.ts'
import { foldFindings } from '../../src/migration/findings/fold-findings.ts'
import { evaluateGate } from '../../src/migration/gate/evaluate-gate.ts'
import { parseFailOn } from '../../src/migration/gate/fail-on.ts'
import { freshDatabase } from '../postgres/test-database.ts'
import { type Trial, Trials } from './finding-trial.ts'

const partitions = `create table spend (id int not null, day int not null, note text) partition by range (day);
do $$ begin for i in 0..7 loop execute format('create table spend_%s partition of spend for values from (%s) to (%s)', i, i, i + 1); end loop; end $$;
insert into spend select i, i % 8, i from generate_series(1, 800) i;`

const schemas = ['t_01', 't_02', 't_03', 't_04', 't_05', 't_10']
const tenants = schemas
  .map((schema) => `create schema ${schema}; create table ${schema}.orders (id int primary key, note text, total int);`)
  .join('\n')

let trials: Trials

beforeAll(async () => {
  trials = await Trials.open(await freshDatabase({ major: 17 }))
})

afterAll(() => trials.close())

const findingsOf = async (trial: Trial) => {
  const { runs, findings, diff, evidence } = await trials.try(trial)
  expect(runs.map(({ failure }) => failure)).toEqual(runs.map(() => undefined))
  const gate = (failOn: string) =>
    evaluateGate(
      {
        schema: diff ? { measured: true, value: diff } : { measured: false, why: '' },
        evidence: { measured: true, value: evidence },
        findings,
        migrations: runs,
        tests: { measured: false, why: '' },
      },
      parseFailOn(failOn),
    )
  const of = (code: string) =>
    findings
      .filter((finding) => finding.code === code)
      .map(({ subject, alike = [], suppressed }) => `${subject} +${alike.length}${suppressed ? ' accepted' : ''}`)
  return { findings, of, gate }
}

it('tells a change of a partitioned table once, with the count of its partitions', async () => {
  const { findings, of } = await findingsOf({
    given: partitions,
    migration:
      'alter table spend add column channel text; create index spend_channel on spend (channel); alter table spend drop column note;',
  })
  expect(of('D2')).toEqual(['public.spend.note +8'])
  expect(of('I1')).toEqual(['public.spend +7'])
  expect(findings.find(({ code }) => code === 'D2')).toMatchObject({
    table: 'public.spend',
    message: expect.stringMatching(/So it is with 8 partitions\.$/),
    alike: expect.arrayContaining([
      expect.objectContaining({ subject: 'public.spend_3.note', table: 'public.spend_3' }),
    ]),
  })
  expect(findings.find(({ code }) => code === 'I1')?.message).toMatch(/So it is with 8 partitions of `public\.spend`\./)
})

it('tells the same work on each partition once, one statement after the other', async () => {
  const { of } = await findingsOf({
    given: partitions,
    migration: [0, 1, 2, 3].map((part) => `create index on spend_${part} (note);`),
  })
  expect(of('I1')).toEqual(['public.spend +3'])
})

it('leaves what is true of one partition with that', async () => {
  const { of } = await findingsOf({ given: partitions, migration: 'create index on spend_3 (note);' })
  expect(of('I1')).toEqual(['public.spend_3 +0'])
})

it('accepts for the partitions what is accepted for the whole, and nothing of another table', async () => {
  const { of, gate } = await findingsOf({
    given: partitions,
    suppress: [{ code: 'D2', table: 'public.spend' }],
    migration: 'alter table spend drop column note;',
  })
  expect(of('D2')).toEqual(['public.spend.note +8 accepted'])
  expect(gate('destructive, D2').open).toBe(true)
})

it('tells the same change in many schemas once, and names those without it', async () => {
  const { findings, of, gate } = await findingsOf({
    given: tenants,
    migration: schemas
      .map((schema) => `alter table ${schema}.orders drop column ${schema === 't_04' ? 'total' : 'note'};`)
      .join('\n'),
  })
  expect(of('D2')).toEqual(['t_01.orders.note +4', 't_04.orders.total +0'])
  expect(findings.find(({ subject }) => subject === 't_01.orders.note')?.message).toMatch(
    /So it is in 5 schemas: `t_01`, `t_02`, `t_03`, `t_05`, `t_10`, not in `t_04`\.$/,
  )
  expect(gate('D2').reasons).toHaveLength(2)
})

it('keeps apart what was accepted in some schemas only', async () => {
  const { of, gate } = await findingsOf({
    given: tenants,
    migration: schemas
      .map(
        (schema) =>
          `alter table ${schema}.orders drop column note;${schema === 't_02' ? ' -- database-branch: ignore D2 unused' : ''}`,
      )
      .join('\n'),
  })
  expect(of('D2')).toEqual(['t_01.orders.note +4', 't_02.orders.note +0 accepted'])
  expect(gate('D2').open).toBe(false)
  expect(gate('destructive').reasons.map(({ message }) => message)).toEqual([
    'destructive: drops column `t_01.orders.note` in 5 schemas: `t_01`, `t_03`, `t_04`, `t_05`, `t_10`',
  ])
})

it('leaves two schemas as they are', async () => {
  const { of } = await findingsOf({
    given: tenants,
    migration: 'alter table t_01.orders drop column note; alter table t_02.orders drop column note;',
  })
  expect(of('D2')).toEqual(['t_01.orders.note +0', 't_02.orders.note +0'])
})

describe('of findings as they are', () => {
  const finding = (facts: Partial<Finding>): Finding => ({
    code: 'I1',
    name: 'Index built while writes are blocked',
    severity: 'medium',
    basis: 'measured',
    subject: 'public.spend_1',
    table: 'public.spend_1',
    message: 'Built.',
    ...facts,
  })

  it('the heaviest stands for the others', () => {
    const small = { severity: 'low', instant: true, message: 'Built at once.' } as const
    const folded = foldFindings([
      { finding: finding({ ...small, subject: 'public.spend', table: 'public.spend' }) },
      { finding: finding(small), partitionOf: 'public.spend' },
      { finding: finding({ subject: 'public.spend_2', table: 'public.spend_2' }), partitionOf: 'public.spend' },
    ])
    expect(folded).toEqual([
      {
        ...finding({ subject: 'public.spend', table: 'public.spend' }),
        message: 'Built. So it is with 2 partitions of `public.spend`.',
        alike: [
          { subject: 'public.spend', table: 'public.spend', message: 'Built at once.' },
          { subject: 'public.spend_1', table: 'public.spend_1', message: 'Built at once.' },
        ],
      },
    ])
  })

  it('what a static one says must be the same', () => {
    const grant = (schema: string, right: string) => ({
      finding: finding({
        code: 'X4',
        basis: 'static',
        subject: `${schema}.orders`,
        table: `${schema}.orders`,
        message: `Table \`${schema}.orders\`: granted \`${right}\`.`,
      }),
    })
    const folded = foldFindings([...['a', 'b', 'c'].map((schema) => grant(schema, 'select')), grant('d', 'insert')])
    expect(folded.map(({ subject, alike = [] }) => [subject, alike.length])).toEqual([
      ['a.orders', 2],
      ['d.orders', 0],
    ])
  })

  it('things that stand in no schema are no set of schemas', () => {
    const extension = (subject: string) => ({ finding: finding({ code: 'E1', subject, table: undefined }) })
    expect(foldFindings(['hstore', 'ltree', 'citext'].map(extension))).toHaveLength(3)
  })
})
