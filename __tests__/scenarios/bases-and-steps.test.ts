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

const byBase = 'main=production\nrelease/*=staging'

describe('a pull request into another branch than the default', () => {
  it('gets a copy of the parent that `parent-branch` names for its base', async () => {
    const body = { spec: { source_branch: 'projects/shop/branches/production', no_expiry: true } }
    await call(stage.lakebase, 'POST', 'projects/shop/branches?branch_id=staging', body)
    const parents = []
    for (const baseRef of ['main', 'release/1.2']) {
      const number = stage.openPullRequest({ baseRef })
      const result = await stage.play({ pullRequest: number, with: { 'parent-branch': byBase } })
      expect(result.conclusion).toBe('success')
      parents.push(result.outputs('main')['parent-branch'])
    }
    expect(parents).toEqual(['production', 'staging'])
  })

  it('is told when no line is for its base', async () => {
    const number = stage.openPullRequest({ baseRef: 'develop' })
    const result = await stage.play({ pullRequest: number, with: { 'parent-branch': byBase } })
    expect(result.conclusion).toBe('failure')
    expect(result.stage('main')).toContain('`parent-branch` has no line for the base develop')
    expect(await branchNames(stage)).not.toContain(`ci-pr-${number}`)
  })
})

describe('a pull request that becomes a draft', () => {
  it('loses its branch where the workflow says so, and gets one again when it is ready', async () => {
    const number = stage.openPullRequest()
    const inputs = { mode: "${{ github.event.action == 'converted_to_draft' && 'delete' || 'create' }}" }
    const actionOf = (action: string) => {
      const { name, payload } = stage.github.event(number, 'opened')
      return { name, payload: { ...payload, action } }
    }
    for (const [action, isThere] of [
      ['opened', true],
      ['converted_to_draft', false],
      ['ready_for_review', true],
      ['closed', false],
      ['reopened', true],
    ] as const) {
      const result = await stage.play({ pullRequest: number, event: actionOf(action), with: inputs })
      expect(result.conclusion).toBe('success')
      expect((await branchNames(stage)).includes(`ci-pr-${number}`)).toBe(isThere)
    }
    expect(stage.github.comments(number)).toHaveLength(1)
    expect(stage.github.comments(number)[0]?.body).toMatch(/^### ✅ Database/)
  })
})

describe('two databases in one job', () => {
  it('have a branch, variables and a report each', async () => {
    const number = stage.openPullRequest()
    const result = await stage.play({
      pullRequest: number,
      with: { 'branch-name': 'ci-shop-pr-{number}', 'env-prefix': 'SHOP_' },
      steps: [
        {
          uses: 'acme/database-branch-action@v1',
          with: {
            'databricks-host': stage.lakebase.url,
            'databricks-client-id': stage.lakebase.clientId,
            project: 'shop',
            'ssl-ca': stage.lakebase.caFile,
            'branch-name': 'ci-billing-pr-{number}',
            'env-prefix': 'BILLING_',
          },
        },
        { run: 'test "$SHOP_PGHOST" != "$BILLING_PGHOST" && test -z "$PGHOST"' },
      ],
    })
    expect(result.conclusion).toBe('success')
    expect(await branchNames(stage)).toEqual(
      expect.arrayContaining([`ci-shop-pr-${number}`, `ci-billing-pr-${number}`]),
    )
    expect(stage.github.comments(number)).toHaveLength(2)
  })
})

describe('a quota that is used up', () => {
  it('is explained with what closed pull requests have left', async () => {
    const left = stage.openPullRequest()
    await stage.play({ pullRequest: left, with: { comment: 'never' } })
    stage.github.closePullRequest(left)
    stage.lakebase.faults.add({ fault: 'quota-exceeded', on: 'create-branch', times: 1 })
    const result = await stage.play({ pullRequest: stage.openPullRequest() })
    expect(result.conclusion).toBe('failure')
    expect(result.stage('main')).toMatch(/\d+ of 10 unarchived branches are used; 1 belongs to closed pull requests/)
    expect(result.stage('main')).toContain(`(ci-pr-${left})`)
    expect(result.stage('main')).toContain('`mode: sweep`')
  })
})
