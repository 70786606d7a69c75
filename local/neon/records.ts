/** What the stand-in remembers, as written to its state file. Times are epoch milliseconds of its clock. */
import { z } from 'zod'

export type ProjectRecord = {
  /** `quiet-water-81726354` */
  readonly id: string
  name: string
  readonly orgId: string
  readonly createdAt: number
  updatedAt: number
  /** Whether passwords can be revealed again. */
  storePasswords: boolean
  historySeconds: number
  defaultSize: ComputeSize
}

export type ComputeSize = { readonly minCu: number; readonly maxCu: number }

export type InitSource = 'parent-data' | 'schema-only' | 'parent-schema'

export type BranchRecord = {
  /** `br-late-moon-a1b2c3d4` */
  readonly id: string
  readonly projectId: string
  name: string
  parentId?: string | undefined
  /** Of the fork: position in the parent's WAL and time. */
  parentLsn?: string | undefined
  parentTime?: number | undefined
  /** 32 hex digits: of the data since its last fork or restore. */
  timelineId: string
  readonly createdAt: number
  updatedAt: number
  stateChangedAt: number
  state: 'init' | 'ready' | 'resetting'
  pending?: 'ready' | 'storage_deleted' | undefined
  isDefault: boolean
  isProtected: boolean
  expiresAt?: number | undefined
  ttlSeconds?: number | undefined
  lastResetAt?: number | undefined
  readonly initSource: InitSource
  readonly annotation: Readonly<Record<string, string>>
  logicalSize: number
  /** Kept for recovery since then. */
  deleted?: { readonly at: number; readonly until: number; readonly by: 'user' | 'ttl' } | undefined
  /** Of an anonymized branch. */
  masking?: MaskingRecord | undefined
}

/** As the API has it. */
export const maskingRuleSchema = z.object({
  database_name: z.string(),
  schema_name: z.string(),
  table_name: z.string(),
  column_name: z.string(),
  masking_function: z.string().optional(),
  masking_value: z.string().optional(),
})
export type MaskingRule = Readonly<z.infer<typeof maskingRuleSchema>>

export type MaskingRecord = {
  state: 'created' | 'initialized' | 'anonymizing' | 'anonymized' | 'error'
  message?: string | undefined
  rules: readonly MaskingRule[]
  readonly createdAt: number
  updatedAt: number
  failedAt?: number | undefined
  lastRun?: { readonly startedAt: number; readonly completedAt?: number | undefined } | undefined
}

export type EndpointRecord = {
  /** `ep-cool-fog-a1b2c3d4` */
  readonly id: string
  readonly projectId: string
  branchId: string
  readonly type: 'read_write' | 'read_only'
  /** Its own loopback address, port 5432. */
  readonly address: string
  minCu: number
  maxCu: number
  /** 0 is the default of 300, -1 never. */
  suspendSeconds: number
  disabled: boolean
  readonly createdAt: number
  updatedAt: number
  /** False until its server has run once. */
  started: boolean
  lastActiveAt?: number | undefined
}

export type RoleRecord = {
  branchId: string
  readonly name: string
  /** What `reveal_password` answers. A login is checked against what the branch's server has. */
  password?: string | undefined
  readonly createdAt: number
  updatedAt: number
}

export type DatabaseRecord = {
  branchId: string
  readonly id: number
  name: string
  ownerName: string
  readonly createdAt: number
  updatedAt: number
}

export type OperationStatus = 'scheduling' | 'running' | 'finished' | 'failed' | 'skipped'

export type OperationRecord = {
  readonly id: string
  readonly projectId: string
  readonly branchId?: string | undefined
  readonly endpointId?: string | undefined
  readonly action: string
  status: OperationStatus
  error?: string | undefined
  readonly createdAt: number
  updatedAt: number
}

export type KeyKind = 'personal' | 'organization' | 'project'

export type KeyRecord = {
  readonly token: string
  readonly kind: KeyKind
  /** Of a key that is scoped to one project. */
  readonly projectId?: string | undefined
  revoked: boolean
}

export type State = {
  readonly version: 1
  readonly projects: ProjectRecord[]
  readonly branches: BranchRecord[]
  readonly endpoints: EndpointRecord[]
  readonly roles: RoleRecord[]
  readonly databases: DatabaseRecord[]
  readonly operations: OperationRecord[]
  readonly keys: KeyRecord[]
  /** Counts the computes' addresses up. */
  nextAddress: number
  nextDatabaseId: number
  advancedSeconds: number
}
