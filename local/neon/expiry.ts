/**
 * When a branch ends. A default or protected branch, and one with children, has no end; and one with an end gets no children.
 * https://neon.com/docs/guides/branch-expiration
 */
import { z } from 'zod'
import { NeonError } from './api-error.ts'
import type { Neon } from './neon.ts'
import type { BranchRecord } from './records.ts'

/** RFC 3339 with a zone; a space in place of the T is refused. */
export const timeField = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/, 'must be an RFC 3339 timestamp')
  .transform((text) => Math.floor(Date.parse(text) / 1000) * 1000)

type Rules = Pick<Neon, 'clock' | 'switches'>

export function checkedExpiry(expiresAt: number, { clock, switches }: Rules): number {
  const refuse = (message: string) => new NeonError(switches.expiry_refusal_status, message)
  if (expiresAt <= clock.now()) throw refuse('expires_at must be in the future')
  if (expiresAt > clock.now() + switches.max_ttl_seconds * 1000) {
    throw refuse(`expires_at must be at most ${Math.round(switches.max_ttl_seconds / 86_400)} days in the future`)
  }
  return expiresAt
}

export function refuseExpiry(
  branch: Pick<BranchRecord, 'isDefault' | 'isProtected'>,
  hasChildren: boolean,
  { switches }: Rules,
): void {
  const refuse = (what: string) =>
    new NeonError(switches.expiry_refusal_status, `${what} cannot have an expiration date`)
  if (branch.isDefault) throw refuse('default branch')
  if (branch.isProtected) throw refuse('protected branch')
  if (hasChildren) throw refuse('branch with children')
}

export function refuseChildren(parent: BranchRecord, { switches }: Rules): void {
  if (parent.expiresAt === undefined) return
  throw new NeonError(switches.expiry_refusal_status, 'branch with an expiration date cannot have child branches')
}
