/** Exchanges that share one patience: of a service that does not answer, the last one is not waited for as long as the first. */
import type { Clock } from '../ground/clock.ts'
import { attemptMilliseconds, type Patience } from '../ground/patience.ts'
import type { Transport } from './transport.ts'

type Shared = { readonly patience: Patience; readonly clock: Clock }

export function patientTransport(transport: Transport, shared: Shared): Transport {
  const timeoutMs = () => attemptMilliseconds(shared.patience, longestAttempt)
  return losingPatience((request) => transport({ ...request, timeoutMs: timeoutMs() }), shared)
}

/** What a question costs that gets no answer. */
export function losingPatience<Q, A>(ask: (question: Q) => Promise<A>, { patience, clock }: Shared) {
  return async (question: Q): Promise<A> => {
    const startedAt = clock.now().getTime()
    try {
      return await ask(question)
    } catch (error) {
      patience.lose(clock.now().getTime() - startedAt)
      throw error
    }
  }
}

const longestAttempt = 10_000

/** Of one call that has taken `elapsedMs` so far. */
export function budgetOf(
  { patienceMs, patience }: { readonly patienceMs: number; readonly patience?: Patience | undefined },
  elapsedMs: number,
): number {
  return patience === undefined ? patienceMs : Math.min(patienceMs, elapsedMs + patience.left())
}
