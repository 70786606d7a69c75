/** Branches that Neon masks when it makes them: nobody gets one before it is masked, or one that is masked otherwise. */
import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { ensureBranch } from '../../src/branch/ensure-branch.ts'
import { findExisting } from '../../src/branch/existing-branch.ts'
import { type MaskingRule, parseMaskingRules } from '../../src/branch/neon/masking-rules.ts'
import type { NeonInputs } from '../../src/branch/neon/neon-inputs.ts'
import { systemClock } from '../../src/ground/clock.ts'
import { type NeonTrial, openNeonTrial } from './neon-trial.ts'

let trial: NeonTrial
let neon: NeonTrial['neon']
let client: NeonTrial['client']
beforeAll(async () => {
  trial = await openNeonTrial()
  neon = trial.neon
  client = trial.client
  await client.query(
    'main',
    `create table users (id int primary key, email text, phone text, age int);
     insert into users select n, 'person' || n || '@real.example', '+49 30 ' || n, 20 + n from generate_series(1, 30) n;
     create table orders (id int primary key, user_id int references users);
     insert into orders select n, n from generate_series(1, 30) n`,
  )
})
afterAll(() => trial.close())
afterEach(() => trial.calm())

const provider: NeonTrial['provider'] = (inputs) => trial.provider(inputs)
const create: NeonTrial['create'] = (name, inputs) => trial.create(name, inputs)
async function reuse(name: string, inputs: Partial<NeonInputs>) {
  const neonOf = provider(inputs)
  return ensureBranch({
    provider: neonOf,
    name,
    parent: await neonOf.parentBranch(undefined),
    ttlSeconds: 3600,
    ifExists: 'reuse',
    template: 'ci-{number}',
    assertOurs: async () => undefined,
    log: trial.log,
    clock: systemClock,
  })
}

const column = (column_name: string, mask: Partial<MaskingRule>, table_name = 'users'): MaskingRule => ({
  database_name: 'neondb',
  schema_name: 'public',
  table_name,
  column_name,
  ...mask,
})
const emails = [column('email', { masking_function: 'anon.fake_email()' })]
async function existing(name: string) {
  while (!(await exists(name))) await setTimeout(20)
}
const exists = async (name: string) => (await trial.names()).includes(name)

describe('a masked branch', () => {
  it('holds its parent’s rows with other values in what the rules name', async () => {
    const rules = [
      ...emails,
      column('phone', { masking_value: 'REDACTED' }),
      column('age', { masking_function: 'anon.random_int_between(1, 9)' }),
    ]
    const branch = await create('ci-1', { maskingRules: rules })
    expect(branch).toMatchObject({ ready: true, rows: 'masked', owner: { prNumber: 7 } })
    expect(branch.expiresAt).toBeDefined()
    const sql = `select count(*)::int, count(*) filter (where email like '%real%')::int, min(phone), max(age) < 10 from users`
    expect((await client.query('ci-1', sql)).rows).toEqual([[30, 0, 'REDACTED', true]])
    expect((await client.query('main', sql)).rows).toEqual([[30, 30, '+49 30 1', false]])
    expect(await provider().findBranch('ci-1')).toMatchObject({ rows: 'masked' })
  })

  it('is not handed out before the masking is over', async () => {
    await client.query(
      'main',
      'create table large as select n, repeat(n::text, 9) as t from generate_series(1, 200000) n',
    )
    const rules = [column('t', { masking_function: 'anon.hash(t)' }, 'large')]
    await create('ci-2', { maskingRules: rules })
    const sql = 'select count(*) filter (where length(t) <> 64)::int from large'
    expect((await client.query('ci-2', sql)).rows).toEqual([[0]])
    await client.query('main', 'drop table large')
  })

  it('goes again where the masking fails, and the error has the service’s words', async () => {
    const missing = create('ci-3', { maskingRules: [column('mail', { masking_value: 'x' })] })
    await expect(missing).rejects.toThrow(
      /mask branch \(ci-3\): it ended as error \(column "mail".*\n.*`masking-rules`/s,
    )
    expect(await exists('ci-3')).toBe(false)
    const foreign = create('ci-3', { maskingRules: [column('user_id', { masking_value: '1' }, 'orders')] })
    await expect(foreign).rejects.toThrow('foreign key columns cannot be masked: public.orders.user_id')
    expect(await exists('ci-3')).toBe(false)
  })

  it('goes again where other rules than those asked for were applied', async () => {
    neon.faults.add({ fault: 'rules-dropped', on: 'create-branch', times: 1 })
    await expect(create('ci-4', { maskingRules: emails })).rejects.toThrow(
      'Neon has not masked ci-4 as `masking-rules` says (neondb: public.users.email), so it was deleted again.',
    )
    expect(await exists('ci-4')).toBe(false)
  })

  it('goes again where the masking never ends', async () => {
    neon.faults.add({ fault: 'locked', on: 'get-masking' })
    await expect(create('ci-5', { maskingRules: emails, operationTimeoutSeconds: 1 })).rejects.toThrow('read masking')
    neon.faults.clear()
    expect(await exists('ci-5')).toBe(false)
  })

  it('is made once after a lost reply', async () => {
    neon.faults.add({ fault: 'reply-dropped', on: 'create-branch', times: 1 })
    await create('ci-6', { maskingRules: emails })
    const found = (await provider().listBranches()).filter(({ name }) => name === 'ci-6')
    expect(found).toHaveLength(1)
  })
})

describe('a branch that exists', () => {
  it('is made anew rather than reused where it shows more than the inputs allow', async () => {
    await create('ci-7', {})
    const masked = await reuse('ci-7', { maskingRules: emails })
    expect(masked).toMatchObject({
      status: 'recreated',
      remadeBecause: 'its data is not masked, and `masking-rules` is set',
    })
    expect(await reuse('ci-7', { maskingRules: emails })).toMatchObject({ status: 'reused' })
    const otherwise = [column('email', { masking_value: 'REDACTED' })]
    expect(await reuse('ci-7', { maskingRules: otherwise })).toMatchObject({
      remadeBecause: 'it was masked by other rules than `masking-rules`',
    })
    expect(await reuse('ci-7', { initSource: 'schema-only' })).toMatchObject({
      remadeBecause: 'it holds its parent’s rows, and `init-source` is schema-only',
    })
    expect(await reuse('ci-7', { initSource: 'schema-only' })).toMatchObject({ status: 'reused' })
  })

  it('is the one that was asked for where the service has another word for its schema alone', async () => {
    neon.switches.schema_only_shown = 'parent-schema'
    await create('ci-9', { initSource: 'schema-only' })
    expect(await reuse('ci-9', { initSource: 'schema-only' })).toMatchObject({ status: 'reused' })
  })

  it('is waited for where another run has only begun to mask it', async () => {
    await client.query('main', 'create table slow as select n, n::text as t from generate_series(1, 9) n')
    const rules = [column('t', { masking_function: `(select anon.hash('x') from pg_sleep(0.5))` }, 'slow')]
    const [made, reused] = await Promise.all([
      create('ci-10', { maskingRules: rules }),
      existing('ci-10').then(() => reuse('ci-10', { maskingRules: rules })),
    ])
    expect(reused).toMatchObject({ status: 'reused', branch: { id: made.id } })
    await client.query('main', 'drop table slow')
  })

  it('is made anew where its masking does not end', async () => {
    const response = await fetch(`${neon.url}/projects/${trial.project}/branch_anonymized`, {
      method: 'POST',
      headers: { authorization: `Bearer ${neon.projectKey(trial.project)}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        branch_create: { branch: { name: 'ci-11' }, endpoints: [{ type: 'read_write' }] },
        masking_rules: emails,
        start_anonymization: false,
      }),
    })
    expect(response.status).toBe(201)
    expect(await reuse('ci-11', { maskingRules: emails, operationTimeoutSeconds: 3 })).toMatchObject({
      status: 'recreated',
      remadeBecause: 'its masking does not end',
    })
  })

  it('is not attached to either', async () => {
    await create('ci-8', {})
    await expect(findExisting(provider({ maskingRules: emails }), 'ci-8')).rejects.toThrow(
      'The branch ci-8 is not handed out: its data is not masked, and `masking-rules` is set.',
    )
    expect(await findExisting(provider(), 'ci-8')).toMatchObject({ branch: { name: 'ci-8' } })
  })
})

describe('masking rules', () => {
  it('are refused with all that is wrong with them', () => {
    const text = JSON.stringify([
      { ...emails[0], masking_value: 'x' },
      { schema_name: 'public', table_name: '', column_name: 'b', masking_value: 'x', mask: 1 },
    ])
    expect(() => parseMaskingRules(text)).toThrow(
      /rule 1: give either.*rule 2: database_name is no text; rule 2: table_name is no text; rule 2: mask is not known/s,
    )
  })

  it.each([
    ['{"a": 1}', 'is not a JSON array'],
    ['users.email', 'is not a JSON array'],
    ['["users.email"]', 'rule 1: it is no object'],
    ['[]', 'is an empty array, and would mask nothing'],
    [JSON.stringify([...emails, column('email', { masking_value: 'x' })]), 'two rules for neondb: public.users.email'],
  ])('%s', (text, problem) => {
    expect(() => parseMaskingRules(text)).toThrow(problem)
  })
})
