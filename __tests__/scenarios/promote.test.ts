import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
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
  [`migrations/1_${table}.sql`]: `set role shop_owner;\nalter table ecommerce.${table} add column if not exists ${column} integer;\n`,
})

async function openAndRun(
  files: Record<string, string>,
  steps: readonly Record<string, unknown>[] = [],
  inputs: Record<string, string> = {},
) {
  const number = stage.openPullRequest()
  const result = await stage.play({ pullRequest: number, with: { ...migrations, ...inputs }, files, steps })
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
const record = 'database_branch_promotions.promotions'

const byHand = (number: number, files: Record<string, string>) =>
  stage.play({
    pullRequest: number,
    event: { name: 'workflow_dispatch', payload: { ref: 'refs/heads/main' } },
    with: { mode: 'promote', ...migrations, ...forReal, 'pr-number': String(number) },
    files,
  })

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
    expect(comments(number)[1]).toContain('- `migrations/1_products.sql`')
    expect(comments(number)[0]).toMatch(/\| Schema \| \w+ `[^`]+` added \|/)
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

  it('is remembered by the parent, where everybody may read it', async () => {
    const { rows } = await onBranch(stage, 'production', (client) => client.query(`select * from ${record}`))
    expect(rows).toMatchObject([
      {
        repository: 'acme/shop',
        pr_number: String(number),
        name: 'migrations/1_products.sql',
        ended_at: expect.any(Date),
      },
    ])
  })

  it.each([
    ['again on the event', () => promote(number, files, forReal)],
    ['again by hand', () => byHand(number, files)],
  ])('is refused the second time: %s', async (_, play) => {
    const before = comments(number)[1]
    const result = await play()
    expect([result.conclusion, statusOf(result)]).toEqual(['failure', 'refused'])
    expect(result.stage('main')).toContain(
      `pull request #${number} was promoted already (\`migrations/1_products.sql\``,
    )
    expect(comments(number)[1]).toBe(before)
  })

  it('leaves the next pull request what is its own, on its branch and on the parent', async () => {
    const more = {
      ...files,
      'migrations/2_total.sql': 'set role shop_owner;\nupdate ecommerce.orders set weight = 1;\n',
    }
    await onBranch(stage, 'production', (client) =>
      client.query('set role shop_owner; alter table ecommerce.orders add column weight int'),
    )
    const next = await openAndRun(more)
    expect(next.result.conclusion).toBe('success')
    expect(comments(next.number)[0]).toContain('`migrations/1_products.sql` was promoted before')
    const result = await promote(next.number, more, forReal)
    expect([result.conclusion, statusOf(result)]).toEqual(['success', 'promoted'])
    expect(comments(next.number)[1]).toContain('`migrations/1_products.sql` was promoted before')
    expect(comments(next.number)[1]).toContain('1 migration')
    const { number: third } = await openAndRun(more)
    const nothing = await promote(third, more, forReal)
    expect([nothing.conclusion, statusOf(nothing)]).toEqual(['success', 'skipped'])
    expect(nothing.stage('main')).toContain('There is nothing to promote')
    expect(comments(third)).toHaveLength(1)
  })

  it('is refused with another text', async () => {
    const edited = { 'migrations/1_products.sql': 'select 1;\n' }
    const { number: later } = await openAndRun(edited)
    expect(comments(later)[0]).not.toContain('has moved')
    const result = await promote(later, edited, forReal)
    expect(result.conclusion).toBe('failure')
    expect(result.stage('main')).toContain('`migrations/1_products.sql` was promoted with another text')
  })
})

describe('a data migration', () => {
  const total = `set role shop_owner;\nupdate ecommerce.products set price = price + 1 where id = 1;\n`
  const price = () =>
    onBranch(stage, 'production', async (client) => {
      const { rows } = await client.query('select price::float8 as price from ecommerce.products where id = 1')
      return rows[0].price
    })

  it.each([
    ['in one transaction', { 'migrations/5_price.sql': total }, {}],
    [
      'by a command',
      {
        'migrate.mjs': `import pg from 'pg'
const client = new pg.Client(process.env.DATABASE_URL)
await client.connect()
await client.query(\`${total}\`)
await client.end()`,
      },
      { migrations: '', migrate: 'node migrate.mjs' },
    ],
  ])('changes production once: %s', async (_, files, inputs) => {
    const { number } = await openAndRun(files, [], inputs)
    const before = await price()
    expect((await promote(number, files, { ...forReal, ...inputs })).conclusion).toBe('success')
    expect(await price()).toBe(before + 1)
    const again = await promote(number, files, { ...forReal, ...inputs })
    expect(again.conclusion).toBe('failure')
    expect(again.stage('main')).toContain('was promoted already')
    expect(await price()).toBe(before + 1)
  })

  it('is not repeated when it was cut off in the middle', async () => {
    const files = {
      'migrations/8_price.sql': `-- database-branch:no-transaction\n${total}alter table ecommerce.orders add column cut int;\n`,
    }
    const { number } = await openAndRun(files)
    const before = await price()
    const result = await onBranch(stage, 'production', async (client) => {
      await client.query('begin; lock table ecommerce.orders in access share mode')
      return promote(number, files, { ...forReal, 'lock-timeout': '1s' })
    })
    expect(result.conclusion).toBe('failure')
    expect(await price()).toBe(before + 1)
    const again = await promote(number, files, forReal)
    expect(again.conclusion).toBe('failure')
    expect(again.stage('main')).toContain('`migrations/8_price.sql` was begun')
    expect(again.stage('main')).toContain(`\`update ${record} set ended_at = now() where id = `)
    expect(await price()).toBe(before + 1)
  })
})

describe('a promotion', () => {
  it('gives up on a lock that is held, and leaves nothing half done', async () => {
    const files = addColumn('orders', 'depth')
    const { number } = await openAndRun(files)
    const result = await onBranch(stage, 'production', async (client) => {
      await client.query('begin; lock table ecommerce.orders in access share mode')
      return promote(number, files, { ...forReal, 'lock-timeout': '1s' })
    })
    expect(result.conclusion).toBe('failure')
    expect(comments(number)[1]).toMatch(
      /^### ❌ Database: not promoted to `production`, migration `1_orders.sql` failed/,
    )
    expect(comments(number)[1]).toContain('55P03')
    expect(comments(number)[1]).toMatch(
      /^- It waited for `access exclusive` on `ecommerce\.orders`, behind a session of another role, which holds `access share`\.$/m,
    )
    expect(await columnsOf('orders')).not.toContain('depth')
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

  it('when the job was red, whatever its code has written into the branch', async () => {
    const files = { ...addColumn('customers', 'height'), 'forge.mjs': forgery }
    const { number } = await openAndRun(files, [{ run: 'node forge.mjs && exit 1', env: { SHA: headOf } }])
    expect(await refused(number, files)).toContain(
      'GitHub says that `.github/workflows/database.yml` ended in failure for commit',
    )
    expect(await columnsOf('customers')).not.toContain('height')
  })

  it('when its last commit was never validated, whatever its code has written into the branch', async () => {
    const files = { ...addColumn('customers', 'height'), 'forge.mjs': forgery }
    const evil = { 'migrations/9_evil.sql': 'drop schema ecommerce cascade;\n' }
    const sha = 'd'.repeat(40)
    const claim = JSON.stringify([{ name: 'migrations/9_evil.sql', checksum: sha256(evil['migrations/9_evil.sql']) }])
    const { number } = await openAndRun(files, [{ run: 'node forge.mjs', env: { SHA: sha, MIGRATIONS: claim } }])
    stage.github.pushTo(number, sha)
    stage.github.addCommit(sha, { ...files, ...evil, '.github/workflows/lint.yml': 'uses: actions/checkout@v5' })
    const lint = { event: 'pull_request', headSha: sha, headBranch: 'change', path: '.github/workflows/lint.yml' }
    stage.github.addRun({ ...lint, id: 7000, createdAt: new Date(), conclusion: 'success' })
    await nextSecond()
    const said = await refused(number, { ...files, ...evil })
    expect(said).toContain(
      'of the workflows that ran for commit ddddddd (`.github/workflows/lint.yml`) none is seen to use this action',
    )
  })

  it('when a file says something else than in the commit that was validated, whatever the branch says', async () => {
    const files = { ...addColumn('customers', 'height'), 'forge.mjs': forgery }
    const other = addColumn('customers', 'depth')
    const claim = JSON.stringify([
      { name: 'migrations/1_customers.sql', checksum: sha256(other['migrations/1_customers.sql']) },
    ])
    const { number } = await openAndRun(files, [{ run: 'node forge.mjs', env: { MIGRATIONS: claim } }])
    expect(await refused(number, { ...files, ...other })).toContain(
      '`migrations/1_customers.sql` says something else in commit',
    )
  })

  it('when GitHub may not be asked, which permission it takes', async () => {
    const files = addColumn('customers', 'height')
    const { number } = await openAndRun(files)
    stage.github.addToken('ghs_few', {
      login: 'github-actions[bot]',
      type: 'workflow',
      pullRequests: 'write',
      actions: 'none',
    })
    stage.github.closePullRequest(number, { mergeCommit: 'f'.repeat(40) })
    const result = await stage.play({
      pullRequest: number,
      action: 'closed',
      with: { mode: 'promote', ...migrations, ...forReal, 'github-token': 'ghs_few' },
      files,
    })
    expect(result.conclusion).toBe('failure')
    expect(result.stage('main')).toContain('Give the job `permissions: actions: read`')
  })

  it('when it is not merged', async () => {
    const number = stage.openPullRequest()
    const result = await byHand(number, addColumn('customers', 'height'))
    expect(result.conclusion).toBe('failure')
    expect(result.stage('main')).toContain(`Pull request #${number} is not merged`)
  })

  it('when a command reads other files than those that were validated, unless it is said what it reads', async () => {
    const command = { migrations: '', migrate: 'node migrate.mjs' }
    const files = { 'migrate.mjs': 'console.log("nothing")\n', 'app.mjs': 'first\n' }
    const { number } = await openAndRun(files, [], command)
    const merged = { ...files, 'app.mjs': 'second\n' }
    expect(await refused(number, merged, command)).toContain('`migrate` may read any of them')
    const reads = { ...command, 'migrate-reads': 'migrate.mjs' }
    expect(await refused(number, { ...merged, 'migrate.mjs': '1\n' }, reads)).toContain(
      '`migrate.mjs` (`migrate-reads`) is not the same',
    )
    expect((await promote(number, merged, { ...forReal, ...reads })).conclusion).toBe('success')
  })

  it('when the migrations are not the ones that ran on the branch', async () => {
    const { number } = await openAndRun(addColumn('customers', 'height'))
    const other = { ...addColumn('customers', 'depth'), 'migrations/2_more.sql': 'select 1;' }
    const said = await refused(number, other)
    expect(said).toContain('`migrations/1_customers.sql` was edited since it ran')
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

/** Writes what it likes into the branch, as any code of the pull request can. */
const forgery = `
import pg from 'pg'
const client = new pg.Client(process.env.DATABASE_URL)
await client.connect()
const { SHA, MIGRATIONS } = process.env
const forged = {
  ...(SHA && { green: { sha: SHA, runId: 1, at: '2026-01-01T00:00:00Z' } }),
  ...(MIGRATIONS && { migrations: JSON.parse(MIGRATIONS) }),
}
await client.query('update database_branch.stamp set facts = facts || $1', [forged])
await client.end()
`

const headOf = '${{ github.event.pull_request.head.sha }}'

function sha256(text: string | undefined): string {
  return createHash('sha256')
    .update(text ?? '')
    .digest('hex')
}

/** GitHub's times have whole seconds: a run of the second in which the pull request is closed counts as started by that. */
function nextSecond(): Promise<void> {
  return setTimeout(1100 - (Date.now() % 1000))
}
