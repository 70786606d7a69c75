import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { call } from '../../demo/on-lakebase.ts'
import { branchNames } from '../../demo/shop.ts'
import { openStage, type PlayedResult, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  // So that whatever is listed comes in several pages.
  stage = await openStage({ switches: { max_page_size: 2 } })
})
afterAll(async () => {
  await stage.close()
})

const schedule = { name: 'schedule', payload: { schedule: '0 3 * * *' } }

async function sweep(inputs: Record<string, string> = {}): Promise<PlayedResult> {
  const options = { mode: 'sweep', 'min-age': '1s', ...inputs }
  return stage.play({ pullRequest: stage.openPullRequest(), event: schedule, with: options })
}

/** A pull request with a branch, then closed without the run that would have deleted it. */
async function closedPullRequest(migration?: string): Promise<number> {
  const number = stage.openPullRequest()
  await stage.play({
    pullRequest: number,
    with: { ttl: '7d', comment: 'never', ...(migration && { migrations: 'migrations/own.sql' }) },
    files: migration === undefined ? {} : { 'migrations/own.sql': migration },
  })
  stage.github.closePullRequest(number)
  return number
}

function rowOf(result: PlayedResult, name: string): string {
  return result.summary.split('\n').find((line) => line.includes(`\`${name}\``)) ?? ''
}

describe('a sweep', () => {
  let closed: readonly number[]
  let open: number
  const names = (numbers: readonly number[]) => numbers.map((number) => `ci-pr-${number}`)

  beforeAll(async () => {
    closed = [await closedPullRequest(), await closedPullRequest(), await closedPullRequest()]
    open = stage.openPullRequest()
    await stage.play({ pullRequest: open, with: { comment: 'never' } })
    const body = { spec: { source_branch: 'projects/shop/branches/production', no_expiry: true } }
    await call(stage.lakebase, 'POST', 'projects/shop/branches?branch_id=staging', body)
  })

  it('only says what it would do, unless it is told to do it', async () => {
    const result = await sweep()
    expect(result.conclusion).toBe('success')
    expect(result.summary).toContain('3 branches to delete (dry run)')
    for (const name of names(closed))
      expect(rowOf(result, name)).toMatch(/to be deleted \| Pull request \\#.*is closed/)
    expect(rowOf(result, `ci-pr-${open}`)).toMatch(/kept \| .*is open/)
    expect(result.summary).toContain('2 branches of other names left alone.')
    expect(result.summary).not.toContain('staging')
    expect(result.outputs('main')['deleted']).toBe('0')
    expect(await branchNames(stage)).toContain(names(closed)[0])
  })

  it('keeps what is young', async () => {
    const result = await sweep({ 'min-age': '1h', 'dry-run': 'false' })
    expect(result.outputs('main')['deleted']).toBe('0')
    expect(rowOf(result, `ci-pr-${closed[0]}`)).toContain('`min-age`')
  })

  it('keeps the branch that GitHub fails on, and goes on with the others', async () => {
    stage.github.fail({ answer: { type: 'not-permitted' }, path: new RegExp(`pulls/${closed[1]}$`), times: 20 })
    const result = await sweep({ 'dry-run': 'false' })
    stage.github.clearFaults()
    expect(result.conclusion).toBe('success')
    expect(rowOf(result, `ci-pr-${closed[1]}`)).toMatch(/kept \| GitHub did not say/)
    expect(result.outputs('main')['deleted']).toBe('2')
    const left = await stageBranches()
    expect(left).toEqual(['production', 'staging', `ci-pr-${closed[1]}`, `ci-pr-${open}`].toSorted())
  })

  it('deletes no more than its cap, and leaves the rest to the next', async () => {
    const more = await closedPullRequest()
    const result = await sweep({ 'dry-run': 'false', 'max-deletions': '1' })
    expect(result.outputs('main')['deleted']).toBe('1')
    expect(rowOf(result, `ci-pr-${more}`)).toContain('`max-deletions`')
    expect(await stageBranches()).not.toContain(`ci-pr-${closed[1]}`)
    await sweep({ 'dry-run': 'false' })
    expect(await stageBranches()).not.toContain(`ci-pr-${more}`)
  })

  it('keeps what another repository has made, and what says nothing of itself', async () => {
    const foreign = await closedPullRequest(
      `update database_branch.stamp set facts = jsonb_set(facts, '{repository}', '"acme/billing"');`,
    )
    const silent = await closedPullRequest('drop schema database_branch cascade;')
    const result = await sweep({ 'dry-run': 'false' })
    expect(rowOf(result, `ci-pr-${foreign}`)).toMatch(/kept \| It was made for acme\/billing/)
    expect(rowOf(result, `ci-pr-${silent}`)).toMatch(/kept \| It holds no record/)
    expect(await stageBranches()).toEqual(expect.arrayContaining(names([foreign, silent])))
  })

  it('cannot do without a token', async () => {
    const result = await sweep({ 'github-token': '' })
    expect(result.conclusion).toBe('failure')
    expect(result.stage('main')).toContain('nobody can say which pull requests are closed')
  })
})

/** Of all pages. */
async function stageBranches(): Promise<readonly string[]> {
  type Page = { readonly branches?: readonly { readonly name: string }[]; readonly next_page_token?: string }
  const names: string[] = []
  for (let token: string | undefined = ''; token !== undefined; ) {
    const page: Page = await call(stage.lakebase, 'GET', `projects/shop/branches?page_token=${token}`)
    names.push(...(page.branches ?? []).map(({ name }) => name.replace(/^.*\//, '')))
    token = page.next_page_token
  }
  return names.toSorted()
}
