/** A branch that this run has taken: open, and proven to be the one. */
import type pg from 'pg'
import type { EnsuredBranch } from '../branch/ensure-branch.ts'
import type { Branch, Compute, Credential } from '../branch/provider.ts'
import type { Stamp } from './stamp.ts'

export type TakenBranch = EnsuredBranch & {
  readonly parent: Branch
  readonly compute: Compute
  /** The caller ends it. */
  readonly client: pg.Client
  readonly credential: Credential
  /** Of a reused branch: what the run that made it has left. */
  readonly stamp?: Stamp | undefined
}
