import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { branchNames } from '../../demo/shop.ts'
import type { RunEvent } from '../../local/runner/event.ts'
import { nothingWrong, openStage, type PlayedResult, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage.close()
})

const repository = { full_name: 'acme/shop', default_branch: 'main' }
const sender = { login: 'octocat' }
const headOf = (number: number) => String(number).padStart(40, '0')
const statusOf = (result: PlayedResult) => result.steps.find(({ stage: name }) => name === 'main')?.outputs['status']

describe('events that belong to a pull request', () => {
  const cases: readonly { name: string; event: (number: number) => RunEvent; with?: (number: number) => object }[] = [
    {
      name: 'workflow_dispatch with `pr-number`',
      event: () => ({ name: 'workflow_dispatch', payload: { ref: 'refs/heads/main', repository, sender } }),
      with: (number) => ({ 'pr-number': String(number) }),
    },
    {
      name: 'a push to the head of an open pull request',
      event: (number) => ({
        name: 'push',
        payload: { ref: 'refs/heads/change', after: headOf(number), deleted: false, repository, sender },
      }),
    },
    {
      name: 'a comment of a collaborator',
      event: (number) => ({
        name: 'issue_comment',
        payload: {
          action: 'created',
          issue: { number, pull_request: {} },
          comment: { author_association: 'MEMBER', user: sender, body: '/database' },
          repository,
          sender,
        },
      }),
    },
  ]
  it.each(cases)('$name makes its branch and writes its comment', async ({ event, with: inputs }) => {
    const number = stage.openPullRequest()
    const result = await stage.play({ pullRequest: number, event: event(number), with: { ...inputs?.(number) } })
    expect(result.conclusion).toBe('success')
    expect(await branchNames(stage)).toContain(`ci-pr-${number}`)
    const [comment] = stage.github.comments(number)
    expect(comment?.body).toMatch(nothingWrong)
    // The pull request's own commit, not the one that the event happens to run on.
    expect(comment?.body).toContain(`/commit/${headOf(number)}`)
  })

  it('a merge group has a branch of its own, beside the pull request’s', async () => {
    const number = stage.openPullRequest()
    const sha = 'abcdef0'.padEnd(40, '1')
    const group = {
      head_ref: `refs/heads/gh-readonly-queue/main/pr-${number}-${sha}`,
      head_sha: sha,
      base_ref: 'refs/heads/main',
    }
    const payload = { action: 'checks_requested', merge_group: group, repository, sender }
    const result = await stage.play({ pullRequest: number, event: { name: 'merge_group', payload } })
    expect(result.conclusion).toBe('success')
    expect(await branchNames(stage)).toContain(`mq-${number}-abcdef0`)
    expect(result.summary).toMatch(nothingWrong)
    expect(stage.github.comments(number)).toHaveLength(0)
  })
})

describe('events that belong to none', () => {
  it.each([
    {
      name: 'a push without a pull request',
      event: {
        name: 'push',
        payload: { ref: 'refs/heads/lonely', after: 'f'.repeat(40), deleted: false, repository, sender },
      },
      says: 'belongs to no open pull request',
    },
    {
      name: 'a comment of a stranger',
      event: {
        name: 'issue_comment',
        payload: {
          action: 'created',
          issue: { number: 42, pull_request: {} },
          comment: { author_association: 'NONE', user: { login: 'stranger' }, body: '/database' },
          repository,
          sender,
        },
      },
      says: 'not written by a collaborator',
    },
  ])('end neutral: $name', async ({ event, says }) => {
    const before = await branchNames(stage)
    const result = await stage.play({ pullRequest: 42, event })
    expect(result.conclusion).toBe('success')
    expect(statusOf(result)).toBe('skipped')
    expect(result.stage('main')).toContain(says)
    expect(await branchNames(stage)).toEqual(before)
  })

  it('fail with a sentence where the number is of no pull request', async () => {
    const result = await stage.play({
      pullRequest: stage.openPullRequest(),
      event: { name: 'workflow_dispatch', payload: { ref: 'refs/heads/main', repository, sender } },
      with: { 'pr-number': '4040' },
    })
    expect(result.conclusion).toBe('failure')
    expect(result.log.join('\n')).toContain('acme/shop has no pull request #4040, or the job')
    expect(result.log.join('\n')).not.toMatch(/\{owner\}|^\s+at /m)
  })

  it('fail with the input to give: a dispatch without `pr-number`', async () => {
    const event = { name: 'workflow_dispatch', payload: { ref: 'refs/heads/main', repository, sender } }
    const result = await stage.play({ pullRequest: 42, event })
    expect(result.conclusion).toBe('failure')
    expect(result.stage('main')).toContain('pr-number')
    expect(result.stage('main')).not.toMatch(/^\s+at /m)
  })
})
