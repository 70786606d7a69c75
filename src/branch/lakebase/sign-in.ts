/** What signing in takes, and what it gives: the same for every way. */
import type { AskForIdToken } from '../../github/id-token.ts'
import type { Clock } from '../../ground/clock.ts'
import type { Environment } from '../../ground/environment.ts'
import type { Log } from '../../ground/log.ts'
import type { Patience } from '../../ground/patience.ts'
import type { Transport } from '../transport.ts'
import type { LakebaseInputs } from './lakebase-inputs.ts'

export type TokenSource = {
  /** `GitHub OIDC as 1b2c…`: for sentences. */
  readonly title: string
  /** A bearer token with some life left; `fresh` after the service has refused the last one. */
  token(options?: { readonly fresh: boolean }): Promise<string>
}

export type SignIn = {
  readonly inputs: LakebaseInputs
  readonly env: Environment
  /** Undefined where no runner issues any. */
  readonly idToken?: AskForIdToken | undefined
  readonly transport: Transport
  readonly clock: Clock
  readonly log: Log
  /** How long one request for a token is repeated. */
  readonly patienceMs: number
  /** How long all calls together are. */
  readonly patience?: Patience | undefined
}
