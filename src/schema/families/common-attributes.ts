/** Attributes that mean the same on every kind: comments, owners, grants, security labels. They are quiet. */
import type { AttributeDescription } from '../family.ts'
import { lineByLine, setting } from './words.ts'

const comment = setting('comment-changed', 'quiet', 'comment')
const owner = setting('owner-changed', 'quiet', 'owner')
const grants = lineByLine('grants-changed', 'quiet', 'grants')
const securityLabels = lineByLine('security-labels-changed', 'quiet', 'security labels')

/** By the way Postgres names its columns: `relowner` and `proowner`, `relacl` and `proacl`. */
export function commonAttribute(name: string): AttributeDescription | undefined {
  if (name === 'comment') return comment
  if (name === 'security_labels') return securityLabels
  if (isOwner(name)) return owner
  return name.endsWith('acl') || name === 'grants' ? grants : undefined
}

export function isOwner(attribute: string): boolean {
  return attribute.endsWith('owner')
}
