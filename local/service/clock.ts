/**
 * The stand-in's own time: the machine's, plus what a test or a demo has advanced it by. Expiry of branches, tokens and
 * soft-deleted data follows it; an idle compute sleeps by the machine's clock or by an advance that is long enough.
 */
export type LocalClock = {
  /** Epoch milliseconds. */
  now(): number
  advance(seconds: number): void
  readonly advancedSeconds: number
}

export function createClock(advancedSeconds: number): LocalClock {
  let advanced = advancedSeconds
  return {
    now: () => Date.now() + advanced * 1000,
    advance: (seconds) => {
      advanced += seconds
    },
    get advancedSeconds() {
      return advanced
    },
  }
}
