/**
 * Why a running stage is asked to end: its time is up, or the job was cancelled and its condition no longer holds (an
 * `always()` step that runs at that moment goes on).
 */
import type { JobSession } from './job-session.ts'

export class StageCancellation implements Disposable {
  reason: 'timeout' | 'cancelled' | undefined
  readonly #controller = new AbortController()
  readonly #timer: NodeJS.Timeout | undefined
  readonly #stopListening: () => void

  constructor(session: JobSession, options: { stillWanted: () => boolean; timeoutMinutes: number | '' | undefined }) {
    this.#stopListening = session.onCancel(() => {
      if (!options.stillWanted()) this.#end('cancelled')
    })
    if (options.timeoutMinutes) {
      this.#timer = setTimeout(() => this.#end('timeout'), options.timeoutMinutes * 60_000)
    }
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer)
    this.#stopListening()
  }

  #end(reason: 'timeout' | 'cancelled'): void {
    this.reason ??= reason
    this.#controller.abort()
  }
}
