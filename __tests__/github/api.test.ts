import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { upsertComment } from '../../src/github/comment.ts'
import { systemClock } from '../../src/ground/clock.ts'
import { UpstreamError } from '../../src/ground/errors.ts'
import { type Answer, now, type ScriptedGitHub, startGitHub } from './scripted-github.ts'

let github: ScriptedGitHub

beforeEach(async () => {
  github = await startGitHub()
})

afterEach(async () => {
  await github.close()
})

function answerFirst(...answers: readonly Answer[]): void {
  const left = [...answers]
  github.intercept = () => left.shift()
}

const inSeconds = (seconds: number) => String(now.getTime() / 1000 + seconds)

describe('requests to GitHub', () => {
  const patience: { readonly name: string; readonly answers: readonly Answer[]; readonly waits: readonly number[] }[] =
    [
      {
        name: 'wait as long as a secondary limit says',
        answers: [{ status: 403, body: { message: 'secondary rate limit' }, headers: { 'retry-after': '7' } }],
        waits: [7000],
      },
      {
        name: 'wait for a reset that is near',
        answers: [
          { status: 429, body: {}, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(20) } },
        ],
        waits: [20_000],
      },
      {
        name: 'try again after a 5xx, a little later each time',
        answers: [{ status: 502 }, { status: 503 }, { status: 500 }],
        waits: [1000, 2000, 4000],
      },
    ]
  it.each(patience)('$name', async ({ answers, waits }) => {
    answerFirst(...answers)
    expect(await github.api.comments(42)).toEqual([])
    expect(github.waits).toEqual(waits)
  })

  const refusals: { readonly name: string; readonly answer: Answer }[] = [
    {
      name: 'a reset that is far',
      answer: {
        status: 403,
        body: {},
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(3000) },
      },
    },
    { name: 'a refusal', answer: { status: 403, body: { message: 'Resource not accessible by integration' } } },
    { name: 'what is not there', answer: { status: 404, body: { message: 'Not Found' } } },
  ]
  it.each(refusals)('do not wait for $name', async ({ answer }) => {
    answerFirst(answer)
    const error = await github.api.comments(42).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(UpstreamError)
    expect(error).toMatchObject({ failure: { service: 'GitHub', status: answer.status, requestId: 'REQ:1' } })
    expect(github.waits).toEqual([])
  })

  it('give up after four attempts', async () => {
    github.intercept = () => ({ status: 502 })
    await expect(github.api.comments(42)).rejects.toBeInstanceOf(UpstreamError)
    expect(github.requests).toHaveLength(4)
  })

  it('say so when nobody answers', async () => {
    await github.close()
    const error = await github.api.comments(42).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(UpstreamError)
    expect(error).toMatchObject({ failure: { status: undefined } })
  })

  it('fall back to the bot of the runner where nobody tells who we are', async () => {
    answerFirst({ status: 404, body: { message: 'Not Found' } })
    expect(await github.api.viewer()).toBe('github-actions[bot]')
  })
})

describe('a GitHub that does not answer', () => {
  it.each(['at once', 'after the headers'] as const)(
    'is asked once more for each question, when patience is over: %s',
    async (silent) => {
      const hanging = await startGitHub({ clock: systemClock, silenceMs: 1000 })
      hanging.intercept = () => ({ status: 200, silent })
      try {
        for (let asked = 1; asked <= 2; asked += 1) {
          const error = await hanging.api.comments(42).catch((error: unknown) => error)
          expect(error).toBeInstanceOf(UpstreamError)
          expect(error).toMatchObject({ failure: { status: undefined } })
          expect(hanging.requests).toHaveLength(asked)
        }
      } finally {
        await hanging.close()
      }
    },
  )

  it('is one whose answer is the page of a proxy', async () => {
    answerFirst({ status: 200, body: 'signed out' })
    await expect(github.api.comments(42)).rejects.toThrow('the answer was no JSON')
    expect(github.requests).toHaveLength(1)
  })
})

describe('a rate limit', () => {
  const limits: { readonly name: string; readonly answer: Answer; readonly ends: string }[] = [
    {
      name: 'the primary one',
      answer: {
        status: 403,
        body: { message: 'API rate limit exceeded for installation ID 1.' },
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(3000) },
      },
      ends: '14:50 UTC',
    },
    {
      name: 'the secondary one',
      answer: {
        status: 403,
        body: { message: 'You have exceeded a secondary rate limit.' },
        headers: { 'retry-after': '600' },
      },
      ends: '14:10 UTC',
    },
    {
      name: 'one with a status of its own',
      answer: { status: 429, body: { message: 'Too many' }, headers: { 'retry-after': '600' } },
      ends: '14:10 UTC',
    },
  ]
  it.each(limits)(
    'is told as such, with its end, and not as a permission that is missing: $name',
    async ({ answer, ends }) => {
      answerFirst(answer)
      const write = { prNumber: 42, key: 'k', runId: 1, runAttempt: 1, sha: 'a', write: () => 'text', create: true }
      const error = await upsertComment(github.api, write).catch((error: unknown) => error)
      expect(error).toBeInstanceOf(UpstreamError)
      expect(error).toMatchObject({ failure: { code: 'RATE_LIMITED', remedy: expect.stringContaining(ends) } })
      expect(github.waits).toEqual([])
    },
  )
})

describe('a redirect', () => {
  it('within GitHub is followed, as after a renaming', async () => {
    await github.api.createComment(42, 'hello')
    answerFirst({ status: 301, headers: { location: '/repos/shop/shop/issues/42/comments?per_page=100' } })
    expect(await github.api.comments(42)).toMatchObject([{ body: 'hello' }])
  })

  it('keeps what is written', async () => {
    answerFirst({ status: 307, headers: { location: '/repos/shop/shop/issues/42/comments' } })
    await github.api.createComment(42, 'hello')
    expect(github.comments).toMatchObject([{ body: 'hello' }])
  })

  it.each([301, 302, 307, 308])('to another host is not: %d', async (status) => {
    const other = await startGitHub()
    try {
      answerFirst({ status, headers: { location: `${other.apiUrl}/repos/shop/shop/issues/42/comments` } })
      await expect(github.api.createComment(42, 'hello')).rejects.toThrow('it redirects to another host')
      expect(other.requests).toEqual([])
      expect(github.requests).toHaveLength(1)
    } finally {
      await other.close()
    }
  })

  it('in a circle ends', async () => {
    github.intercept = () => ({ status: 302, headers: { location: '/repos/shop/shop/issues/42/comments' } })
    await expect(github.api.comments(42)).rejects.toThrow('more than 3 times')
  })
})
