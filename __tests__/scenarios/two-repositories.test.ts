/** One project serves two repositories, each with a pull request of the same number. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { call } from '../../demo/on-lakebase.ts'
import { type GitHubStandIn, startGitHub } from '../../local/github/stand-in.ts'
import { nothingWrong, openStage, type PlayedJob, type Stage } from './stage.ts'

let stage: Stage
let stock: GitHubStandIn
let number: number
let name: string

beforeAll(async () => {
  stage = await openStage()
  stock = await startGitHub({ repository: 'acme/stock' })
  number = stage.openPullRequest()
  name = `ci-pr-${number}`
  stock.addPullRequest({ number, title: 'Another', headSha: 'e'.repeat(40), headRef: 'another' })
  await stage.play({ pullRequest: number })
})
afterAll(async () => {
  await stock?.close()
  await stage.close()
})

const playForStock = ({ action = 'opened', ...job }: Omit<PlayedJob, 'pullRequest'>) =>
  stage.play({
    pullRequest: number,
    repository: 'acme/stock',
    event: stock.event(number, action),
    githubApiUrl: stock.url,
    githubToken: stock.workflowToken,
    ...job,
  })

type BranchAnswer = { readonly uid: string; readonly status: { readonly expire_time: string } }
const facts = async (branch: string) => {
  const { uid, status } = await call<BranchAnswer>(stage.lakebase, 'GET', `projects/shop/branches/${branch}`)
  return `${uid} until ${status.expire_time}`
}

describe("another repository's branch of the same name", () => {
  it.each<readonly [string, Omit<PlayedJob, 'pullRequest'>]>([
    ['made anew', {}],
    ['taken over', { with: { 'if-exists': 'reuse', ttl: '7d' } }],
    ['reset', { with: { mode: 'reset' } }],
    ['deleted', { with: { mode: 'delete' } }],
    ['deleted when the pull request is closed', { action: 'closed' }],
    ['attached to', { with: { mode: 'attach' } }],
  ])('is not %s', async (_, job) => {
    const before = await facts(name)
    const result = await playForStock(job)
    expect(result.conclusion).toBe('failure')
    expect(result.stage('main')).toContain(
      `The branch ${name} was made for pull request #${number} of acme/shop, and this run is about pull request #${number} of acme/stock.`,
    )
    expect(result.stage('main')).toContain('ci-{repository}-pr-{number}')
    expect(await facts(name)).toBe(before)
    expect(stage.github.comments(number)[0]?.body).toMatch(nothingWrong)
  })

  it('stays apart with the name of the repository in its own', async () => {
    const result = await playForStock({ with: { 'branch-name': 'ci-{repository}-pr-{number}' } })
    expect(result.conclusion).toBe('success')
    expect(result.outputs('main')['branch-name']).toBe(`ci-stock-pr-${number}`)
  })
})

describe('a branch that cannot be asked', () => {
  it('is left as it is', async () => {
    const before = await facts(name)
    await call(stage.lakebase, 'PATCH', `projects/shop/branches/${name}/endpoints/primary?update_mask=spec.disabled`, {
      spec: { disabled: true },
    })
    const result = await stage.play({ pullRequest: number, with: { mode: 'delete' } })
    expect(result.conclusion).toBe('failure')
    expect(result.stage('main')).toContain(`The branch ${name} could not be asked whose it is, and was left as it is`)
    expect(await facts(name)).toBe(before)
  })
})
