/** Plays a situation as GitHub would, and gives back the comment that its reviewer sees. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../local/project-root.ts'
import { runWorkflow } from '../../local/runner/run-workflow.ts'
import { fillProduction } from '../set-up.ts'
import { onBranch, type Shop } from '../shop.ts'
import type { Situation } from './situations.ts'

/** Markdown; what the run's summary has where there is no comment. */
export async function playSituation(shop: Shop, situation: Situation, number: number): Promise<string> {
  const { title, given, meanwhile, isFromFork } = situation
  await fillProduction(shop)
  if (given !== undefined) await onProduction(shop, given)
  const headSha = number.toString(16).padStart(4, 'a').repeat(10)
  const fork = isFromFork && { fork: 'contributor/shop' }
  shop.github.addPullRequest({ number, title, headSha, headRef: situation.name, ...fork })
  const first = await run(shop, situation, { number, action: 'opened', runId: number * 10 })
  if (meanwhile === undefined) return first
  await onProduction(shop, meanwhile)
  shop.github.pushTo(number, 'b'.repeat(40))
  return run(shop, situation, { number, action: 'synchronize', runId: number * 10 + 1 })
}

/** What a pull request from a fork gets. */
const readOnlyToken = 'ghs_readOnlyToken'

type Run = { readonly number: number; readonly action: 'opened' | 'synchronize'; readonly runId: number }

async function run(
  shop: Shop,
  { migration, wayBack, queries, test, isFromFork }: Situation,
  { number, action, runId }: Run,
) {
  const { service, github } = shop
  github.addToken(readOnlyToken, { login: 'github-actions[bot]', type: 'workflow', pullRequests: 'read' })
  const workspace = join(shop.folder, `gallery-${runId}`)
  await mkdir(join(workspace, 'migrations'), { recursive: true })
  if (migration !== undefined) await writeFile(join(workspace, 'migrations/0002_change.sql'), migration)
  if (wayBack !== undefined) await writeFile(join(workspace, 'migrations/0002_change.down.sql'), wayBack)
  if (queries !== undefined)
    await writeFile(
      join(workspace, 'queries.json'),
      JSON.stringify({ version: 1, source: 'pg_stat_statements', queries }),
    )
  if (test !== undefined) await writeFile(join(workspace, 'shop.test.js'), test)
  const { jobs } = await runWorkflow({
    workflow: await readFile(join(projectRoot, 'demo/gallery/workflow.yml'), 'utf8'),
    event: github.event(number, action),
    workspace,
    runId,
    actions: { 'acme/database-branch-action': projectRoot },
    vars: {
      ...service.vars,
      HAS_MIGRATION: String(migration !== undefined),
      HAS_TESTS: String(test !== undefined),
      HAS_WAY_BACK: String(wayBack !== undefined),
      HAS_QUERIES: String(queries !== undefined),
    },
    env: service.env,
    githubApiUrl: github.url,
    githubToken: isFromFork ? readOnlyToken : github.workflowToken,
    idTokenRequest: isFromFork ? undefined : service.idTokenRequest,
    log: () => {},
  })
  const comment = github.comments(number).at(-1)?.body
  await rm(workspace, { recursive: true })
  return comment ?? jobs.flatMap(({ steps }) => steps.flatMap(({ summary }) => summary || [])).join('\n\n')
}

async function onProduction(shop: Shop, sql: string): Promise<void> {
  await onBranch(shop, 'production', async (client) => {
    await client.query('set role shop_owner')
    await client.query(sql)
  })
}
