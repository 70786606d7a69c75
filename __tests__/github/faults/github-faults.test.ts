/**
 * What is asked of GitHub under every trouble at every request, once and for good: it ends right or in one clear error, in time, nobody
 * else is asked, and the next run leaves one comment.
 */
import { expect, it } from '@jest/globals'
import { type GitHubStandIn, startGitHub } from '../../../local/github/stand-in.ts'
import { createGitHubApi, type GitHubApi } from '../../../src/github/api.ts'
import { upsertComment } from '../../../src/github/comment.ts'
import { gitFiles } from '../../../src/github/git-files.ts'
import { askState } from '../../../src/github/pull-request-state.ts'
import { reasonsNotValidated } from '../../../src/github/validating-runs.ts'
import { UpstreamError, UserError } from '../../../src/ground/errors.ts'
import { patienceOf } from '../../../src/ground/patience.ts'
import { type QuickClock, quickClock } from '../../branch/quick-clock.ts'
import { passing, type TroubleName, troubled, troubles } from './troubled-github.ts'

const sha = 'a'.repeat(40)
const workflow = '.github/workflows/database.yml'
const prNumber = 42

type Story = {
  /** Whether our comment is there when it begins. */
  readonly comments?: number
  readonly play: (api: GitHubApi) => Promise<unknown>
}

const write = (api: GitHubApi, text: string, runId: number) =>
  upsertComment(api, { prNumber, key: 'k', runId, runAttempt: 1, sha, write: () => text, create: true })

const stories = {
  'a first comment': { play: (api) => write(api, 'first', 10) },
  'a comment that is there': { comments: 1, play: (api) => write(api, 'second', 11) },
  'a comment that is there twice': { comments: 2, play: (api) => write(api, 'second', 11) },
  'whose pull request it is': {
    play: async (api) => [
      await api.assertReadable(),
      await askState(api, prNumber),
      await api.pullRequestsOfCommit(sha),
      await api.pullRequestsOfHead('acme:change'),
    ],
  },
  'who may accept': { play: async (api) => [await api.comments(prNumber), await api.permissionOf('ann')] },
  'whether it was validated': {
    play: async (api) =>
      reasonsNotValidated({
        runs: await api.workflowRuns(sha),
        files: gitFiles(api),
        sha,
        promotedSha: sha,
        repository: 'acme/shop',
        actionRepository: 'acme/database-branch-action',
      }),
  },
} as const satisfies Readonly<Record<string, Story>>

async function github({ comments = 0 }: Story): Promise<GitHubStandIn> {
  const standIn = await startGitHub()
  standIn.addPullRequest({ number: prNumber, title: 'Change', headSha: sha, headRef: 'change' })
  standIn.addCommit(sha, { [workflow]: 'steps:\n  - uses: acme/database-branch-action@v1\n' })
  standIn.addRun({
    id: 1,
    event: 'pull_request',
    headSha: sha,
    headBranch: 'change',
    path: workflow,
    conclusion: 'success',
    createdAt: new Date('2026-11-22T12:00:00Z'),
  })
  standIn.setPermission('ann', 'write')
  standIn.addComment({ pullRequest: prNumber, author: 'ann', body: 'Nice.' })
  const api = apiOf(standIn, standIn.url, quickClock(new Date()))
  if (comments > 0) await write(api, 'before', 9)
  const ours = standIn.comments(prNumber).at(-1)?.body ?? ''
  if (comments > 1) standIn.addComment({ pullRequest: prNumber, author: 'github-actions[bot]', body: ours })
  return standIn
}

const silenceMs = 2000
const limitsMs = 60_000

function apiOf({ workflowToken }: GitHubStandIn, apiUrl: string, clock: QuickClock): GitHubApi {
  const patience = { silence: patienceOf(silenceMs), limits: patienceOf(limitsMs) }
  return createGitHubApi({ token: workflowToken, repository: 'acme/shop', apiUrl, clock, patience })
}

type Cell = { readonly name: TroubleName; readonly from: number; readonly until: number }

/** Of requests, one after the other: no story of ours asks for more. */
const mostRequests = 500

async function countRequests(story: Story): Promise<number> {
  const standIn = await github(story)
  const proxy = await troubled(standIn.url, { name: 'an error', from: -1, until: -1 })
  await story.play(apiOf(standIn, proxy.url, quickClock(new Date())))
  await Promise.all([proxy.close(), standIn.close()])
  return proxy.lines.length
}

/** What was wrong, in words. */
async function playCell(story: Story, cell: Cell): Promise<readonly string[]> {
  const standIn = await github(story)
  const proxy = await troubled(standIn.url, cell)
  const clock = quickClock(new Date())
  const started = clock.now().getTime()
  try {
    const error = await story.play(apiOf(standIn, proxy.url, clock)).then(
      () => undefined,
      (thrown: unknown) => thrown ?? 'nothing at all',
    )
    const waited = clock.now().getTime() - started
    const wrong = [
      ...ofError(error, cell, standIn.workflowToken),
      ...(waited > silenceMs + limitsMs ? [`waited ${waited} ms`] : []),
      ...(proxy.lines.length > mostRequests ? [`asked ${proxy.lines.length} times`] : []),
      ...proxy.strays.map((stray) => `asked somebody else: ${stray}`),
      ...(await ofWhatIsLeft(standIn)),
    ]
    const where = `${cell.name} at ${proxy.lines[cell.from] ?? 'no request'}${cell.until > cell.from ? ' and ever after' : ''}`
    return wrong.map((words) => `${where}: ${words}`)
  } finally {
    await Promise.all([proxy.close(), standIn.close()])
  }
}

function ofError(error: unknown, cell: Cell, token: string): readonly string[] {
  if (error === undefined) return []
  if (passing.includes(cell.name) && cell.from === cell.until) return [`was not lived through: ${error}`]
  if (String(error).includes(token)) return ['told the token']
  if (error instanceof UserError) return error.message.length > 20 ? [] : [`says too little: ${error.message}`]
  if (!(error instanceof UpstreamError)) return [`is a bug: ${error instanceof Error ? error.stack : String(error)}`]
  const { operation, resource, message, remedy = '' } = error.failure
  const saysAll = [operation, resource, message, remedy].every((text) => text.length > 1)
  return saysAll ? [] : [`says too little: ${error.message}`]
}

/** A rerun without trouble leaves one comment, with its own text. */
async function ofWhatIsLeft(standIn: GitHubStandIn): Promise<readonly string[]> {
  await write(apiOf(standIn, standIn.url, quickClock(new Date())), 'rerun', 20)
  const ours = standIn.comments(prNumber).filter(({ author }) => author === 'github-actions[bot]')
  const [only] = ours
  if (ours.length !== 1) return [`left ${ours.length} comments`]
  return only?.body.startsWith('rerun') ? [] : [`the rerun's comment says ${only?.body}`]
}

it.each(Object.keys(stories) as (keyof typeof stories)[])('%s', async (title) => {
  const story: Story = stories[title]
  const requests = await countRequests(story)
  expect(requests).toBeGreaterThan(0)
  const cells = (Object.keys(troubles) as TroubleName[]).flatMap((name): Cell[] => [
    ...Array.from({ length: requests }, (_, from) => ({ name, from, until: from })),
    { name, from: 0, until: Number.POSITIVE_INFINITY },
  ])
  const wrong: string[] = []
  // Most of the time is waiting for answers that do not come.
  const lanes = Array.from({ length: 24 }, async () => {
    for (let cell = cells.shift(); cell !== undefined; cell = cells.shift())
      wrong.push(...(await playCell(story, cell)))
  })
  await Promise.all(lanes)
  expect(wrong.toSorted()).toEqual([])
})
