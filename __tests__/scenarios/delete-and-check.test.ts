import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { call } from '../../demo/on-lakebase.ts'
import { branchNames } from '../../demo/shop.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage.close()
})

const dispatch = { name: 'workflow_dispatch', payload: {} }
const addBranch = (name: string, parent = 'production') =>
  call(stage.lakebase, 'POST', `projects/shop/branches?branch_id=${name}`, {
    spec: { source_branch: `projects/shop/branches/${parent}`, no_expiry: true },
  })

describe('mode delete', () => {
  it('deletes the branch of an open pull request, and says so in its comment', async () => {
    const number = stage.openPullRequest()
    await stage.play({ pullRequest: number })
    const result = await stage.play({ pullRequest: number, with: { mode: 'delete' } })
    expect(result.conclusion).toBe('success')
    expect(result.outputs('main')).toMatchObject({ 'branch-name': `ci-pr-${number}`, status: 'deleted' })
    expect(await branchNames(stage)).toEqual(['production'])
    const [comment] = stage.github.comments(number)
    expect(comment?.body).toMatch(new RegExp(`^### Database: branch \`ci-pr-${number}\` deleted`))
    expect(comment?.body).toContain('as a workflow has asked')
  })

  it('takes the number of a closed pull request by hand, and has nothing to do the second time', async () => {
    const number = stage.openPullRequest()
    await stage.play({ pullRequest: number })
    stage.github.closePullRequest(number)
    const byHand = { pullRequest: number, event: dispatch, with: { mode: 'delete', 'pr-number': String(number) } }
    expect((await stage.play(byHand)).conclusion).toBe('success')
    expect(await branchNames(stage)).toEqual(['production'])
    const again = await stage.play(byHand)
    expect(again.conclusion).toBe('success')
    expect(again.stage('main')).toContain('is gone already')
  })

  it('refuses the default branch, a name outside the pattern, and a parent', async () => {
    const number = stage.openPullRequest()
    await addBranch('staging')
    await addBranch(`ci-pr-${number}`)
    await addBranch('of-a-branch', `ci-pr-${number}`)
    const cases = [
      { 'branch-name': 'production', says: "it is the project's default branch" },
      { 'branch-name': 'staging', says: 'its name is not one that `branch-name` "staging" makes' },
      { 'branch-name': 'ci-pr-{number}', says: 'it is the parent of of-a-branch' },
    ]
    for (const { says, ...inputs } of cases) {
      const result = await stage.play({ pullRequest: number, with: { mode: 'delete', ...inputs } })
      expect(result.conclusion).toBe('failure')
      expect(result.stage('main')).toContain(says)
    }
    expect((await branchNames(stage)).toSorted()).toEqual([`ci-pr-${number}`, 'of-a-branch', 'production', 'staging'])
  })
})

describe('mode check', () => {
  it('shows in the summary that everything is there', async () => {
    const result = await stage.play({ pullRequest: stage.openPullRequest(), event: dispatch, with: { mode: 'check' } })
    expect(result.conclusion).toBe('success')
    const rows = result.summary.split('\n').filter((line) => line.startsWith('| ✅ fine'))
    expect(rows.map((row) => row.split(' | ')[1])).toEqual([
      'Lakebase',
      'default branch',
      'quota of branches',
      'database of the default branch',
      'promotion to the default branch',
      'pull requests',
    ])
    expect(await branchNames(stage)).not.toContain('ci-pr-1')
  })

  const cases: readonly { name: string; with: Record<string, string>; rows: readonly RegExp[] }[] = [
    {
      name: 'a parent that is not there, among several',
      with: { 'parent-branch': 'main=production\nrelease/*=qa' },
      rows: [
        /✅ fine \| branch `production`/,
        /❌ wrong \| branch `qa` \| .*no branch qa.* \| .*production/,
        /⏭️ not looked/,
      ],
    },
    {
      name: 'credentials that are refused',
      with: { 'databricks-client-secret': 'dose-wrong-secret' },
      rows: [/❌ wrong \| Lakebase \| /],
    },
    {
      name: 'a database that is not there',
      with: { database: 'shop' },
      rows: [/❌ wrong \| database of the default branch \| .*shop/],
    },
  ]
  it.each(cases)('names $name, with a remedy, and fails', async ({ with: inputs, rows }) => {
    const pullRequest = stage.openPullRequest()
    const result = await stage.play({ pullRequest, event: dispatch, with: { mode: 'check', ...inputs } })
    expect(result.conclusion).toBe('failure')
    for (const row of rows) expect(result.summary).toMatch(row)
    expect(result.stage('main')).toContain('The set-up is not ready for pull requests:')
    expect(result.stage('main')).not.toMatch(/^\s+at /m)
    expect(result.stage('post')).toContain('Nothing to report')
  })

  it('names pull requests that cannot be read, and warns of a quota that is nearly used', async () => {
    const here = await branchNames(stage)
    for (let n = here.length; n < 9; n += 1) await addBranch(`other-${n}`)
    stage.github.fail({ answer: { type: 'not-permitted' }, path: /pulls/, times: 20 })
    const result = await stage.play({ pullRequest: stage.openPullRequest(), event: dispatch, with: { mode: 'check' } })
    stage.github.clearFaults()
    expect(result.conclusion).toBe('failure')
    expect(result.summary).toMatch(/⚠️ warning \| quota of branches \| 9 of 10 unarchived branches/)
    expect(result.summary).toMatch(/❌ wrong \| pull requests \| .*Resource not accessible.* \| .*pull-requests: write/)
  })
})
