import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { branchNames } from '../../demo/shop.ts'
import { projectRoot } from '../../local/project-root.ts'
import type { WorkflowResult } from '../../local/runner/job-result.ts'
import { runWorkflow } from '../../local/runner/run-workflow.ts'
import type { ActionStub } from '../../local/runner/runner-options.ts'
import { openStage, type Stage } from './stage.ts'

const folder = join(projectRoot, 'docs/examples')
const own = 'acme/database-branch-action'
const readExample = (name: string) => readFile(join(folder, name), 'utf8')

let stage: Stage
let workspace: string
let tools: string
beforeAll(async () => {
  stage = await openStage()
  workspace = join(stage.folder, 'workspace')
  tools = join(stage.folder, 'tools')
  await mkdir(workspace)
  await mkdir(tools)
  await writeFile(join(tools, 'npm'), npm)
  await chmod(join(tools, 'npm'), 0o755)
})
afterAll(async () => {
  await stage.close()
})

/** In place of npm: says what it was asked for, and `npm test` leaves a result, or runs the tests that the checkout has brought. */
const npm = `#!/bin/bash
set -e
echo "npm $* on \${PGHOST:-no database}"
if [ "$1" = test ] && [ -f tests.mjs ]; then exec node tests.mjs "$@"; fi
if [ "$1" = test ]; then
  mkdir -p reports
  echo '<testsuites><testsuite name="s"><testcase name="t" time="1"/></testsuite></testsuites>' > "reports/$RANDOM.xml"
fi
`

const nothing: ActionStub = () => undefined

/** The jobs of a run share one workspace here: what was uploaded is there already. Of another run, there is this. */
const download: ActionStub = async (call) => {
  if (call.with['run-id'] === undefined) return undefined
  const diff = { version: 1, changes: [], setApart: [], notes: [] }
  await mkdir(String(call.with['path']))
  await writeFile(join(String(call.with['path']), 'schema.json'), JSON.stringify(diff))
  return undefined
}

/** A checkout beside the workspace is of the deployed version, with tests of its own: one needs the column `total`, one fails everywhere. */
const checkout: ActionStub = async ({ with: { path }, workspace }) => {
  if (path === undefined) return undefined
  await mkdir(join(workspace, path, 'results'), { recursive: true })
  await writeFile(join(workspace, path, 'tests.mjs'), deployedTests)
  return undefined
}

const deployedTests = `
import { writeFileSync } from 'node:fs'
import pg from '${join(projectRoot, 'node_modules/pg/lib/index.js')}'
const client = new pg.Client(process.env.DATABASE_URL)
await client.connect()
const tests = { total: 'select total from ecommerce.orders', status: 'select status from ecommerce.orders', nothing: 'select nothing' }
const cases = []
for (const [name, sql] of Object.entries(tests)) {
  const failure = await client.query(sql).then(() => '', ({ message }) => '<failure message="' + message.replaceAll('"', '&quot;') + '"/>')
  cases.push('<testcase name="' + name + '">' + failure + '</testcase>')
}
await client.end()
writeFileSync(process.argv.at(-1), '<testsuite name="shop">' + cases.join('') + '</testsuite>')
process.exit(1)
`

type Play = {
  readonly event: { readonly name: string; readonly payload: Record<string, never> | object }
  readonly inputs?: Readonly<Record<string, boolean>>
  readonly files?: Readonly<Record<string, string>>
}

async function play(name: string, { event, inputs, files = {} }: Play): Promise<WorkflowResult> {
  runs += 1
  await rm(workspace, { recursive: true })
  await mkdir(workspace)
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(workspace, path, '..'), { recursive: true })
    await writeFile(join(workspace, path), text)
  }
  return runWorkflow({
    workflow: await readExample(name),
    event: { name: event.name, payload: { ...event.payload } as never },
    workspace,
    runId: 9000 + runs,
    inputs: inputs ?? {},
    actions: {
      [own]: projectRoot,
      'actions/checkout': checkout,
      'actions/upload-artifact': nothing,
      'actions/download-artifact': download,
    },
    env: { PATH: `${tools}:${process.env['PATH']}`, NODE_EXTRA_CA_CERTS: stage.lakebase.caFile },
    vars: { DATABRICKS_HOST: stage.lakebase.url, DATABRICKS_CLIENT_ID: stage.lakebase.clientId },
    githubApiUrl: stage.github.url,
    githubToken: stage.github.workflowToken,
    idTokenRequest: { url: stage.lakebase.oidc.requestUrl, token: stage.lakebase.oidc.requestToken },
  })
}
let runs = 0

const logOf = ({ jobs }: WorkflowResult) => jobs.flatMap(({ log }) => log).join('\n')

describe('played from the bundle', () => {
  it('smallest.yml makes a branch, tests on it and deletes it', async () => {
    const number = stage.openPullRequest()
    const opened = await play('smallest.yml', { event: stage.github.event(number, 'opened') })
    expect(opened.conclusion).toBe('success')
    expect(logOf(opened)).toMatch(/npm run migrate on 127\./)
    expect(await branchNames(stage)).toContain(`ci-pr-${number}`)
    stage.github.closePullRequest(number)
    const closed = await play('smallest.yml', { event: stage.github.event(number, 'closed') })
    expect(closed.conclusion).toBe('success')
    expect(await branchNames(stage)).not.toContain(`ci-pr-${number}`)
  })

  it('attach-matrix.yml migrates once, tests in shards on the same branch, and reports', async () => {
    const number = stage.openPullRequest()
    const result = await play('attach-matrix.yml', { event: stage.github.event(number, 'opened') })
    expect(result.conclusion).toBe('success')
    expect(result.jobs.map(({ id, conclusion }) => `${id} ${conclusion}`)).toEqual([
      'database success',
      'test success',
      'test success',
      'test success',
      'report success',
      'clean-up skipped',
    ])
    const hosts = [...logOf(result).matchAll(/npm test -- --shard=(\d)\/3 on (\S+)/g)]
    expect(hosts.map(([, shard]) => shard)).toEqual(['1', '2', '3'])
    expect(new Set(hosts.map(([, , host]) => host)).size).toBe(1)
    expect(result.jobs.at(-2)?.steps.find(({ outputs }) => 'verdict' in outputs)?.outputs['verdict']).toBe('review')
    // The tests have nothing to say: the one comment is of the job that migrated.
    expect(stage.github.comments(number)).toHaveLength(1)
  })

  it('deployed-version.yml tells what the new schema breaks from what is broken anyway, and takes the change back', async () => {
    const number = stage.openPullRequest()
    const result = await play('deployed-version.yml', {
      event: stage.github.event(number, 'opened'),
      files: {
        'migrations/0002_amount.sql': 'alter table ecommerce.orders rename column total to amount;\n',
        'migrations/0002_amount.down.sql': 'alter table ecommerce.orders rename column amount to total;\n',
      },
    })
    // Only because `fail-on` asks.
    expect(result.conclusion).toBe('failure')
    expect(logOf(result)).toContain('The gate is closed: 1 test of the deployed version fails on the new schema alone.')
    const [comment, another] = stage.github.comments(number)
    expect(another).toBeUndefined()
    expect(comment?.body).toContain(
      '| ⚠️ | Deployed version | on the new schema: 1 passed, 1 failed that passes on the schema of today, 1 failed on both |',
    )
    expect(comment?.body).toContain('- `shop › total`: column "total" does not exist')
    expect(comment?.body).toMatch(/\| ✅ \| Way back \| leads back to the schema of the fork/)
    stage.github.closePullRequest(number)
    await play('deployed-version.yml', { event: stage.github.event(number, 'closed') })
    expect((await branchNames(stage)).filter((name) => name.includes(String(number)))).toEqual([])
  })

  it('monorepo.yml makes a branch for each service, and comments where its schema changes', async () => {
    const number = stage.openPullRequest()
    const result = await play('monorepo.yml', {
      event: stage.github.event(number, 'opened'),
      files: {
        'shop/migrations/1.sql': 'select 1;\n',
        'billing/migrations/1.sql': 'alter table ecommerce.orders add column billed boolean;\n',
      },
    })
    expect(result.conclusion).toBe('success')
    const here = await branchNames(stage)
    expect(here).toEqual(expect.arrayContaining([`ci-shop-pr-${number}`, `ci-billing-pr-${number}`]))
    expect(stage.github.comments(number).map(({ body }) => body)).toEqual([expect.stringContaining('orders.billed')])
    stage.github.closePullRequest(number)
    await play('monorepo.yml', { event: stage.github.event(number, 'closed') })
    expect(await branchNames(stage)).not.toContain(`ci-shop-pr-${number}`)
  })

  it.each(['smallest.yml', 'attach-matrix.yml', 'deployed-version.yml', 'monorepo.yml'])(
    '%s is green for a fork, which gets no branch',
    async (name) => {
      const number = stage.openPullRequest({ fork: 'stranger/shop' })
      const files = { 'shop/migrations/1.sql': 'select 1;\n', 'billing/migrations/1.sql': 'select 1;\n' }
      const result = await play(name, {
        event: stage.github.event(number, 'opened'),
        files: { ...files, 'migrations/1.sql': 'select 1;\n' },
      })
      expect(result.jobs.map(({ id, conclusion }) => `${id} ${conclusion}`)).toEqual(
        result.jobs.map(({ id }) => expect.stringMatching(new RegExp(`^${id} (success|skipped)$`))),
      )
      expect(logOf(result)).toContain('strangers’ code gets no database branch')
      expect(logOf(result)).not.toMatch(/npm .* on 127\./)
      expect((await branchNames(stage)).filter((branch) => branch.includes(String(number)))).toEqual([])
    },
  )

  it('merge-queue.yml makes a branch for the group, and deletes it', async () => {
    const sha = 'abcdef0'.padEnd(40, '1')
    const group = {
      head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${sha}`,
      head_sha: sha,
      base_ref: 'refs/heads/main',
    }
    const event = { name: 'merge_group', payload: { action: 'checks_requested', merge_group: group } }
    const result = await play('merge-queue.yml', { event })
    expect(result.conclusion).toBe('success')
    expect(logOf(result)).toContain('Deleted the branch mq-7-abcdef0.')
    expect(await branchNames(stage)).not.toContain('mq-7-abcdef0')
  })

  it('check.yml finds everything in order', async () => {
    const result = await play('check.yml', { event: { name: 'workflow_dispatch', payload: {} } })
    expect(result.conclusion).toBe('success')
    expect(logOf(result)).toContain('It lets us in, and shows its schema.')
  })

  it.each([
    { event: { name: 'workflow_dispatch', payload: {} }, inputs: { 'dry-run': true }, is: 'dry run' },
    { event: { name: 'schedule', payload: {} }, inputs: {}, is: '0 branches deleted' },
  ])('sweep.yml sweeps on $event.name', async ({ event, inputs, is }) => {
    const result = await play('sweep.yml', { event, inputs })
    expect(result.conclusion).toBe('success')
    const summaries = result.jobs.flatMap(({ steps }) => steps.map(({ summary }) => summary)).join('')
    expect(summaries).toContain(is)
    expect(summaries).toContain('`min-age`')
  })

  it('forks-compare.yml is for forks alone', async () => {
    const number = stage.openPullRequest()
    const result = await play('forks-compare.yml', { event: stage.github.event(number, 'opened') })
    expect(result.conclusion).toBe('skipped')
  })

  it('forks-publish.yml comments with what the run of a fork has left', async () => {
    const fork = 'stranger/shop'
    const number = stage.openPullRequest({ fork })
    const { payload } = stage.github.event(number, 'opened')
    const run = {
      id: 4711,
      run_attempt: 1,
      event: 'pull_request',
      conclusion: 'success',
      html_url: 'https://github.com/acme/shop/actions/runs/4711',
      head_sha: payload.pull_request.head.sha,
      head_branch: 'change',
      head_repository: { full_name: fork },
    }
    const event = { name: 'workflow_run', payload: { action: 'completed', workflow_run: run } }
    const result = await play('forks-publish.yml', { event })
    expect(result.conclusion).toBe('success')
    expect(stage.github.comments(number)[0]?.body).toContain('nobody has verified it')
  })

  it('promote.yml runs on production what was proven, and deletes the branch afterwards', async () => {
    const number = stage.openPullRequest()
    const files = {
      'migrations/0002_note.sql': 'set role shop_owner; alter table ecommerce.orders add column note text;\n',
    }
    await stage.play({ pullRequest: number, with: { migrations: 'migrations/*.sql' }, files })
    stage.github.closePullRequest(number, { mergeCommit: 'f'.repeat(40) })
    const result = await play('promote.yml', { event: stage.github.event(number, 'closed'), files })
    expect(result.jobs.map(({ id, conclusion }) => `${id} ${conclusion}`)).toEqual([
      'promote success',
      'clean-up success',
    ])
    expect(logOf(result)).toContain('Promoted to production.')
    expect(await branchNames(stage)).not.toContain(`ci-pr-${number}`)
  })
})
