/**
 * Main and post that die at the calls they make: what is left ends by itself, and the next run of the pull request begins there. At
 * each of them with `EVERY_CALL=1`, else at some.
 */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { call } from '../../demo/on-lakebase.ts'
import { branchNames } from '../../demo/shop.ts'
import { openStage, type PlayedResult, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage.close()
})

const job = (pullRequest: number) => ({
  pullRequest,
  with: { migrations: 'm.sql' },
  files: { 'm.sql': 'create table ecommerce.added (id int primary key);\n' },
})
const everyCall = process.env['EVERY_CALL'] === '1'
const signals = ['SIGKILL', 'SIGTERM', 'SIGINT'] as const
/** Calls of both services, in the order in which they were made. */
const asked = () => stage.lakebase.requests.length + stage.github.requests.length

type Doomed = 'main' | 'post'

/** How many calls a stage makes when nobody disturbs it. */
async function callsOf(doomed: Doomed): Promise<number> {
  const pids = await tellPids()
  const playing = stage.play({ ...job(stage.openPullRequest()), env: pids.env })
  const start = await pids.callsWhenBegun(doomed)
  const end = doomed === 'main' ? await pids.callsWhenBegun('post') : undefined
  expect((await playing).conclusion).toBe('success')
  return (end ?? asked()) - start
}

/** Plays a job whose stage is ended by the signal when it has made so many calls. */
async function killed(
  pullRequest: number,
  doomed: Doomed,
  { calls, signal }: { readonly calls: number; readonly signal: NodeJS.Signals },
): Promise<PlayedResult> {
  const pids = await tellPids()
  const playing = stage.play({ ...job(pullRequest), env: pids.env })
  const start = await pids.callsWhenBegun(doomed)
  const pid = await pids.pidOf(doomed)
  let isOver = false
  const over = playing.finally(() => {
    isOver = true
  })
  while (!isOver && asked() - start < calls) await sleep(1)
  try {
    process.kill(pid, signal)
  } catch {
    // It was through with everything before.
  }
  return over
}

/** Has the stages leave their process ids as they begin. */
async function tellPids() {
  const script = join(stage.folder, 'tell-pids.cjs')
  const fileOf = (part: string) => join(stage.folder, `pid-${part}`)
  await Promise.all(['main', 'post'].map((part) => rm(fileOf(part), { force: true })))
  await writeFile(
    script,
    `const part = /dist.(main|post)./.exec(process.argv[1] ?? '')?.[1]
if (part) require('node:fs').writeFileSync(${JSON.stringify(join(stage.folder, 'pid-'))} + part, String(process.pid))`,
  )
  const pidOf = async (part: string) => Number(await readFile(fileOf(part), 'utf8').catch(() => 0))
  return {
    env: { NODE_OPTIONS: `--require=${script}` },
    pidOf,
    callsWhenBegun: async (part: string) => {
      while ((await pidOf(part)) === 0) await sleep(1)
      return asked()
    },
  }
}

/** What is left of a pull request ends by itself, and is the only one of its kind. */
async function assertNothingLasts(pullRequest: number): Promise<void> {
  const name = `ci-pr-${pullRequest}`
  const left = (await branchNames(stage)).filter((branch) => branch.startsWith(name))
  expect(left.filter((branch) => branch !== name)).toEqual([])
  expect(stage.github.comments(pullRequest).length).toBeLessThanOrEqual(1)
  if (left.length === 0) return
  type Answer = { readonly status: { readonly expire_time?: string } }
  const { status } = await call<Answer>(stage.lakebase, 'GET', `projects/shop/branches/${name}`)
  expect(Date.parse(status.expire_time ?? '')).toBeGreaterThan(Date.now())
}

/** A project has its fill of live computes. */
async function makeRoom(pullRequest: number): Promise<void> {
  const name = `ci-pr-${pullRequest}`
  if ((await branchNames(stage)).includes(name)) await stage.service.deleteBranch(name)
}

const commentOf = (pullRequest: number) => stage.github.comments(pullRequest)[0]?.body ?? ''

it('main may die at any call: what is left ends by itself, and is called safe by nobody', async () => {
  const most = await callsOf('main')
  expect(most).toBeGreaterThan(5)
  for (let calls = 0; calls <= most; calls += everyCall ? 1 : 2) {
    const pullRequest = stage.openPullRequest()
    const result = await killed(pullRequest, 'main', { calls, signal: signals[calls % signals.length] ?? 'SIGKILL' })
    await assertNothingLasts(pullRequest)
    const died = result.steps.some((step) => step.stage === 'main' && step.outcome !== 'success')
    if (died) expect(commentOf(pullRequest)).not.toContain('Database: safe')
    await makeRoom(pullRequest)
  }
})

it('post may die at any call, and the next run of the pull request goes on from there', async () => {
  const most = await callsOf('post')
  expect(most).toBeGreaterThan(5)
  const step = everyCall ? 1 : 5
  let pullRequest = 0
  for (let calls = 0; calls <= most; calls += step) {
    pullRequest = stage.openPullRequest()
    await killed(pullRequest, 'post', { calls, signal: signals[calls % signals.length] ?? 'SIGKILL' })
    await assertNothingLasts(pullRequest)
    if (calls + step <= most) await makeRoom(pullRequest)
  }
  const healed = await stage.play(job(pullRequest))
  expect(healed.stage('main')).not.toContain('##[error]')
  expect(healed.conclusion).toBe('success')
  expect(healed.outputs('main')['status']).toBe('recreated')
  expect(stage.github.comments(pullRequest)).toHaveLength(1)
  expect(commentOf(pullRequest)).toContain('adds 1 table')
})
