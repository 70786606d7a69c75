/** To whom a lock is put down when a look falls between two statements: the server reads what sessions do before what they lock. */
import { describe, expect, it } from '@jest/globals'
import { systemClock } from '../../src/ground/clock.ts'
import { ActivitySampler } from '../../src/migration/evidence/activity-sampler.ts'

const table = 20_000

type Look = readonly [query: string, startedAt: number, endedAt: number | undefined, locks: readonly string[]]

/** What a session of one transaction was seen doing, look by look. */
async function sample(...looks: readonly Look[]) {
  const abort = new AbortController()
  let next = 0
  const ended = new Promise<void>((resolve) => abort.signal.addEventListener('abort', () => resolve()))
  const sampler = new ActivitySampler({
    clock: { ...systemClock, sleep: () => Promise.resolve() },
    questions: {
      ask: async <Row>() => {
        const look = looks[next]
        next += 1
        if (look === undefined) {
          abort.abort()
          await new Promise(setImmediate)
          return []
        }
        const [query, startedAt, endedAt, locks] = look
        const row = {
          now: next * 50,
          pid: 1,
          state: endedAt === undefined ? 'active' : 'idle in transaction',
          query,
          xact_start: 1,
          query_start: startedAt,
          state_change: endedAt ?? startedAt,
          locks: locks.map((mode) => [table, mode, true]),
        }
        return [row] as unknown as readonly Row[]
      },
    },
  })
  sampler.start()
  await ended
  const { statements } = await sampler.stop()
  return statements.map(({ query, locks }) => [query, [...locks.values()].map(({ mode }) => mode)])
}

const exclusive = ['AccessExclusiveLock']

describe('a lock is put down to', () => {
  it('the statement that was running when it was seen', async () => {
    expect(await sample(['lock table a', 10, undefined, exclusive])).toEqual([['lock table a', ['access exclusive']]])
  })

  it('a short statement that was over when it was first seen', async () => {
    expect(await sample(['lock table a', 10, 11, exclusive])).toEqual([['lock table a', ['access exclusive']]])
  })

  it.each(['begin', 'start transaction', 'savepoint s', 'release s', 'rollback to s'])(
    'nobody who only said `%s`',
    async (mark) => {
      expect(await sample([mark, 10, 11, exclusive], ['lock table a', 12, 13, exclusive])).toEqual([
        [mark, []],
        ['lock table a', ['access exclusive']],
      ])
      expect(await sample([mark, 10, undefined, exclusive], ['lock table a', 12, 13, exclusive])).toMatchObject([
        [mark, []],
        ['lock table a', ['access exclusive']],
      ])
    },
  )

  it('several statements in one text that begins with `begin`', async () => {
    const text = 'begin; lock table a'
    expect(await sample([text, 10, 11, exclusive])).toEqual([[text, ['access exclusive']]])
  })

  it('the one that comes next, when the last was seen to end without it', async () => {
    expect(
      await sample(['select 1', 10, 11, []], ['select 1', 10, 11, exclusive], ['lock table a', 90, 91, exclusive]),
    ).toEqual([
      ['select 1', []],
      ['lock table a', ['access exclusive']],
    ])
  })
})
