import type { Clock } from '../../src/ground/clock.ts'

/** A clock whose sleep takes no time but moves it. */
export type QuickClock = Clock & {
  /** Every sleep so far, in milliseconds. */
  readonly sleeps: readonly number[]
  advance(milliseconds: number): void
}

export function quickClock(start = new Date('2026-11-22T12:00:00Z')): QuickClock {
  let now = start.getTime()
  const sleeps: number[] = []
  return {
    sleeps,
    now: () => new Date(now),
    advance: (milliseconds) => {
      now += milliseconds
    },
    sleep: async (milliseconds) => {
      sleeps.push(milliseconds)
      now += milliseconds
    },
  }
}
