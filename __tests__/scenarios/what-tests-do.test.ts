/** Jobs whose later steps do more than migrate, or nothing at all, and what is told of the migration then. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { reportFileSchema } from '../../src/report/report-schema.ts'
import { nothingWrong, openStage, type PlayedJob, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage.close()
})

async function play(job: Omit<PlayedJob, 'pullRequest'>) {
  const pullRequest = stage.openPullRequest()
  const file = join(stage.folder, `tests-${pullRequest}.json`)
  const result = await stage.play({ ...job, pullRequest, with: { 'report-file': file, ...job.with } })
  const [comment] = stage.github.comments(pullRequest)
  const report = reportFileSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  return { result, report, comment: (comment?.body ?? '').replaceAll('\\', '') }
}

const tool = `import { readFileSync } from 'node:fs'
import pg from 'pg'
const { PGSSLROOTCERT: ca, PGHOST: host } = process.env
const client = new pg.Client({ ssl: { ca: readFileSync(ca, 'utf8'), host } })
await client.connect()
for (const statement of process.argv.slice(2)) await client.query(statement)
await client.end()
`
const run = (sql: string) => ({ run: `node tool.mjs '${sql}'` })
const files = { 'tool.mjs': tool }

it('says nothing of its own doings where nobody else did anything', async () => {
  const { result, report, comment } = await play({ steps: [{ run: 'echo nothing' }] })
  expect(result.conclusion).toBe('success')
  expect(report.evidence).toMatchObject({
    measured: true,
    value: { statements: [], whole: { files: [], scans: [], rows: [], created: [] } },
  })
  expect(comment).toMatch(nothingWrong)
  expect(comment).not.toMatch(/Measured|database_branch|pg_catalog/)
})

describe('a job that empties tables between its tests', () => {
  const cleanUp = run('truncate ecommerce.orders cascade')

  it('is no finding about a migration that added a column, and closes no gate', async () => {
    const { result, report, comment } = await play({
      with: { 'fail-on': 'destructive, high' },
      files,
      // Between a migration and its tests a job sets up, compiles, starts: longer than a look of the observer's, even on a busy machine.
      steps: [run('alter table ecommerce.orders add column channel text'), { run: 'sleep 3' }, cleanUp],
    })
    expect(result.conclusion).toBe('success')
    expect(report.findings.filter(({ code }) => code.startsWith('D'))).toEqual([])
    expect(comment).toMatch(/\*\*After the migration\*\* .*`mode: migrated`/)
    expect(comment).toContain('- emptied `ecommerce.orders`')
    expect(comment).not.toContain('safe')
  })

  it('is told apart by a step that says where the migration ends', async () => {
    const { result, report, comment } = await play({
      with: { 'fail-on': 'destructive, high' },
      files,
      steps: [
        run('alter table ecommerce.orders add column channel text'),
        { uses: 'acme/database-branch-action@v1', with: { mode: 'migrated' } },
        cleanUp,
      ],
    })
    expect(result.conclusion).toBe('success')
    expect(report.verdict.concerns?.map(({ source }) => source)).not.toContain('D8')
    expect(report.evidence).toMatchObject({ measured: true, value: { afterwards: { since: 'step' } } })
    expect(comment).toMatch(nothingWrong)
  })
})

it('closes the gate for a step that deletes rows, and says how many', async () => {
  const { result, report } = await play({
    with: { 'fail-on': 'destructive' },
    files,
    steps: [run('delete from ecommerce.order_items')],
  })
  expect(result.conclusion).toBe('failure')
  expect(report.verdict.headline).toMatch(
    /^gate closed by destructive: deletes all [\d,]+ rows of `ecommerce\.order_items`, /,
  )
})

describe('inputs that are gone in post', () => {
  const inputs = () => ({
    'databricks-host': stage.lakebase.url,
    'databricks-client-id': '$' + '{{ env.CLIENT }}',
    project: '$' + '{{ env.PROJECT }}',
    'ssl-ca': stage.lakebase.caFile,
  })
  const playGone = async (added: Record<string, string>) => {
    const pullRequest = stage.openPullRequest()
    const result = await stage.play({
      pullRequest,
      job: {
        'runs-on': 'ubuntu-latest',
        permissions: { contents: 'read', 'pull-requests': 'write', 'id-token': 'write' },
        steps: [
          {
            run: `{ echo PROJECT=shop; echo CLIENT=${stage.lakebase.clientId}; echo TOKEN=${stage.lakebase.token}; } >> "$GITHUB_ENV"`,
          },
          { uses: 'acme/database-branch-action@v1', with: { ...inputs(), ...added } },
          { run: 'for name in PROJECT CLIENT TOKEN; do echo "$name=" >> "$GITHUB_ENV"; done' },
        ],
      },
    })
    return { result, comments: stage.github.comments(pullRequest) }
  }

  it('are as main knew them', async () => {
    const { result, comments } = await playGone({})
    expect(result.conclusion).toBe('success')
    expect(comments[0]?.body).toMatch(nothingWrong)
  })

  it('are told in the summary where one of them is a secret', async () => {
    const { result, comments } = await playGone({
      'databricks-client-id': '',
      'databricks-token': '$' + '{{ env.TOKEN }}',
    })
    expect(result.conclusion).toBe('success')
    expect(comments).toEqual([])
    expect(result.summary).toMatch(/No report of the database branch: .* gone\.\n\n- `databricks-token` is empty/)
  })
})
