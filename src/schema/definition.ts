/**
 * The definition of an object as a reader sees it: its DDL, what else is particular about it (its owner, grants, a comment, an
 * option), and that of everything that hangs on it. Nothing that is compared is left out, unless it is as usual.
 */
import { isBranchLogin } from '../postgres/branch-login-name.ts'
import { attributeLabels } from './families/attribute-labels.ts'
import { inWords } from './families/attribute-values.ts'
import { isOwner } from './families/common-attributes.ts'
import { grantLines } from './families/grant-words.ts'
import { describedKind } from './families/registry.ts'
import { isUsual } from './families/usual-values.ts'
import { list, literal, quoted } from './families/words.ts'
import { compareText } from './object-order.ts'
import type { Fact } from './snapshot.ts'

export function definitionOf(fact: Fact, parts: readonly Fact[]): string {
  const { ddl, contains = [] } = describedKind(fact.object.kind)
  const own = parts.filter(({ parent }) => parent === fact.key)
  const contained = own.filter(({ object }) => contains.includes(object.kind))
  const others = own
    .filter(({ object }) => !contains.includes(object.kind))
    .filter((part) => describedKind(part.object.kind).implied?.(part) !== true)
  return [
    ddl(fact, parts),
    ...details(fact),
    ...contained.flatMap((part) =>
      details(part).map((line) => `${part.object.kind} ${quoted(part.object.name)} ${line}`),
    ),
    ...contained.flatMap((part) => partsOf(part, parts)),
    ...others.map((part) => definitionOf(part, parts)),
  ].join('\n')
}

/** What hangs on a part that the DDL contains, and has no DDL there: the index of a constraint, of which only details are told. */
function partsOf(part: Fact, parts: readonly Fact[]): readonly string[] {
  return parts
    .filter(({ parent }) => parent === part.key)
    .flatMap((below) => details(below, []).map((line) => `${below.object.kind} ${quoted(below.object.name)} ${line}`))
}

/** One line for each attribute that the DDL does not tell. */
function details({ object, attributes }: Fact, tells = describedKind(object.kind).tells ?? []): readonly string[] {
  return Object.keys(attributes)
    .filter((name) => !tells.includes(name))
    .sort(compareText)
    .flatMap((name) => detail(name, attributes[name]))
}

function detail(name: string, value: Fact['attributes'][string] | undefined): readonly string[] {
  if (value === undefined || isUsual(name, value)) return []
  if (isOwner(name)) return isBranchLogin(String(value)) ? [] : [`owner ${quoted(String(value))}`]
  if (name.endsWith('acl')) return grantLines(value)
  if (name === 'comment') return [`comment ${literal(value)}`]
  const label = labels[name] ?? attributeLabels[name] ?? name
  return [`${label} ${typeof value === 'object' ? list(value).join(', ') : inWords(name, value)}`]
}

/** Where the words for a change are another's, and a definition needs a label. */
const labels: Readonly<Record<string, string>> = {
  attoptions: 'options',
  attstattarget: 'statistics target',
  indisclustered: 'clustered on it',
  indisreplident: 'replica identity',
  internal_triggers: 'triggers of constraints',
  not_null_validated: 'not null validated',
  procost: 'cost',
  prorows: 'rows',
  reloftype: 'row type',
  reloptions: 'options',
  relreplident: 'replica identity',
  reltablespace: 'tablespace',
  security_labels: 'security labels',
  statistics_targets: 'statistics targets by column',
  stxstattarget: 'statistics target',
  tgenabled: 'enabled',
  toast_options: 'options',
}
