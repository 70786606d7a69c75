import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { branchNames, onBranch } from '../../demo/shop.ts'
import { pooledAddressOf } from '../../local/lakebase/pooled-host.ts'
import { nothingWrong, openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage.close()
})

const action = 'acme/database-branch-action@v1'
const ownInputs = () => ({
  'databricks-host': stage.lakebase.url,
  'databricks-client-id': stage.lakebase.clientId,
  project: 'shop',
  'ssl-ca': stage.lakebase.caFile,
})
const migration = 'alter table ecommerce.orders add column priority integer;\n'
const query = (sql: string) => ({
  run: `node --input-type=module -e "
import pg from 'pg'
import { readFileSync } from 'node:fs'
const client = new pg.Client({ host: process.env.PGHOST, ssl: { ca: readFileSync(process.env.PGSSLROOTCERT, 'utf8'), host: process.env.PGHOST } })
await client.connect()
console.log(JSON.stringify((await client.query(process.env.QUERY)).rows))
await client.end()"`,
  env: { QUERY: sql },
})

describe('mode attach', () => {
  it('opens the branch of another job with a login of its own, and leaves the report to that job', async () => {
    const number = stage.openPullRequest()
    const first = await stage.play({
      pullRequest: number,
      with: { migrations: 'migrations/*.sql' },
      files: { 'migrations/0002_priority.sql': migration },
    })
    const [before] = stage.github.comments(number)
    const second = await stage.play({
      pullRequest: number,
      with: { mode: 'attach', 'branch-name': String(first.outputs('main')['branch-name']) },
      steps: [query('select count(priority)::int as priorities from ecommerce.orders')],
    })
    expect(second.conclusion).toBe('success')
    expect(second.outputs('main')).toMatchObject({
      'branch-name': `ci-pr-${number}`,
      'parent-branch': 'production',
      created: 'false',
      status: 'attached',
      host: first.outputs('main')['host'],
      'host-pooled': pooledAddressOf(String(first.outputs('main')['host'])),
    })
    expect(second.text).toContain('[{"priorities":0}]')
    expect(second.masks.some((mask) => mask.startsWith('eyJ'))).toBe(true)
    expect(second.stage('post')).toContain('leaves the report to the job that made the branch')
    expect(stage.github.comments(number)).toEqual([before])
  })

  it.each([
    { name: 'a branch that is not there', inputs: {}, says: /There is no branch ci-pr-\d+: it has expired/ },
    { name: 'production', inputs: { 'branch-name': 'production' }, says: /not a pull request's copy/ },
  ])('refuses $name, and hands out nothing', async ({ inputs, says }) => {
    const result = await stage.play({
      pullRequest: stage.openPullRequest(),
      with: { mode: 'attach', ...inputs },
      steps: [{ if: 'always()', run: 'echo "url is <$DATABASE_URL>"' }],
    })
    expect(result.conclusion).toBe('failure')
    expect(result.stage('main')).toMatch(says)
    expect(result.text).toContain('url is <>')
  })

  it('refuses a branch that was made for another pull request', async () => {
    const [one, other] = [stage.openPullRequest(), stage.openPullRequest()]
    await stage.play({ pullRequest: one })
    const result = await stage.play({ pullRequest: other, with: { mode: 'attach', 'branch-name': `ci-pr-${one}` } })
    expect(result.conclusion).toBe('failure')
    expect(result.stage('main')).toContain(`was made for pull request #${one}`)
  })

  it('ends neutral on a closed pull request', async () => {
    const number = stage.openPullRequest()
    stage.github.closePullRequest(number)
    const result = await stage.play({ pullRequest: number, action: 'closed', with: { mode: 'attach' } })
    expect(result.conclusion).toBe('success')
    expect(result.outputs('main')['status']).toBe('skipped')
  })
})

describe('mode report', () => {
  const reportStep = (inputs: Record<string, string> = {}) => ({
    id: 'report',
    uses: action,
    with: { ...ownInputs(), mode: 'report', ...inputs },
  })
  const files = { 'migrations/0002_priority.sql': migration }

  it('reports before the job ends, with outputs, and post does not repeat it', async () => {
    const number = stage.openPullRequest()
    const result = await stage.play({
      pullRequest: number,
      with: { migrations: 'migrations/*.sql' },
      files,
      steps: [
        reportStep(),
        {
          run: 'echo "$VERDICT"; node -p "JSON.parse(fs.readFileSync(process.env.FILE)).key"',
          env: {
            VERDICT: '${{ steps.report.outputs.verdict }} ${{ steps.report.outputs.schema-changed }}',
            FILE: '${{ steps.report.outputs.report-file }}',
          },
        },
      ],
    })
    expect(result.conclusion).toBe('success')
    expect(result.text).toMatch(/^safe true$/m)
    expect(result.text).toContain('ci-pr-{number}')
    expect(result.stage('post')).toContain('A report step has said it already.')
    expect(stage.github.comments(number)[0]?.body).toContain('`migrations/0002_priority.sql` applied')
    expect(result.summary.match(/### ✅ Database/g)).toHaveLength(1)
  })

  it('is said anew when the job fails after it', async () => {
    const number = stage.openPullRequest()
    const result = await stage.play({ pullRequest: number, steps: [reportStep(), { run: 'exit 1' }] })
    expect(result.conclusion).toBe('failure')
    expect(stage.github.comments(number)).toHaveLength(1)
    expect(stage.github.comments(number)[0]?.body).toMatch(/^### ❌ Database: the job failed/)
  })

  it('compares, in another job, with what the branch itself remembers', async () => {
    const number = stage.openPullRequest()
    await stage.play({ pullRequest: number, with: { comment: 'never' } })
    await onBranch(stage, `ci-pr-${number}`, (client) => client.query(`set role shop_owner; ${migration}`))
    const result = await stage.play({ pullRequest: number, with: { mode: 'report' } })
    expect(result.conclusion).toBe('success')
    expect(result.outputs('main')).toMatchObject({ verdict: 'review', 'schema-changed': 'true', destructive: 'false' })
    expect(stage.github.comments(number)[0]?.body).toContain('column `ecommerce.orders.priority` added')
  })
})

describe('mode reset', () => {
  it('makes a fresh copy under the same name, and reports on that one', async () => {
    const number = stage.openPullRequest()
    const result = await stage.play({
      pullRequest: number,
      steps: [
        query('delete from ecommerce.order_items'),
        { id: 'reset', uses: action, with: { ...ownInputs(), mode: 'reset' } },
        query('select count(*)::int > 0 as items from ecommerce.order_items'),
      ],
    })
    expect(result.conclusion).toBe('success')
    expect(result.text).toContain('[{"items":true}]')
    expect(result.outputs('main')['status']).toBe('recreated')
    expect(result.stage('post')).toContain('A later step has reset the branch')
    expect(stage.github.comments(number)).toHaveLength(1)
    expect(stage.github.comments(number)[0]?.body).toMatch(nothingWrong)
  })

  it('refuses what is not of the pattern', async () => {
    const result = await stage.play({
      pullRequest: stage.openPullRequest(),
      with: { mode: 'reset', 'branch-name': 'production' },
    })
    expect(result.conclusion).toBe('failure')
    expect(result.stage('main')).toContain("it is the project's default branch")
    expect(await branchNames(stage)).toContain('production')
  })
})
