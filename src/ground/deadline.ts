/** A moment after which nobody waits any more: what is not there by then goes on unheard, and is said to be missing. */
import type { Clock } from './clock.ts'
import { UserError } from './errors.ts'

export type Deadline = {
  /** Aborted when the time is over. */
  readonly signal: AbortSignal
  /** What the work comes to. UserError, naming the work, when the time is over first. */
  within<T>(what: string, work: Promise<T>): Promise<T>
  /** There is nothing left to wait for. */
  end(): void
}

export function startDeadline(clock: Clock, milliseconds: number): Deadline {
  const over = new AbortController()
  const ended = new AbortController()
  clock.sleep(milliseconds, ended.signal).then(
    () => over.abort(),
    () => undefined,
  )
  const { signal } = over
  return {
    signal,
    within: (what, work) =>
      new Promise((resolve, reject) => {
        const late = () => reject(new UserError(`There was no time left for ${what}.`))
        if (signal.aborted) late()
        signal.addEventListener('abort', late, { once: true })
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', late))
      }),
    end: () => ended.abort(),
  }
}

/** Where nothing presses. */
export const noDeadline: Deadline = {
  signal: new AbortController().signal,
  within: (_, work) => work,
  end: () => undefined,
}
