/** Everything as clients see it. Absent fields are left out; clients generated from the service's document fail on missing required ones. */

import type { Neon } from './neon.ts'
import { isUnderWay } from './operations.ts'
import { plans } from './plans.ts'
import type {
  BranchRecord,
  DatabaseRecord,
  EndpointRecord,
  OperationRecord,
  ProjectRecord,
  RoleRecord,
} from './records.ts'

/** Whole seconds with a Z. */
export const formatTime = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')
const optionalTime = (milliseconds: number | undefined) =>
  milliseconds === undefined ? undefined : formatTime(milliseconds)

export const region = 'aws-local-1'

export function branchToWire(branch: BranchRecord): object {
  const { pending, deleted } = branch
  return {
    id: branch.id,
    project_id: branch.projectId,
    parent_id: branch.parentId,
    parent_lsn: branch.parentLsn,
    parent_timestamp: optionalTime(branch.parentTime),
    name: branch.name,
    current_state: branch.state,
    pending_state: pending,
    state_changed_at: formatTime(branch.stateChangedAt),
    logical_size: branch.state === 'init' ? undefined : branch.logicalSize,
    creation_source: 'console',
    primary: branch.isDefault,
    default: branch.isDefault,
    protected: branch.isProtected,
    cpu_used_sec: 0,
    compute_time_seconds: 0,
    active_time_seconds: 0,
    written_data_bytes: 0,
    data_transfer_bytes: 0,
    created_at: formatTime(branch.createdAt),
    updated_at: formatTime(branch.updatedAt),
    expires_at: optionalTime(branch.expiresAt),
    ttl_interval_seconds: branch.ttlSeconds,
    last_reset_at: optionalTime(branch.lastResetAt),
    created_by: { name: 'Local', image: '' },
    init_source: branch.initSource,
    ...(branch.masking
      ? {
          restricted_actions: [
            { name: 'restore', reason: 'cannot restore anonymized branches' },
            { name: 'delete-rw-endpoint', reason: 'cannot delete read-write endpoints of anonymized branches' },
          ],
        }
      : {}),
    ...(deleted
      ? {
          recovery: {
            deleted_at: formatTime(deleted.at),
            recoverable_until: formatTime(deleted.until),
            deletion_method: deleted.by,
          },
        }
      : {}),
  }
}

export function annotationToWire(branch: BranchRecord): object {
  const time = formatTime(branch.createdAt)
  return {
    object: { type: 'console/branch', id: branch.id },
    value: branch.annotation,
    created_at: time,
    updated_at: time,
  }
}

export function annotationsToWire(branches: readonly BranchRecord[]): object {
  const annotated = branches.filter(({ annotation }) => Object.keys(annotation).length > 0)
  return Object.fromEntries(annotated.map((branch) => [branch.id, annotationToWire(branch)]))
}

export function endpointToWire(endpoint: EndpointRecord, { computes, store }: Neon): object {
  const { minCu, maxCu } = endpoint
  const isStarting = !endpoint.started || startsNow(endpoint, store.state.operations)
  const isActive = endpoint.type === 'read_only' || computes.isActive(endpoint)
  return {
    host: endpoint.address,
    id: endpoint.id,
    project_id: endpoint.projectId,
    branch_id: endpoint.branchId,
    autoscaling_limit_min_cu: minCu,
    autoscaling_limit_max_cu: maxCu,
    region_id: region,
    type: endpoint.type,
    current_state: isStarting ? 'init' : isActive ? 'active' : 'idle',
    pending_state: isStarting ? 'active' : undefined,
    settings: { pg_settings: {} },
    pooler_enabled: false,
    pooler_mode: 'transaction',
    disabled: endpoint.disabled,
    passwordless_access: true,
    last_active: optionalTime(endpoint.lastActiveAt),
    creation_source: 'console',
    created_at: formatTime(endpoint.createdAt),
    updated_at: formatTime(endpoint.updatedAt),
    proxy_host: 'neon.local',
    suspend_timeout_seconds: endpoint.suspendSeconds,
    provisioner: 'k8s-neonvm',
    compute_release_version: 'local',
  }
}

function startsNow({ id }: EndpointRecord, operations: readonly OperationRecord[]): boolean {
  return operations.some(
    (operation) => isUnderWay(operation) && operation.endpointId === id && /start|create/.test(operation.action),
  )
}

/** `password` only in the answers that make one. */
export function roleToWire(role: RoleRecord, options?: { readonly withPassword: boolean }): object {
  return {
    branch_id: role.branchId,
    name: role.name,
    ...(options?.withPassword ? { password: role.password } : {}),
    authentication_method: role.password === undefined ? 'no_login' : 'password',
    protected: false,
    created_at: formatTime(role.createdAt),
    updated_at: formatTime(role.updatedAt),
  }
}

export function databaseToWire(database: DatabaseRecord): object {
  return {
    id: database.id,
    branch_id: database.branchId,
    name: database.name,
    owner_name: database.ownerName,
    created_at: formatTime(database.createdAt),
    updated_at: formatTime(database.updatedAt),
  }
}

export function operationToWire(operation: OperationRecord): object {
  return {
    id: operation.id,
    project_id: operation.projectId,
    branch_id: operation.branchId,
    endpoint_id: operation.endpointId,
    action: operation.action,
    status: operation.status,
    error: operation.error,
    failures_count: operation.status === 'failed' ? 1 : 0,
    created_at: formatTime(operation.createdAt),
    updated_at: formatTime(operation.updatedAt),
    total_duration_ms: operation.updatedAt - operation.createdAt,
  }
}

export function projectToWire(project: ProjectRecord, { store, switches }: Neon, showsOwner: boolean): object {
  const branches = store.branchesOf(project.id)
  return {
    id: project.id,
    platform_id: 'aws',
    region_id: region,
    name: project.name,
    provisioner: 'k8s-neonvm',
    pg_version: 17,
    proxy_host: 'neon.local',
    store_passwords: project.storePasswords,
    history_retention_seconds: project.historySeconds,
    branch_logical_size_limit: 1024 * 1024,
    branch_logical_size_limit_bytes: 1024 ** 4,
    default_endpoint_settings: {
      autoscaling_limit_min_cu: project.defaultSize.minCu,
      autoscaling_limit_max_cu: project.defaultSize.maxCu,
      suspend_timeout_seconds: 0,
    },
    settings: {
      allowed_ips: { ips: [], protected_branches_only: false },
      enable_logical_replication: false,
      block_public_connections: false,
    },
    cpu_used_sec: 0,
    active_time: 0,
    active_time_seconds: 0,
    compute_time_seconds: 0,
    written_data_bytes: 0,
    data_transfer_bytes: 0,
    data_storage_bytes_hour: 0,
    synthetic_storage_size: branches.reduce((sum, { logicalSize }) => sum + logicalSize, 0),
    creation_source: 'console',
    created_at: formatTime(project.createdAt),
    updated_at: formatTime(project.updatedAt),
    consumption_period_start: formatTime(project.createdAt),
    consumption_period_end: formatTime(project.createdAt),
    owner_id: project.orgId,
    org_id: project.orgId,
    ...(showsOwner
      ? {
          owner: {
            email: 'local@example.com',
            name: 'Local',
            company: '',
            branches_limit: plans[switches.plan].branches,
            subscription_type: switches.plan,
          },
        }
      : {}),
  }
}
