import { describe, expect, it } from '@jest/globals'
import { systemClock } from '../../src/ground/clock.ts'
import { startDeadline } from '../../src/ground/deadline.ts'

const never = new Promise<string>(() => undefined)

describe('a deadline', () => {
  it('gives what was there in time, and says what was not', async () => {
    const deadline = startDeadline(systemClock, 20)
    expect(await deadline.within('the answer', Promise.resolve('yes'))).toBe('yes')
    await expect(deadline.within('the drift', never)).rejects.toThrow('There was no time left for the drift.')
    await expect(deadline.within('the comment', never)).rejects.toThrow('There was no time left for the comment.')
    expect(deadline.signal.aborted).toBe(true)
  })

  it('passes a failure on, and keeps nobody waiting once it has ended', async () => {
    const deadline = startDeadline(systemClock, 3_600_000)
    await expect(deadline.within('the answer', Promise.reject(new Error('no')))).rejects.toThrow('no')
    deadline.end()
    expect(deadline.signal.aborted).toBe(false)
  })
})
