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

const migrations = { migrations: 'migrations/*.sql' }
const addColumn = (table: string, column: string) => ({
  'migrations/1_column.sql': `set role shop_owner;\nalter table ecommerce.${table} add column if not exists ${column} integer;\n`,
})

async function openAndRun(files: Record<string, string>, steps: readonly Record<string, unknown>[] = []) {
  const number = stage.openPullRequest()
  const result = await stage.play({ pullRequest: number, with: migrations, files, steps })
  return { number, result }
}

function promote(number: number, files: Record<string, string>, inputs: Record<string, string> = {}) {
  stage.github.closePullRequest(number, { mergeCommit: 'f'.repeat(40) })
  return stage.play({
    pullRequest: number,
    action: 'closed',
    with: { mode: 'promote', ...migrations, ...inputs },
    files,
  })
}

const forReal = { 'dry-run': 'false' }

const comments = (number: number) => stage.github.comments(number).map(({ body }) => body)
const statusOf = ({ steps }: PlayedResult) => steps.find(({ stage: name }) => name === 'main')?.outputs['status']

const columnsOf = (table: string) =>
  onBranch(stage, 'production', async (client) => {
    const { rows } = await client.query<{ attname: string }>(
      'select attname from pg_attribute where attrelid = $1::regclass and attnum > 0',
      [`ecommerce.${table}`],
    )
    return rows.map(({ attname }) => attname)
  })

describe('a pull request that was validated and merged', () => {
  const files = addColumn('products', 'weight')
  let number: number

  beforeAll(async () => {
    number = (await openAndRun(files)).number
  })

  it('is told what would be run, and nothing is, by default', async () => {
    const result = await promote(number, files)
    expect([result.conclusion, statusOf(result)]).toEqual(['success', 'dry-run'])
    expect(await columnsOf('products')).not.toContain('weight')
    expect(comments(number)).toHaveLength(2)
    expect(comments(number)[1]).toMatch(/^### ✅ Database: dry run, ready to be promoted to `production`/)
    expect(comments(number)[1]).toContain('- `migrations/1_column.sql`')
    expect(comments(number)[0]).toContain('**Schema** 1 additive')
  })

  it('is run on the parent with `dry-run: false`, and reported', async () => {
    const result = await promote(number, files, forReal)
    expect([result.conclusion, statusOf(result)]).toEqual(['success', 'promoted'])
    expect(await columnsOf('products')).toContain('weight')
    const [, comment] = comments(number)
    expect(comment).toMatch(/^### ✅ Database: promoted to `production`, 1 schema change/)
    expect(comment).toContain('column `ecommerce.products.weight` added')
    expect(comment).toContain('waiting 5 s for a lock at most, 600 s for a statement')
    expect(comment).not.toContain('measured')
    expect(result.stage('post')).toContain('Nothing to report')
  })

  it('can be promoted again, by hand', async () => {
    const result = await stage.play({
      pullRequest: number,
      event: { name: 'workflow_dispatch', payload: { ref: 'refs/heads/main' } },
      with: { mode: 'promote', ...migrations, ...forReal, 'pr-number': String(number) },
      files,
    })
    expect([result.conclusion, statusOf(result)]).toEqual(['success', 'promoted'])
    expect(comments(number)[1]).toContain('promoted to `production`, 0 schema changes')
  })
})

describe('a promotion', () => {
  it('gives up on a lock that is held, and leaves nothing half done', async () => {
    const files = addColumn('orders', 'weight')
    const { number } = await openAndRun(files)
    const result = await onBranch(stage, 'production', async (client) => {
      await client.query('begin; lock table ecommerce.orders in access share mode')
      return promote(number, files, { ...forReal, 'lock-timeout': '1s' })
    })
    expect(result.conclusion).toBe('failure')
    expect(comments(number)[1]).toMatch(
      /^### ❌ Database: not promoted to `production`, migration `1_column.sql` failed/,
    )
    expect(comments(number)[1]).toContain('55P03')
    expect(comments(number)[1]).toMatch(
      /^- It waited for `access exclusive` on `ecommerce\.orders`, behind a session of another role, which holds `access share`\.$/m,
    )
    expect(await columnsOf('orders')).not.toContain('weight')
  })

  it('gives a command the same limits', async () => {
    const number = stage.openPullRequest()
    const migrate = { migrate: 'node migrate.mjs' }
    const files = {
      'migrate.mjs': [
        "import pg from 'pg'",
        'const client = new pg.Client(process.env.DATABASE_URL)',
        'await client.connect()',
        "console.log((await client.query('show lock_timeout')).rows[0].lock_timeout)",
        'await client.end()',
      ].join('\n'),
    }
    await stage.play({ pullRequest: number, with: migrate, files })
    const result = await promote(number, files, { ...migrate, ...forReal, migrations: '', 'lock-timeout': '7s' })
    expect(result.conclusion).toBe('success')
    expect(result.stage('main')).toMatch(/^7s$/m)
  })

  it('does not run for a pull request that was closed without a merge', async () => {
    const files = addColumn('customers', 'weight')
    const { number } = await openAndRun(files)
    stage.github.closePullRequest(number)
    const result = await stage.play({
      pullRequest: number,
      action: 'closed',
      with: { mode: 'promote', ...migrations, ...forReal },
      files,
    })
    expect([result.conclusion, statusOf(result)]).toEqual(['success', 'skipped'])
    expect(await columnsOf('customers')).not.toContain('weight')
  })
})

describe('a promotion is refused', () => {
  const refused = async (number: number, files: Record<string, string>, inputs: Record<string, string> = {}) => {
    const result = await promote(number, files, { ...forReal, ...inputs })
    expect(result.conclusion).toBe('failure')
    expect(comments(number)[1]).toMatch(/^### ❌ Database: not promoted to `production`/)
    return result.stage('main')
  }

  it('when the job did not go through', async () => {
    const files = addColumn('customers', 'height')
    const { number } = await openAndRun(files, [{ run: 'exit 1' }])
    expect(await refused(number, files)).toContain(`no job went through on \`ci-pr-${number}\``)
    expect(await columnsOf('customers')).not.toContain('height')
  })

  it('when the pull request went on after the last green job', async () => {
    const files = addColumn('customers', 'height')
    const { number } = await openAndRun(files)
    stage.github.pushTo(number, 'c'.repeat(40))
    expect(await refused(number, files)).toMatch(
      /no job went through on .* at commit ccccccc; the last that did is 0000000/,
    )
  })

  it('when the migrations are not the ones that ran on the branch', async () => {
    const { number } = await openAndRun(addColumn('customers', 'height'))
    const other = { ...addColumn('customers', 'depth'), 'migrations/2_more.sql': 'select 1;' }
    const said = await refused(number, other)
    expect(said).toContain('`migrations/1_column.sql` was edited since it ran')
    expect(said).toContain('`migrations/2_more.sql` never ran on the branch')
  })

  it('when production has changed the same meanwhile', async () => {
    const files = addColumn('customers', 'height')
    const { number } = await openAndRun(files)
    await onBranch(stage, 'production', async (client) => {
      await client.query('set role shop_owner; alter table ecommerce.customers add column height text')
    })
    expect(await refused(number, files)).toContain(
      'has changed the same since the fork: column `ecommerce.customers.height`',
    )
  })

  it('when production has moved at all, with `on-drift: fail`', async () => {
    const files = addColumn('customers', 'width')
    const { number } = await openAndRun(files)
    await onBranch(stage, 'production', async (client) => {
      await client.query('set role shop_owner; alter table ecommerce.orders add column elsewhere text')
    })
    expect(await refused(number, files, { 'on-drift': 'fail' })).toContain('`production` has moved since the fork')
  })
})
