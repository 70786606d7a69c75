/**
 * How much time may be lost with a service that fails or does not answer: over all questions together, however many there are. An
 * answer that comes costs nothing.
 */
export type Patience = {
  /** Milliseconds. */
  left(): number
  lose(milliseconds: number): void
}

export function patienceOf(milliseconds: number): Patience {
  let left = milliseconds
  return {
    left: () => left,
    lose: (lost) => {
      left = Math.max(0, left - lost)
    },
  }
}

/** How long one attempt may take. Who is out of patience still asks, since the service may be back, but does not wait. */
export function attemptMilliseconds(patience: Patience, most: number): number {
  return Math.min(most, Math.max(leastAttempt, patience.left()))
}

const leastAttempt = 1000
