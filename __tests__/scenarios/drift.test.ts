import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { onBranch } from '../../demo/shop.ts'
import { openStage, type PlayedResult, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage.close()
})

const newsletter = 'alter table ecommerce.customers add column if not exists newsletter boolean;\n'
const reuse = { 'if-exists': 'reuse', migrations: 'migrations/*.sql' }
const files = { 'migrations/1_newsletter.sql': newsletter }

const status = ({ steps }: PlayedResult) =>
  steps.find(({ id, stage: name }) => id === 'database' && name === 'main')?.outputs['status']

const comment = (number: number) => stage.github.comments(number)[0]?.body ?? ''

const hotfix = (sql: string) =>
  onBranch(stage, 'production', async (client) => {
    await client.query('set role shop_owner')
    await client.query(sql)
  })

describe('a branch that is reused', () => {
  it('is compared with how it was at the fork, push after push', async () => {
    const number = stage.openPullRequest()
    await stage.play({ pullRequest: number, with: reuse, files })
    expect(comment(number)).toContain('| Since the fork | `production` unchanged |')
    const second = await stage.play({ pullRequest: number, action: 'synchronize', with: reuse, files })
    expect(status(second)).toBe('reused')
    expect(comment(number)).toContain('column `ecommerce.customers.newsletter` added')
    expect(comment(number)).not.toContain('no record of how it began')
    expect(comment(number)).not.toContain('database_branch')
  })

  it('says so when it holds no record of how it began', async () => {
    const number = stage.openPullRequest()
    const forgetful = { ...files, 'migrations/2_forget.sql': 'drop schema if exists database_branch cascade;\n' }
    // A minute old when it is asked: nobody is waited for any more.
    await stage.lakebase.advanceClock(-61)
    await stage.play({ pullRequest: number, with: reuse, files: forgetful })
    await stage.lakebase.advanceClock(61)
    await stage.play({ pullRequest: number, action: 'synchronize', with: reuse, files })
    expect(comment(number)).toContain('no record of how it began')
    expect(comment(number)).toContain('| Schema | no change |')
  })

  it('of another pull request is refused', async () => {
    const [first, second] = [stage.openPullRequest(), stage.openPullRequest()]
    const shared = { ...reuse, 'branch-name': 'shared-branch' }
    await stage.play({ pullRequest: first, with: shared, files })
    const refused = await stage.play({ pullRequest: second, with: shared, files })
    expect(refused.conclusion).toBe('failure')
    expect(refused.stage('main')).toContain(`was made for pull request #${first} of`)
  })

  it('stays out of the branch where it may not make a schema, and says what is lost', async () => {
    await onBranch(stage, 'production', (client) => client.query('create schema database_branch'))
    try {
      const number = stage.openPullRequest()
      const result = await stage.play({ pullRequest: number, with: reuse, files })
      expect(result.conclusion).toBe('success')
      expect(comment(number)).toContain('could not be given a record of how it began')
    } finally {
      await onBranch(stage, 'production', (client) => client.query('drop schema database_branch'))
    }
  })
})

describe('production that has moved', () => {
  let number: number

  beforeAll(async () => {
    number = stage.openPullRequest()
    await stage.play({ pullRequest: number, with: reuse, files })
    await hotfix('alter table ecommerce.customers add column email_verified boolean not null default false')
    await hotfix(`
create table ecommerce.schema_migrations (version text primary key);
create table ecommerce.ar_internal_metadata (key text primary key);
insert into ecommerce.schema_migrations values ('20261122090000')`)
  })

  it('is told in words, apart from the change of the pull request', async () => {
    const result = await stage.play({ pullRequest: number, action: 'synchronize', with: reuse, files })
    expect([result.conclusion, status(result)]).toEqual(['success', 'reused'])
    expect(comment(number)).toContain('`production` has moved: ')
    expect(comment(number)).toContain('column `ecommerce.customers.email_verified` added')
    expect(comment(number)).toContain('1 migration that this branch lacks (`20261122090000`)')
    expect(comment(number)).toMatch(/\| Schema \| \w+ `[^`]+` added \|/)
  })

  it('fails the job with `on-drift: fail`, at the end', async () => {
    const result = await stage.play({
      pullRequest: number,
      action: 'synchronize',
      with: { ...reuse, 'on-drift': 'fail' },
      files,
      steps: [{ run: 'echo the tests ran' }],
    })
    expect(result.conclusion).toBe('failure')
    expect(result.text).toContain('the tests ran')
    expect(result.stage('post')).toContain('`on-drift` is fail')
    expect(comment(number)).toMatch(/^### ❌ Database: `production` has moved since the fork/)
  })

  it('makes the branch anew with `on-drift: rebranch`, and says why', async () => {
    const result = await stage.play({
      pullRequest: number,
      action: 'synchronize',
      with: { ...reuse, 'on-drift': 'rebranch' },
      files,
    })
    expect([result.conclusion, status(result)]).toEqual(['success', 'recreated'])
    expect(comment(number)).toContain(
      '🔄 **Made anew** from `production` as it is now: `production` has moved since the fork',
    )
    expect(comment(number)).toContain('| Since the fork | `production` unchanged |')
    expect(comment(number)).toContain('`migrations/1_newsletter.sql` applied')
    expect(comment(number)).not.toContain('has moved: ')
  })

  it('leaves the branch alone when nothing moves', async () => {
    const again = await stage.play({
      pullRequest: number,
      action: 'synchronize',
      with: { ...reuse, 'on-drift': 'rebranch' },
      files,
    })
    expect(status(again)).toBe('reused')
  })
})

describe('a migration that was edited after it ran', () => {
  const edited = { 'migrations/1_newsletter.sql': newsletter.replace('boolean', 'text') }

  it('is noted, and healed with `on-drift: rebranch`', async () => {
    const number = stage.openPullRequest()
    await stage.play({ pullRequest: number, with: reuse, files })
    await stage.play({ pullRequest: number, action: 'synchronize', with: reuse, files: edited })
    expect(comment(number)).toContain('`migrations/1_newsletter.sql` was edited since it ran')
    const healed = await stage.play({
      pullRequest: number,
      action: 'synchronize',
      with: { ...reuse, 'on-drift': 'rebranch' },
      files: edited,
    })
    expect(status(healed)).toBe('recreated')
    expect(comment(number)).toContain(
      '**Made anew** from `production` as it is now: `migrations/1_newsletter.sql` was edited since it ran',
    )
  })

  it('stops the run with `on-drift: fail`', async () => {
    const number = stage.openPullRequest()
    await stage.play({ pullRequest: number, with: reuse, files })
    const result = await stage.play({
      pullRequest: number,
      action: 'synchronize',
      with: { ...reuse, 'on-drift': 'fail' },
      files: { 'migrations/2_other.sql': newsletter },
    })
    expect(result.conclusion).toBe('failure')
    expect(result.stage('main')).toContain('`migrations/1_newsletter.sql` is now `migrations/2_other.sql`')
  })
})
