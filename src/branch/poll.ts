/**
 * Asks again and again until there is a result. The wait grows with the time already spent, so an end is noticed within a tenth
 * of the whole length (or 250 ms), and a long operation is asked about every 2 s.
 */
import type { Clock } from '../ground/clock.ts'
import { UpstreamError } from '../ground/errors.ts'

export type Poll<T> = {
  /** Whose it is, for the error: `Lakebase`. */
  readonly service: string
  readonly clock: Clock
  readonly timeoutSeconds: number
  /** What is waited for, for the error: `create branch`. */
  readonly operation: string
  readonly resource: string
  /** What it looks like when it has not come in time: `it is still INIT`. */
  readonly late: () => string
  /** Undefined: not yet. */
  look(): Promise<T | undefined>
}

/** Looks at once. UpstreamError when the time is up. */
export async function poll<T>({
  service,
  clock,
  timeoutSeconds,
  operation,
  resource,
  late,
  look,
}: Poll<T>): Promise<T> {
  const start = clock.now().getTime()
  for (;;) {
    const result = await look()
    if (result !== undefined) return result
    const elapsed = clock.now().getTime() - start
    if (elapsed >= timeoutSeconds * 1000) {
      throw new UpstreamError({
        service,
        operation,
        resource,
        message: `after ${timeoutSeconds} s ${late()}`,
        remedy: 'Run the job again, or give it more time with `operation-timeout`.',
      })
    }
    await clock.sleep(pollDelay(elapsed))
  }
}

/**
 * Nothing is done before 250 ms. Then a twelfth of the time already spent, which leaves the answer's own way some room within
 * the tenth: at a second that is 83 ms, at 24 s and more it is 2 s.
 */
function pollDelay(elapsedMs: number): number {
  return elapsedMs < 250 ? 250 : Math.min(2000, Math.max(75, elapsedMs / 12))
}
