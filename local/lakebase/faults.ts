/**
 * Troubles to order: each names what goes wrong, on which kind of call, and how often. `{ fault: 'reply-dropped', on:
 * 'create-branch', times: 1 }` lets the next create take effect and hangs up before answering.
 */
import { z } from 'zod'
import { faultBook } from '../service/fault-book.ts'
import { ApiError, quotaExceeded, traced } from './api-error.ts'

export const callKinds = [
  'create-project',
  'get-project',
  'list-projects',
  'update-project',
  'delete-project',
  'undelete-project',
  'create-branch',
  'get-branch',
  'list-branches',
  'update-branch',
  'delete-branch',
  'undelete-branch',
  'create-endpoint',
  'get-endpoint',
  'list-endpoints',
  'update-endpoint',
  'delete-endpoint',
  'create-database',
  'get-database',
  'list-databases',
  'update-database',
  'delete-database',
  'create-role',
  'get-role',
  'list-roles',
  'update-role',
  'delete-role',
  'create-credential',
  'get-operation',
  'get-me',
  'get-token',
  'login',
] as const
export type CallKind = (typeof callKinds)[number]

/** Faults that answer in place of the call. */
const refusals = {
  'rate-limited': () => new ApiError(429, 'REQUEST_LIMIT_EXCEEDED', 'Current request has to be retried later'),
  unavailable: () => new ApiError(503, 'TEMPORARILY_UNAVAILABLE', 'The service is temporarily unavailable.'),
  'internal-error': () =>
    new ApiError(500, 'INTERNAL_ERROR', traced('Your request could not be processed, try again later.')),
  reconciling: () => new ApiError(409, 'ABORTED', traced('endpoint reconciliation still in progress')),
  'conflicting-operations': () =>
    new ApiError(
      409,
      'RESOURCE_CONFLICT',
      traced('project already has conflicting operations in progress, wait and try again'),
    ),
  forbidden: () => new ApiError(403, 'PERMISSION_DENIED', traced('User does not have CAN MANAGE on the project')),
  'token-expired': () => new ApiError(401, 'UNAUTHENTICATED', 'The access token is expired or invalid.'),
  'quota-exceeded': () => quotaExceeded('branches limit exceeded'),
} as const satisfies Record<string, () => ApiError>
type Refusal = keyof typeof refusals

/** Faults that the call itself, its operation or its connection suffers. */
const effects = [
  'html-error',
  'connection-reset',
  'reply-dropped',
  'operation-fails',
  'operation-hangs',
  'endpoint-pending',
  'branch-pending',
  'delete-lost',
  'expiry-dropped',
  'login-refused',
] as const
type Effect = (typeof effects)[number]

export type FaultName = Refusal | Effect

export const faultNames: readonly [FaultName, ...FaultName[]] = [...effects, ...(Object.keys(refusals) as Refusal[])]

export const faultSchema = z.strictObject({
  fault: z.enum(faultNames),
  /** `*`: whatever comes. */
  on: z.enum(['*', ...callKinds]),
  /** Left out: until cleared. */
  times: z.number().int().positive().optional(),
  /** Calls of that kind which go well first. */
  after: z.number().int().nonnegative().optional(),
  /** rate-limited and unavailable only: sent as the Retry-After header. */
  retry_after_seconds: z.number().int().nonnegative().optional(),
  /** endpoint-pending and branch-pending only: how long they are shown INIT after the operation is done; 2 by default. */
  seconds: z.number().positive().optional(),
})
export type Fault = z.input<typeof faultSchema>

export type Faults = {
  add(fault: Fault): void
  clear(): void
  list(): readonly Fault[]
  /** Takes one ordered `name` for this call, if there is one. */
  take(name: Effect, on: CallKind): Fault | undefined
  /** Throws the refusal ordered for this call, if there is one. */
  refuse(on: CallKind): void
}

export function createFaults(initial: readonly Fault[]): Faults {
  const book = faultBook<Fault>()
  const concerns = (fault: Fault, on: CallKind) => fault.on === '*' || fault.on === on
  const faults: Faults = {
    add: (fault) => {
      book.add(faultSchema.parse(fault))
    },
    clear: () => book.clear(),
    list: () => book.list(),
    take: (name, on) => book.take((fault) => fault.fault === name && concerns(fault, on)),
    refuse: (on) => {
      const fault = book.take((candidate) => isRefusal(candidate.fault) && concerns(candidate, on))
      if (fault !== undefined && isRefusal(fault.fault)) throw withRetryAfter(refusals[fault.fault](), fault)
    },
  }
  for (const fault of initial) faults.add(fault)
  return faults
}

function isRefusal(name: FaultName): name is Refusal {
  return name in refusals
}

function withRetryAfter(error: ApiError, fault: Fault): ApiError {
  if (fault.retry_after_seconds === undefined) return error
  return new ApiError(error.status, error.code, error.message, {
    headers: { 'retry-after': String(fault.retry_after_seconds) },
  })
}
