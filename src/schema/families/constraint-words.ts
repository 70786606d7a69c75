/** How a constraint reads. */
import type { AttributeDescription, Judgement, Standing } from '../family.ts'
import type { Fact } from '../snapshot.ts'
import { quoted, rewritten, setting, text, toggle } from './words.ts'

export const toldByConstraintLine: readonly string[] = ['conenforced', 'conislocal', 'convalidated', 'definition']

export function constraintLine({ object, attributes }: Fact): string {
  const parts = [
    `constraint ${quoted(object.name)} ${text(attributes['definition'])}`,
    attributes['conenforced'] === false && 'not enforced',
    attributes['convalidated'] === false && attributes['conenforced'] !== false && 'not valid',
    attributes['conislocal'] === false && 'inherited',
  ]
  return parts.filter(Boolean).join(' ')
}

/** What a key refuses, the unique index under it refused before where the index is no part of what came. */
export function constraintAdded({ fact: { attributes }, parts }: Standing): Judgement | undefined {
  if (attributes['conenforced'] === false) return { weight: 'quiet', words: 'not enforced' }
  const isKey = /^(PRIMARY KEY|UNIQUE)/.test(text(attributes['definition']))
  return isKey && parts.length === 0 ? { weight: 'additive', words: 'over a unique index that was there' } : undefined
}

export const constraintAttributes: Readonly<Record<string, AttributeDescription>> = {
  definition: setting('definition-changed', 'definition'),
  convalidated: toggle('validity-changed', {
    on: 'validated',
    off: 'no longer validated: old rows may violate it',
  }),
  conenforced: toggle('enforcement-changed', { on: 'now enforced', off: 'no longer enforced' }),
  conislocal: rewritten('inheritance-changed', 'inheritance'),
}
