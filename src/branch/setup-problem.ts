/** One thing that is wrong with the set-up, and what to do about it. */
import { UpstreamError, UserError } from '../ground/errors.ts'

export type SetupProblem = {
  readonly about: SetupSubject
  /** Whether a branch can be had all the same, for now. */
  readonly isWarning?: boolean | undefined
  /** Whether it is a fact of the set-up that no run changes: `check` says it, and not each run anew. */
  readonly isStanding?: boolean | undefined
  /** A sentence, as is the remedy. */
  readonly problem: string
  readonly remedy: string
}

export type SetupSubject = 'service' | 'parent branch' | 'login' | 'quota' | 'database' | 'pull requests'

/** A failure that the user can do something about. A bug stays a bug, and is thrown on. */
export function asProblem(error: unknown, about: SetupSubject): SetupProblem {
  if (error instanceof UserError) return { about, ...splitAdvice(error.message) }
  if (!(error instanceof UpstreamError)) throw error
  const { remedy, ...failure } = error.failure
  const anybody = `Try again, or ask the support of ${failure.service}.`
  return { about, problem: new UpstreamError(failure).message, remedy: remedy ?? anybody }
}

/** Our sentences end with what to do. */
function splitAdvice(message: string): Pick<SetupProblem, 'problem' | 'remedy'> {
  const [problem, ...advice] = message.split(/(?<=\.) (?=[A-Z])/)
  return { problem: problem ?? message, remedy: advice.join(' ') || 'Change the input it names.' }
}
