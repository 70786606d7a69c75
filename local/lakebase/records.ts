/**
 * What the stand-in remembers, as written to its state file. Children point to their parent by uid, so a branch recreated
 * under an old id shares nothing with its predecessor. Times are epoch milliseconds of the stand-in's clock.
 */
import type { ProjectMajor } from './project-majors.ts'

/** Settings of postgresql.conf. */
export type PgSettings = Readonly<Record<string, string>>

export type ComputeSettings = {
  readonly minCu: number
  readonly maxCu: number
  /** Absent: never suspended. */
  readonly suspendSeconds?: number | undefined
  /** Computes of a highly available endpoint; 1 where it is absent. Here it is a number only: one server serves them all. */
  readonly groupSize?: number | undefined
  readonly pgSettings?: PgSettings | undefined
}

export type ProjectRecord = {
  readonly uid: string
  readonly id: string
  readonly owner: string
  readonly createdAt: number
  updatedAt: number
  displayName: string
  historyRetentionSeconds: number
  endpointSettings: ComputeSettings
  nativeLogin: boolean
  /** 17 where it is absent, as in data of an earlier version. */
  pgVersion?: ProjectMajor | undefined
  deletedAt?: number | undefined
  purgeAt?: number | undefined
}

export type BranchState = 'INIT' | 'READY' | 'DELETED'

export type BranchRecord = {
  readonly uid: string
  readonly projectUid: string
  readonly id: string
  readonly createdAt: number
  updatedAt: number
  state: BranchState
  /** Set while the branch is on its way to another state; a purge under way has none to go to. */
  pending?: BranchState | 'PURGE' | undefined
  stateChangedAt: number
  /** Shown INIT until then, whatever its state. */
  pendingUntil?: number | undefined
  isDefault: boolean
  isProtected: boolean
  source?: { readonly branchUid: string; readonly branchName: string; lsn: string; time: number } | undefined
  expiresAt?: number | undefined
  deletedAt?: number | undefined
  purgeAt?: number | undefined
  logicalSize: number
}

export type EndpointRecord = {
  readonly uid: string
  readonly branchUid: string
  readonly id: string
  readonly createdAt: number
  updatedAt: number
  /** Its own loopback address, port 5432. */
  readonly address: string
  settings: ComputeSettings
  disabled: boolean
  /** INIT until its server has run once. */
  started: boolean
  /** `pending_state` is shown until then. */
  pendingUntil?: number | undefined
  lastActiveAt?: number | undefined
}

export type IdentityType = 'USER' | 'SERVICE_PRINCIPAL' | 'GROUP'
export type AuthMethod = 'LAKEBASE_OAUTH_V1' | 'PG_PASSWORD_SCRAM_SHA_256' | 'NO_LOGIN'

export type RoleRecord = {
  readonly branchUid: string
  readonly id: string
  readonly createdAt: number
  updatedAt: number
  readonly postgresRole: string
  readonly identityType?: IdentityType | undefined
  authMethod: AuthMethod
  superuser: boolean
  attributes: { readonly createdb: boolean; readonly createrole: boolean; readonly bypassrls: boolean }
}

export type DatabaseRecord = {
  readonly branchUid: string
  readonly id: string
  readonly createdAt: number
  updatedAt: number
  postgresDatabase: string
  roleId: string
}

export type OperationRecord = {
  readonly name: string
  readonly metadataType: string
  /** Absent while under way. */
  outcome?: OperationOutcome | undefined
}

export type OperationOutcome =
  | { readonly response: Readonly<Record<string, unknown>> }
  | { readonly error: Readonly<Record<string, unknown>> }

export type State = {
  readonly version: 1
  /** Signs every token this stand-in hands out, so that they survive a restart. */
  readonly signingKey: string
  readonly projects: ProjectRecord[]
  readonly branches: BranchRecord[]
  readonly endpoints: EndpointRecord[]
  readonly roles: RoleRecord[]
  readonly databases: DatabaseRecord[]
  readonly operations: OperationRecord[]
  /** Counts the computes' addresses up. */
  nextAddress: number
  advancedSeconds: number
}
