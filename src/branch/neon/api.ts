/** What the parts of the provider share. */
import type { Clock } from '../../ground/clock.ts'
import type { Log } from '../../ground/log.ts'
import type { NeonHttp } from './http.ts'
import type { NeonInputs } from './neon-inputs.ts'

export type NeonApi = {
  readonly http: NeonHttp
  readonly clock: Clock
  readonly log: Log
  readonly inputs: NeonInputs
  /** Whether a branch's name is one that our template makes. */
  isOurs(name: string): boolean
  /** Whom a branch of this name is made for. */
  ownerOf(name: string): OwnerMark
}

export type OwnerMark = {
  /** `owner/name` */
  readonly repository: string
  readonly prNumber?: number | undefined
  /** `123456-1`: id and attempt. */
  readonly run?: string | undefined
}
