/** A service that branches databases, as the inputs name it: what of it the action has to know before it asks it anything. */
import type { BranchProvider } from '../branch/provider.ts'
import type { AskForIdToken } from '../github/id-token.ts'
import type { Clock } from '../ground/clock.ts'
import type { Environment } from '../ground/environment.ts'
import type { Log } from '../ground/log.ts'
import type { Patience } from '../ground/patience.ts'

export type Service = {
  readonly name: string
  /** The database, when `database` does not say. */
  readonly database: string
  /** What of its inputs never leaves the process. */
  readonly secrets: readonly string[]
  /** Inputs as they were understood, by the names of their variables, for post: nothing secret. */
  readonly understood: Readonly<Record<string, string | undefined>>
  /** Whether it is signed in to with an identity of GitHub's. */
  readonly needsIdentity: boolean
  connect(run: ServiceRun): Promise<BranchProvider>
}

export type ServiceRun = {
  readonly env: Environment
  readonly clock: Clock
  readonly log: Log
  readonly idToken: AskForIdToken | undefined
  /** For all calls together; without it, each has a minute. */
  readonly patience: Patience | undefined
  /** Whether a branch's name is one that our templates make. */
  isOurs(name: string): boolean
}
