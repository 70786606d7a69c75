/** Turns what the diff found into changes a reader understands, in the words of the family that knows the kind. */
import { commonAttribute } from './families/common-attributes.ts'
import { describedKind } from './families/registry.ts'
import { fromTo, quoted } from './families/words.ts'
import type { AttributeChange } from './family.ts'
import type { FactPair } from './join-by-address.ts'
import type { NameChange } from './rename.ts'
import type { Reordering } from './reordered-parts.ts'
import type { SchemaChange, SchemaObject } from './schema-diff.ts'
import type { Fact } from './snapshot.ts'

export function dropped(fact: Fact, parts: readonly Fact[], dependents: readonly Fact[]): SchemaChange {
  const kind = describedKind(fact.object.kind)
  return {
    code: code(fact.object, 'dropped'),
    verb: 'dropped',
    weight: kind.dropped ?? 'breaking',
    object: fact.object,
    summary: oneLine(`${title(fact.object)} dropped`),
    before: wholeDdl(fact, parts),
    dependents: dependents.map((dependent) => title(dependent.object)),
  }
}

export function added(fact: Fact, parts: readonly Fact[]): SchemaChange {
  const kind = describedKind(fact.object.kind)
  return {
    code: code(fact.object, 'added'),
    verb: 'added',
    weight: kind.added ?? 'additive',
    object: fact.object,
    summary: oneLine(`${title(fact.object)} added`),
    after: wholeDdl(fact, parts),
    dependents: [],
  }
}

export function recreated(
  { before, after }: FactPair,
  partsBefore: readonly Fact[],
  partsAfter: readonly Fact[],
): SchemaChange {
  return {
    code: code(after.object, 'recreated'),
    verb: 'recreated',
    weight: 'destructive',
    object: after.object,
    summary: oneLine(`${title(after.object)} dropped and created anew under the same name: its data is gone`),
    before: wholeDdl(before, partsBefore),
    after: wholeDdl(after, partsAfter),
    dependents: [],
  }
}

export function named({ before, after }: FactPair, { renamed, moved }: NameChange): SchemaChange[] {
  const kind = describedKind(after.object.kind)
  const change = (what: string, summary: string): SchemaChange => ({
    code: code(after.object, what),
    verb: 'renamed',
    weight: kind.renamed ?? 'breaking',
    object: after.object,
    summary: oneLine(summary),
    before: kind.ddl(before, []),
    after: kind.ddl(after, []),
    dependents: [],
  })
  return [
    ...(renamed ? [change('renamed', `${title(before.object)} renamed to \`${ownName(after.object)}\``)] : []),
    ...(moved
      ? [change('moved', `${title(before.object)} moved to schema \`${quoted(after.object.schema ?? '')}\``)]
      : []),
  ]
}

export function altered(pair: FactPair, attributes: readonly string[], lineage: boolean): SchemaChange[] {
  const { before, after } = pair
  const kind = describedKind(after.object.kind)
  return attributes.map((attribute) => {
    const change = {
      attribute,
      from: before.attributes[attribute],
      to: after.attributes[attribute],
      before,
      after,
      lineage,
    }
    const { what, weight, words } = inWords(change)
    return {
      code: code(after.object, what),
      verb: 'altered',
      weight,
      object: after.object,
      summary: oneLine(`${title(after.object)}: ${words}`),
      before: kind.ddl(before, []),
      after: kind.ddl(after, []),
      dependents: [],
    }
  })
}

/** New storage under the same identity: every row was written anew, or is gone. */
export function rewritten({ before, after }: FactPair, lineage: boolean): SchemaChange[] {
  const weight = describedKind(after.object.kind).rewritten
  const [old, fresh] = [before.evidence.filenode, after.evidence.filenode]
  if (!lineage || !weight || old === undefined || fresh === undefined || old === fresh) return []
  return [
    {
      code: code(after.object, 'rewritten'),
      verb: 'altered',
      weight,
      object: after.object,
      summary: oneLine(`${title(after.object)} has new storage: all rows were rewritten, or truncated`),
      dependents: [],
    },
  ]
}

export function reordered({ before, after }: FactPair, order: Reordering | undefined): SchemaChange[] {
  if (!order) return []
  const list = (names: readonly string[]) => names.map((name) => quoted(name)).join(', ')
  return [
    {
      code: code(after.object, 'reordered'),
      verb: 'altered',
      weight: 'quiet',
      object: after.object,
      summary: oneLine(`${title(after.object)}: order \`${list(order.from)}\` → \`${list(order.to)}\``),
      before: `${title(before.object)} (${list(order.from)})`,
      after: `${title(after.object)} (${list(order.to)})`,
      dependents: [],
    },
  ]
}

/** The DDL of a fact, and after it that of the parts that it does not contain. */
function wholeDdl(fact: Fact, parts: readonly Fact[]): string {
  const { ddl, contains = [] } = describedKind(fact.object.kind)
  const others = parts
    .filter(({ parent, object }) => parent === fact.key && !contains.includes(object.kind))
    .map((part) => ({ part, described: describedKind(part.object.kind) }))
    .filter(({ part, described }) => described.implied?.(part) !== true)
  return [ddl(fact, parts), ...others.map(({ part, described }) => described.ddl(part, []))].join('\n')
}

/** "column `shop.orders.note`" */
export function title(object: SchemaObject): string {
  const names = [object.schema, object.table].filter((name) => name !== undefined).map(quoted)
  return `${object.kind} \`${[...names, ownName(object)].join('.')}\``
}

function ownName({ kind, name }: SchemaObject): string {
  return describedKind(kind).sqlName ? name : quoted(name)
}

function inWords(change: AttributeChange) {
  const kind = describedKind(change.after.object.kind)
  const description = kind.attributes?.[change.attribute] ?? commonAttribute(change.attribute)
  const { what = 'changed', words } = description ?? {}
  const weight = description?.weight ?? kind.otherwise ?? 'breaking'
  return {
    what: typeof what === 'function' ? what(change) : what,
    weight: typeof weight === 'function' ? weight(change) : weight,
    words: words?.(change) ?? `\`${change.attribute}\` ${fromTo(change)}`,
  }
}

/** Names may hold line ends and other control characters: a summary is one line. */
function oneLine(summary: string): string {
  return summary.replace(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1))
}

function code({ kind }: SchemaObject, what: string): string {
  return `${kind.replaceAll(' ', '-')}.${what}`
}
