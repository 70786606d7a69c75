/** All families. A new one is a file beside this one and a line below; the engine asks for nothing else. */
import type { Family, KindDescription } from '../family.ts'
import { columns } from './columns.ts'
import { constraints } from './constraints.ts'
import { extensions } from './extensions.ts'
import { functions } from './functions.ts'
import { indexes } from './indexes.ts'
import { policies } from './policies.ts'
import { relations } from './relations.ts'
import { rules } from './rules.ts'
import { schemas } from './schemas.ts'
import { triggers } from './triggers.ts'
import { types } from './types.ts'

export const families: readonly Family[] = [
  schemas,
  extensions,
  types,
  functions,
  relations,
  columns,
  constraints,
  indexes,
  triggers,
  rules,
  policies,
]

const kinds: ReadonlyMap<string, KindDescription> = new Map(families.flatMap((family) => Object.entries(family.kinds)))

/** How facts of a kind read. */
export function describedKind(kind: string): KindDescription {
  const description = kinds.get(kind)
  if (!description) throw new Error(`no family describes facts of the kind ${kind}`)
  return description
}
