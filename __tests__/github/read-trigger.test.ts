import { describe, expect, it } from '@jest/globals'
import { type EventPayload, type PullRequestPayload, parseEventPayload } from '../../src/github/event-payload.ts'
import { parseMergeGroupRef } from '../../src/github/merge-group.ts'
import { type PullRequestLookup, type ReadTriggerOptions, readTrigger } from '../../src/github/read-trigger.ts'
import { UserError } from '../../src/ground/errors.ts'

const env = {
  GITHUB_REPOSITORY: 'shop/shop',
  GITHUB_RUN_ID: '88',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SHA: 'merge-sha',
  GITHUB_REF: 'refs/heads/topic',
  GITHUB_ACTOR: 'ann',
  GITHUB_SERVER_URL: 'https://github.example',
}

function pullRequest(parts: Partial<PullRequestPayload> = {}): PullRequestPayload {
  return {
    number: 42,
    title: 'Reviews',
    state: 'open',
    user: { login: 'ann' },
    head: { sha: 'head-sha', ref: 'topic', repo: { full_name: 'shop/shop' } },
    base: { ref: 'main', repo: { full_name: 'shop/shop' } },
    ...parts,
  }
}

const fork = { sha: 'head-sha', ref: 'topic', repo: { full_name: 'mallory/shop' } }

function trigger(event: string, payload: EventPayload, options: Partial<ReadTriggerOptions> = {}) {
  return readTrigger({ payload, ...options, env: { ...env, GITHUB_EVENT_NAME: event, ...options.env } })
}

function lookup(...found: readonly PullRequestPayload[]): PullRequestLookup {
  return {
    pullRequest: async (number) => found.find((one) => one.number === number) ?? pullRequest({ number }),
    pullRequestsOfCommit: async () => found,
  }
}

describe('pull_request', () => {
  it('is about the head commit, never the merge commit', async () => {
    expect(await trigger('pull_request', { action: 'opened', pull_request: pullRequest() })).toMatchObject({
      event: 'pull_request',
      action: 'opened',
      sha: 'head-sha',
      runId: 88,
      runAttempt: 2,
      runUrl: 'https://github.example/shop/shop/actions/runs/88',
      pullRequest: { number: 42, title: 'Reviews', headRef: 'topic', baseRef: 'main', fromFork: false, author: 'ann' },
      closed: false,
      withoutSecrets: undefined,
    })
  })

  it('closed is told', async () => {
    expect((await trigger('pull_request', { action: 'closed', pull_request: pullRequest() })).closed).toBe(true)
  })

  it.each([
    { name: 'a fork', head: fork, actor: 'ann', why: 'fork' },
    { name: 'a fork that is gone', head: { ...fork, repo: null }, actor: 'ann', why: 'fork' },
    { name: 'Dependabot', head: pullRequest().head, actor: 'dependabot[bot]', why: 'dependabot' },
  ])('of $name has no secrets', async ({ head, actor, why }) => {
    const found = await trigger(
      'pull_request',
      { pull_request: pullRequest({ head }) },
      { env: { GITHUB_ACTOR: actor } },
    )
    expect(found.withoutSecrets).toBe(why)
  })

  it('by Dependabot, pushed to by a person, has secrets', async () => {
    const found = await trigger('pull_request', { pull_request: pullRequest({ user: { login: 'dependabot[bot]' } }) })
    expect(found.withoutSecrets).toBeUndefined()
  })
})

describe('pull_request_target', () => {
  it('is refused with the reason and the way out', async () => {
    const refused = trigger('pull_request_target', { pull_request: pullRequest() })
    await expect(refused).rejects.toBeInstanceOf(UserError)
    await expect(refused).rejects.toThrow(/any fork.*`on: pull_request` instead/)
  })
})

describe('merge_group', () => {
  it.each([
    ['refs/heads/gh-readonly-queue/main/pr-104-0123456789abcdef', { baseRef: 'main', prNumber: 104 }],
    ['gh-readonly-queue/release/2.x/pr-7-0123456', { baseRef: 'release/2.x', prNumber: 7 }],
    ['gh-readonly-queue/a/pr-1-abcdef0/pr-7-0123456', { baseRef: 'a/pr-1-abcdef0', prNumber: 7 }],
    ['gh-readonly-queue/main/pr-0-0123456', undefined],
    ['refs/heads/main', undefined],
  ])('%s', (ref, parsed) => {
    expect(parseMergeGroupRef(ref)).toEqual(parsed)
  })

  it('is no pull request of its own', async () => {
    const group = {
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-104-0123456',
      head_sha: 'group-sha',
      base_ref: 'main',
    }
    const found = await trigger('merge_group', { action: 'checks_requested', merge_group: group })
    expect(found.mergeGroup).toEqual({ prNumber: 104, sha: 'group-sha', baseRef: 'main' })
    expect(found.pullRequest).toBeUndefined()
  })
})

describe('push', () => {
  const pushed = { env: { GITHUB_SHA: 'head-sha' } }

  it('belongs to the open pull request whose head it is', async () => {
    const merged = pullRequest({ number: 1, state: 'closed' })
    const moved = pullRequest({ number: 2, head: { ...pullRequest().head, sha: 'later-sha' } })
    const found = await trigger('push', {}, { ...pushed, lookup: lookup(merged, moved, pullRequest()) })
    expect(found.pullRequest?.number).toBe(42)
  })

  it.each([
    { name: 'without one', options: { ...pushed, lookup: lookup() }, payload: {} },
    { name: 'without a token', options: pushed, payload: {} },
    { name: 'that deletes', options: { ...pushed, lookup: lookup(pullRequest()) }, payload: { deleted: true } },
    { name: 'of a fork’s commit', options: { ...pushed, lookup: lookup(pullRequest({ head: fork })) }, payload: {} },
  ])('$name has none', async ({ options, payload }) => {
    const found = await trigger('push', payload, options)
    expect(found.pullRequest).toBeUndefined()
    expect(found.sha).toBe('head-sha')
  })
})

describe('workflow_dispatch', () => {
  it('with a number is about that pull request', async () => {
    const found = await trigger('workflow_dispatch', {}, { prNumber: 42, lookup: lookup(pullRequest()) })
    expect(found).toMatchObject({ sha: 'head-sha', pullRequest: { number: 42 }, closed: false })
  })

  it('with the number of a closed one is not', async () => {
    const found = await trigger(
      'workflow_dispatch',
      {},
      { prNumber: 42, lookup: lookup(pullRequest({ state: 'closed' })) },
    )
    expect(found).toMatchObject({ pullRequest: undefined, ignored: 'Pull request #42 is closed.' })
  })

  it('with a number needs a token', async () => {
    await expect(trigger('workflow_dispatch', {}, { prNumber: 42 })).rejects.toThrow(/github-token/)
  })

  it.each(['workflow_dispatch', 'schedule'])('and %s without a number have none', async (event) => {
    expect((await trigger(event, {}, { lookup: lookup() })).pullRequest).toBeUndefined()
  })
})

describe('issue_comment', () => {
  const comment = { author_association: 'MEMBER', user: { login: 'ann' } }
  const issue = { number: 42, pull_request: {} }

  it('on a pull request looks its head up', async () => {
    const found = await trigger('issue_comment', { issue, comment }, { lookup: lookup(pullRequest()) })
    expect(found).toMatchObject({ sha: 'head-sha', pullRequest: { number: 42 }, ignored: undefined })
  })

  it.each([
    { name: 'on an issue', payload: { issue: { number: 42 }, comment }, head: pullRequest().head, why: /on an issue/ },
    {
      name: 'of a stranger',
      payload: { issue, comment: { ...comment, author_association: 'NONE' } },
      head: pullRequest().head,
      why: /collaborator/,
    },
    { name: 'on a fork’s pull request', payload: { issue, comment }, head: fork, why: /fork/ },
  ])('$name is ignored', async ({ payload, head, why }) => {
    const found = await trigger('issue_comment', payload, { lookup: lookup(pullRequest({ head })) })
    expect(found.pullRequest).toBeUndefined()
    expect(found.ignored).toMatch(why)
  })
})

describe('the payload', () => {
  it('may have much that we do not know', () => {
    expect(parseEventPayload({ action: 'x', sender: {}, pull_request: { ...pullRequest(), labels: [] } })).toEqual({
      action: 'x',
      pull_request: pullRequest(),
    })
  })
})
