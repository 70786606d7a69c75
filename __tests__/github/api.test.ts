import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
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
