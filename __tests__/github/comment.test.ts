import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type StickyComment, upsertComment } from '../../src/github/comment.ts'
import { compareRuns, readMarker, withoutMarker, writeMarker } from '../../src/github/comment-marker.ts'
import { type ScriptedGitHub, self, startGitHub } from './scripted-github.ts'

let github: ScriptedGitHub

beforeEach(async () => {
  github = await startGitHub()
})

afterEach(async () => {
  await github.close()
})

function sticky(text: string, parts: Partial<StickyComment> = {}): StickyComment {
  return { prNumber: 42, key: 'k', runId: 10, runAttempt: 1, sha: 'abc', write: () => text, create: true, ...parts }
}

function written(): string[] {
  return github.comments.map(({ body }) => withoutMarker(body))
}

const upsert = (text: string, parts: Partial<StickyComment> = {}) => upsertComment(github.api, sticky(text, parts))

describe('the sticky comment', () => {
  it('is created once, left alone when unchanged, and edited by the next run', async () => {
    expect(await upsert('one')).toEqual({ outcome: 'created' })
    expect(await upsert('one', { runId: 11 })).toEqual({ outcome: 'unchanged' })
    expect(await upsert('two', { runId: 12 })).toEqual({ outcome: 'updated' })
    expect(written()).toEqual(['two'])
    expect(github.requests.filter((request) => request.startsWith('PATCH'))).toHaveLength(1)
  })

  it('is found behind hundreds of others', async () => {
    await upsert('one')
    const ours = github.comments.splice(0)
    for (let id = 1; id < 100; id++) github.comments.push({ id, body: 'talk', user: { login: 'ann' } })
    for (let id = 1000; id < 1150; id++) github.comments.unshift({ id, body: 'talk', user: { login: 'ann' } })
    github.comments.push(...ours)
    expect(await upsert('two', { runId: 11 })).toEqual({ outcome: 'updated' })
  })

  it('of another key or another author is not ours', async () => {
    await upsert('other key', { key: 'other' })
    await upsert('forged')
    for (const comment of github.comments.slice(1)) comment.user = { login: 'mallory' }
    expect(await upsert('mine')).toEqual({ outcome: 'created' })
    expect(written()).toEqual(['other key', 'forged', 'mine'])
  })

  it.each([
    { name: 'an older run', runId: 9, runAttempt: 3 },
    { name: 'an older attempt', runId: 10, runAttempt: 1 },
  ])('is not overwritten by $name', async ({ runId, runAttempt }) => {
    await upsert('newer', { runAttempt: 2 })
    expect(await upsert('older', { runId, runAttempt })).toEqual({ outcome: 'superseded' })
    expect(written()).toEqual(['newer'])
  })

  it('knows what it said before', async () => {
    await upsert('before')
    await upsert('', { runId: 11, write: (previous) => `after ${previous}` })
    expect(written()).toEqual(['after before'])
  })

  it('is not begun when only an update is wanted', async () => {
    expect(await upsert('one', { create: false })).toEqual({ outcome: 'absent' })
    expect(github.comments).toEqual([])
  })

  it.each([
    { rival: 9, outcome: 'created', text: 'mine' },
    { rival: 11, outcome: 'superseded', text: 'rival' },
  ])('is one after a race with run $rival', async ({ rival, outcome, text }) => {
    const marker = writeMarker({ key: 'k', runId: rival, runAttempt: 1, sha: 'x', hash: '00' })
    github.intercept = (request) => {
      if (request.startsWith('POST /repos')) {
        github.comments.push({ id: 50, body: `rival\n\n${marker}`, user: { login: self } })
      }
      return undefined
    }
    expect(await upsert('mine')).toEqual({ outcome })
    expect(github.comments.map(({ id }) => id)).toEqual([50])
    expect(written()).toEqual([text])
  })

  it('that was deleted while we wrote is created again', async () => {
    await upsert('one')
    github.intercept = (request) => {
      if (request.startsWith('PATCH')) github.comments.splice(0)
      return undefined
    }
    expect(await upsert('two', { runId: 11 })).toEqual({ outcome: 'created' })
    expect(written()).toEqual(['two'])
  })

  it.each(['Unable to create comment because issue is locked.', 'Resource not accessible by integration'])(
    'that may not be written says why: %s',
    async (message) => {
      github.intercept = (request) =>
        request.startsWith('POST /repos') ? { status: 403, body: { message } } : undefined
      expect(await upsert('one')).toEqual({ outcome: 'forbidden', reason: message })
      expect(github.waits).toEqual([])
    },
  )
})

describe('the marker', () => {
  it('carries any key, and ends the comment', () => {
    const marker = { key: '--> <script> ci-pr-{number}', runId: 7, runAttempt: 2, sha: 'abc', hash: '0f' }
    const line = writeMarker(marker)
    expect(line.match(/-->/g)).toHaveLength(1)
    expect(readMarker(`text\n\n${line}\r\n`)).toEqual(marker)
    expect(readMarker(`${line}\n\ntext`)).toBeUndefined()
  })

  it('orders runs, then attempts', () => {
    const run = (runId: number, runAttempt: number) => ({ key: '', runId, runAttempt, sha: '', hash: '' })
    expect(compareRuns(run(2, 1), run(1, 9))).toBeGreaterThan(0)
    expect(compareRuns(run(2, 1), run(2, 2))).toBeLessThan(0)
    expect(compareRuns(run(2, 1), run(2, 1))).toBe(0)
  })
})
