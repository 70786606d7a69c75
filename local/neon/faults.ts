/**
 * Troubles to order: each names what goes wrong, on which kind of call, and how often. `{ fault: 'reply-dropped', on:
 * 'create-branch', times: 1 }` lets the next create take effect and hangs up before answering.
 */
import { z } from 'zod'
import { faultBook } from '../service/fault-book.ts'
import { locked, NeonError, unprocessable } from './api-error.ts'

export const callKinds = [
  'get-auth',
  'get-project',
  'list-projects',
  'create-project',
  'delete-project',
  'create-branch',
  'get-branch',
  'list-branches',
  'update-branch',
  'delete-branch',
  'restore-branch',
  'create-endpoint',
  'get-endpoint',
  'list-endpoints',
  'update-endpoint',
  'delete-endpoint',
  'get-role',
  'list-roles',
  'create-role',
  'delete-role',
  'reset-password',
  'reveal-password',
  'get-database',
  'list-databases',
  'create-database',
  'delete-database',
  'get-operation',
  'list-operations',
  'get-schema',
  'get-masking',
  'update-masking',
  'login',
] as const
export type CallKind = (typeof callKinds)[number]

/** Faults that answer in place of the call. */
const refusals = {
  locked,
  'rate-limited': () => new NeonError(429, 'too many requests'),
  unavailable: () => new NeonError(503, 'service is temporarily unavailable'),
  'internal-error': () => new NeonError(500, 'internal server error'),
  unauthorized: () => new NeonError(401, 'supplied credentials do not pass authentication'),
  'branches-limit': () => unprocessable('branches limit exceeded', 'BRANCHES_LIMIT_EXCEEDED'),
} as const satisfies Record<string, () => NeonError>
type Refusal = keyof typeof refusals

/** Faults that the call itself, its operations or its connection suffer. */
const effects = [
  /** A check of Neon's own begins just before the call, and locks the project. */
  'availability-check',
  'html-error',
  'connection-reset',
  'reply-dropped',
  'error-after-effect',
  'operation-fails',
  'operation-hangs',
  'expiry-dropped',
  'parent-dropped',
  'rules-dropped',
  'wrong-host',
  'password-kept',
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
  /** Sent as the Retry-After header. */
  retry_after_seconds: z.number().int().nonnegative().optional(),
  /** availability-check only: how long it takes; 1 by default. */
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
    add: (fault) => book.add(faultSchema.parse(fault)),
    clear: () => book.clear(),
    list: () => book.list(),
    take: (name, on) => book.take((fault) => fault.fault === name && concerns(fault, on)),
    refuse: (on) => {
      const fault = book.take((candidate) => candidate.fault in refusals && concerns(candidate, on))
      if (fault === undefined) return
      const { status, message, code } = refusals[fault.fault as Refusal]()
      const retryAfter = fault.retry_after_seconds
      throw new NeonError(status, message, code, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) })
    },
  }
  for (const fault of initial) faults.add(fault)
  return faults
}
