/** What the parts of the provider share. */
import type { Clock } from '../../ground/clock.ts'
import type { Log } from '../../ground/log.ts'
import type { LakebaseHttp } from './http.ts'

export type LakebaseApi = {
  readonly http: LakebaseHttp
  readonly clock: Clock
  readonly log: Log
  readonly host: string
  /** Id of the project. */
  readonly project: string
  /** How long one operation may take. */
  readonly timeoutSeconds: number
  /** Whether a branch's name is one that our template makes. */
  isOurs(name: string): boolean
}
