/** Words for attributes that need none of their own: comments, owners, grants and labels, and plain settings. */
import type { AttributeDescription } from '../family.ts'
import type { AttributeValue } from '../snapshot.ts'
import { attributeLabels } from './attribute-labels.ts'
import { inWords } from './attribute-values.ts'
import { grantAttribute } from './grant-words.ts'
import { lineByLine, setting } from './words.ts'

const comment = setting('comment-changed', 'comment')
const owner = setting('owner-changed', 'owner')
const securityLabels = lineByLine('security-labels-changed', 'security labels')

/** By the way Postgres names its columns: `relowner` and `proowner`, `relacl` and `proacl`. */
export function commonAttribute(name: string): AttributeDescription | undefined {
  if (name === 'comment') return comment
  if (name === 'security_labels') return securityLabels
  if (isOwner(name)) return owner
  if (name.endsWith('acl')) return grantAttribute
  const label = attributeLabels[name]
  return label === undefined ? undefined : labelled(name, label)
}

export function isOwner(attribute: string): boolean {
  return attribute.endsWith('owner')
}

function labelled(name: string, label: string): AttributeDescription {
  const shown = (value: AttributeValue | undefined) => (value === undefined ? 'none' : `\`${inWords(name, value)}\``)
  return {
    what: `${label.toLowerCase().replaceAll(' ', '-')}-changed`,
    words: ({ from, to }) => `${label} ${shown(from)} → ${shown(to)}`,
  }
}
