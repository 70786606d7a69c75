import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { branchNames, onBranch } from '../../demo/shop.ts'
import { nothingWrong, openStage, type PlayedResult, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage.close()
})

const migration = 'alter table ecommerce.orders add column priority integer;\n'

const passing = '<testsuites><testsuite name="orders"><testcase name="are counted"/></testsuite></testsuites>'

describe('a pull request that is opened, pushed to and closed', () => {
  let number: number
  let opened: PlayedResult

  beforeAll(async () => {
    number = stage.openPullRequest()
    opened = await stage.play({
      pullRequest: number,
      with: { migrations: 'migrations/*.sql', 'test-results': 'results/*.xml', 'report-file': 'report.json' },
      files: { 'migrations/0002_priority.sql': migration },
      steps: [
        {
          run: 'node -e "process.stdout.write(Object.keys(process.env).filter((name) => /^(PG|DATABASE_URL)/.test(name)).sort().join())"',
        },
        { run: 'echo "$PGPASSWORD $DATABASE_URL"' },
        { run: `cat report.json || echo "no report yet"; mkdir results && echo '${passing}' > results/junit.xml` },
      ],
    })
  })

  it('succeeds, in the order pre, main, steps, post', () => {
    expect(opened.conclusion).toBe('success')
    const stages = opened.steps.map(({ stage: name, name: step }) => (step.includes('database-branch') ? name : 'step'))
    expect(stages).toEqual(['pre', 'main', 'step', 'step', 'step', 'post'])
  })

  it('sends the expiry in the call that creates the branch, and creates it once', () => {
    const creates = stage.lakebase.requests.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/branches'),
    )
    expect(creates).toHaveLength(1)
    expect(creates[0]?.query['branch_id']).toBe(`ci-pr-${number}`)
    expect(creates[0]?.body).toMatchObject({
      spec: { ttl: '3600s', source_branch: 'projects/shop/branches/production' },
    })
  })

  it('hands the branch to the steps that follow', () => {
    expect(opened.text).toContain('DATABASE_URL,PGDATABASE,PGHOST,PGPASSWORD,PGPORT,PGSSLMODE,PGSSLROOTCERT,PGUSER')
    const main = opened.steps.find(({ id, stage: name }) => id === 'database' && name === 'main')
    expect(main?.outputs).toMatchObject({
      'branch-name': `ci-pr-${number}`,
      'branch-id': `projects/shop/branches/ci-pr-${number}`,
      'parent-branch': 'production',
      created: 'true',
      status: 'created',
      port: '5432',
      database: 'databricks_postgres',
      user: stage.lakebase.clientId,
    })
  })

  it('masks password and URL wherever they are printed', () => {
    const password = opened.masks.find((mask) => mask.startsWith('eyJ'))
    expect(password).toBeDefined()
    expect(opened.text).not.toContain(password)
    expect(opened.text).toMatch(/^\*\*\* \*\*\*$/m)
    const everything = JSON.stringify([stage.github.comments(number), opened.summary])
    for (const mask of opened.masks) expect(everything).not.toContain(mask)
  })

  it('comments once, with the verdict first', () => {
    const comments = stage.github.comments(number)
    expect(comments).toHaveLength(1)
    expect(comments[0]?.body).toMatch(nothingWrong)
    expect(comments[0]?.body).toContain('column `ecommerce.orders.priority` added')
    expect(comments[0]?.body).toContain('`migrations/0002_priority.sql` applied')
  })

  it('says the same in the job summary', () => {
    expect(opened.summary).toContain(`Database branch \`ci-pr-${number}\` created from \`production\``)
    expect(opened.summary).toContain('column `ecommerce.orders.priority` added')
  })

  it('changed the branch and not production', async () => {
    const columns = (branch: string) =>
      onBranch(stage, branch, async (client) => {
        const { rows } = await client.query<{ attname: string }>(
          "select attname from pg_attribute where attrelid = 'ecommerce.orders'::regclass and attnum > 0",
        )
        return rows.map(({ attname }) => attname)
      })
    expect(await columns(`ci-pr-${number}`)).toContain('priority')
    expect(await columns('production')).not.toContain('priority')
  })

  it('forks a fresh copy for the next push, and keeps to its comment', async () => {
    stage.github.pushTo(number, 'b'.repeat(40))
    const pushed = await stage.play({ pullRequest: number, action: 'synchronize' })
    expect(pushed.conclusion).toBe('success')
    expect(pushed.steps.find(({ id, stage: name }) => id === 'database' && name === 'main')?.outputs['status']).toBe(
      'recreated',
    )
    const comments = stage.github.comments(number)
    expect(comments).toHaveLength(1)
    expect(comments[0]?.body).toContain('bbbbbbb')
    expect(comments[0]?.body).toMatch(nothingWrong)
  })

  it('deletes the branch when it is closed, and says so in the comment', async () => {
    stage.github.closePullRequest(number)
    const closed = await stage.play({ pullRequest: number, action: 'closed' })
    expect(closed.conclusion).toBe('success')
    expect(await branchNames(stage)).toEqual(['production'])
    const deletion = stage.lakebase.requests.findLast(({ method }) => method === 'DELETE')
    expect(deletion?.query['purge']).toBe('true')
    const [comment] = stage.github.comments(number)
    expect(comment?.body).toMatch(new RegExp(`^### Database: branch \`ci-pr-${number}\` deleted`))
    expect(closed.stage('post')).toContain('Nothing to report')
  })

  it('has nothing to delete the second time', async () => {
    const again = await stage.play({ pullRequest: number, action: 'closed' })
    expect(again.conclusion).toBe('success')
    expect(again.stage('main')).toContain('is gone already')
  })
})

describe('a migration that fails', () => {
  let number: number
  let result: PlayedResult

  beforeAll(async () => {
    number = stage.openPullRequest()
    result = await stage.play({
      pullRequest: number,
      with: { migrations: 'migrations/*.sql' },
      files: {
        'migrations/1_fine.sql': 'create table ecommerce.fine (id int);\n',
        'migrations/2_broken.sql': `create table ecommerce.half (id int);\n\ninsert into ecommerce.customers (name, email) select name, email from ecommerce.customers;\n`,
        'migrations/3_later.sql': 'create table ecommerce.later (id int);\n',
      },
      steps: [{ run: 'echo tests' }],
    })
  })

  it('fails the step and tells where', () => {
    expect(result.conclusion).toBe('failure')
    expect(result.stage('main')).toMatch(/migrations\/2_broken\.sql, line 3: .*customers_email_key.*23505/)
    expect(result.text).not.toContain('echo tests\ntests')
  })

  it('reports it without the value that was in the way', () => {
    const [comment] = stage.github.comments(number)
    expect(comment?.body).toMatch(/^### ❌ Database: /)
    expect(comment?.body).toContain('23505')
    expect(comment?.body).toContain('migrations/2_broken.sql')
    expect(comment?.body).not.toContain('@example.com')
    expect(result.summary).not.toContain('@example.com')
    expect(comment?.body).toContain('table `ecommerce.fine` added')
    expect(comment?.body).not.toContain('`ecommerce.half` added')
  })
})

describe('tests', () => {
  const junit = `<testsuites><testsuite name="orders" tests="2" failures="1">
<testcase classname="orders" name="are counted" time="0.1"/>
<testcase classname="orders" name="have a priority" time="0.2"><failure message="expected 0, got 200">at orders.test.ts:12</failure></testcase>
</testsuite></testsuites>`

  it('are reported by name when they fail, and the job stays failed', async () => {
    const number = stage.openPullRequest()
    const result = await stage.play({
      pullRequest: number,
      with: { 'test-results': 'results/*.xml' },
      steps: [{ run: `mkdir results && cat > results/junit.xml <<'XML'\n${junit}\nXML\nexit 1` }],
    })
    expect(result.conclusion).toBe('failure')
    const [comment] = stage.github.comments(number)
    expect(comment?.body).toMatch(/^### ❌ Database: 1 of 2 tests failed/)
    expect(comment?.body).toContain('have a priority')
  })

  it('that did not load are no green run, though the job went through', async () => {
    const number = stage.openPullRequest()
    const unloaded = '<testsuites errors="1"><testsuite name="pay.test.js" tests="0" errors="1"/></testsuites>'
    await stage.play({
      pullRequest: number,
      with: { 'test-results': 'results/*.xml' },
      steps: [{ run: `mkdir results && echo '${unloaded}' > results/a.xml && echo '<testsuites>' > results/cut.xml` }],
    })
    const [comment] = stage.github.comments(number)
    expect(comment?.body).toMatch(/^### ❌ Database: 1 of 1 test failed/)
    expect(comment?.body).toContain('`pay.test.js`: 1 error that no test case shows')
    expect(comment?.body).toContain('`results/cut.xml` could not be read')
  })

  it('that left no results are said to be missing', async () => {
    const number = stage.openPullRequest()
    await stage.play({ pullRequest: number, with: { 'test-results': 'results/*.xml' } })
    const [comment] = stage.github.comments(number)
    expect(comment?.body).toMatch(/^### ⚠️ Database: review, no test results read/)
    expect(comment?.body).toContain('no file matches `results/*.xml`')
  })
})
