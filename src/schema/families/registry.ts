/** All families. A new one is a file beside this one and a line below; the engine asks for nothing else. */
import type { Family, KindDescription } from '../family.ts'
import { accessMethods } from './access-methods.ts'
import { builtIns } from './built-ins.ts'
import { casts } from './casts.ts'
import { collations } from './collations.ts'
import { columns } from './columns.ts'
import { constraints } from './constraints.ts'
import { conversions } from './conversions.ts'
import { defaultPrivileges } from './default-privileges.ts'
import { eventTriggers } from './event-triggers.ts'
import { extensions } from './extensions.ts'
import { foreignDataWrappers, foreignServers, userMappings } from './foreign-data.ts'
import { functions } from './functions.ts'
import { indexes } from './indexes.ts'
import { languages } from './languages.ts'
import { operatorClasses, operatorFamilies } from './operator-classes.ts'
import { operators } from './operators.ts'
import { policies } from './policies.ts'
import { publicationSchemas, publications, publicationTables } from './publications.ts'
import { relations } from './relations.ts'
import { rules } from './rules.ts'
import { schemas } from './schemas.ts'
import { statistics } from './statistics.ts'
import { subscriptions } from './subscriptions.ts'
import {
  textSearchConfigurations,
  textSearchDictionaries,
  textSearchParsers,
  textSearchTemplates,
} from './text-search.ts'
import { transforms } from './transforms.ts'
import { triggers } from './triggers.ts'
import { types } from './types.ts'

/** Parents stand before their parts. */
export const families: readonly Family[] = [
  schemas,
  extensions,
  languages,
  types,
  functions,
  relations,
  columns,
  constraints,
  indexes,
  triggers,
  rules,
  policies,
  statistics,
  collations,
  casts,
  operators,
  operatorFamilies,
  operatorClasses,
  textSearchParsers,
  textSearchTemplates,
  textSearchDictionaries,
  textSearchConfigurations,
  transforms,
  conversions,
  accessMethods,
  foreignDataWrappers,
  foreignServers,
  userMappings,
  publications,
  publicationTables,
  publicationSchemas,
  subscriptions,
  eventTriggers,
  defaultPrivileges,
  builtIns,
]

const kinds: ReadonlyMap<string, KindDescription> = new Map(families.flatMap((family) => Object.entries(family.kinds)))

/** How facts of a kind read. */
export function describedKind(kind: string): KindDescription {
  const description = kinds.get(kind)
  if (!description) throw new Error(`no family describes facts of the kind ${kind}`)
  return description
}
