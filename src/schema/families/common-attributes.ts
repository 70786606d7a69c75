/** Words for attributes that need none of their own: comments, owners, grants and labels, which are quiet, and plain settings. */
import type { AttributeDescription } from '../family.ts'
import { attributeLabels } from './attribute-labels.ts'
import { fromTo, lineByLine, setting } from './words.ts'

const comment = setting('comment-changed', 'quiet', 'comment')
const owner = setting('owner-changed', 'quiet', 'owner')
const grants = lineByLine('grants-changed', 'quiet', 'grants')
const securityLabels = lineByLine('security-labels-changed', 'quiet', 'security labels')

/** By the way Postgres names its columns: `relowner` and `proowner`, `relacl` and `proacl`. */
export function commonAttribute(name: string): AttributeDescription | undefined {
  if (name === 'comment') return comment
  if (name === 'security_labels') return securityLabels
  if (isOwner(name)) return owner
  if (name.endsWith('acl')) return grants
  const label = attributeLabels[name]
  return label === undefined ? undefined : labelled(label)
}

export function isOwner(attribute: string): boolean {
  return attribute.endsWith('owner')
}

function labelled(label: string): AttributeDescription {
  return {
    what: `${label.toLowerCase().replaceAll(' ', '-')}-changed`,
    words: (change) => `${label} ${fromTo(change)}`,
  }
}
