/** How a constraint reads. */
import type { AttributeDescription } from '../family.ts'
import type { Fact } from '../snapshot.ts'
import { quoted, rewritten, setting, text, toggle } from './words.ts'

export function constraintLine({ object, attributes }: Fact): string {
  return `constraint ${quoted(object.name)} ${text(attributes['definition'])}`
}

export const constraintAttributes: Readonly<Record<string, AttributeDescription>> = {
  definition: setting('definition-changed', 'breaking', 'definition'),
  convalidated: toggle('validity-changed', 'blocking', {
    on: 'validated',
    off: 'no longer validated: old rows may violate it',
  }),
  conenforced: toggle('enforcement-changed', 'breaking', { on: 'now enforced', off: 'no longer enforced' }),
  conislocal: rewritten('inheritance-changed', 'quiet', 'inheritance'),
}
