/**
 * When a branch ends: exactly one of `ttl`, `expire_time` and `no_expiry` has to be said when it is created. A ttl counts
 * from the creation, also when it is changed later. Default and protected branches and parents never expire.
 */
import { z } from 'zod'
import { badRequest, invalidParameter } from './api-error.ts'
import { durationField, timestampField } from './wire-time.ts'

export const expiryFields = {
  ttl: durationField.optional(),
  expire_time: timestampField.optional(),
  no_expiry: z.boolean().optional(),
}
export type ExpiryInput = z.output<z.ZodObject<typeof expiryFields>>

export type ExpiryRules = {
  readonly createdAt: number
  readonly now: number
  readonly maxTtlSeconds: number
}

/** Epoch milliseconds; undefined is never. */
export function chosenExpiry(input: ExpiryInput, rules: ExpiryRules): number | undefined {
  const said = [input.ttl, input.expire_time, input.no_expiry].filter((value) => value !== undefined)
  if (said.length === 0) throw invalidParameter('Expiration must be specified when creating a branch')
  if (said.length > 1) throw invalidParameter('Only one of ttl, expire_time and no_expiry can be specified')
  if (input.no_expiry === false) {
    throw invalidParameter('no_expiry must be true to disable expiration; specify ttl or expire_time instead')
  }
  if (input.no_expiry) return undefined
  const expiresAt = input.expire_time ?? rules.createdAt + Number(input.ttl) * 1000
  if (expiresAt <= rules.now) throw invalidParameter('The expiration time must be in the future')
  // From now for a time, so that a branch can be extended past its first month.
  const base = input.ttl === undefined ? rules.now : rules.createdAt
  if (expiresAt - base > rules.maxTtlSeconds * 1000) {
    throw invalidParameter(`The expiration time exceeds the maximum expiration time of ${rules.maxTtlSeconds}s`)
  }
  return expiresAt
}

export function refuseExpiry(branch: { isDefault: boolean; isProtected: boolean }, hasChildren: boolean): void {
  if (branch.isDefault) throw badRequest('default branch cannot have an expiration')
  if (branch.isProtected) throw badRequest('protected branch cannot have an expiration')
  if (hasChildren) throw badRequest('branch with children cannot have an expiration')
}
