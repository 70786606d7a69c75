/** Turns what the diff found into changes a reader understands, in the words of the family that knows the kind. */
import { describedKind } from './families/registry.ts'
import { fromTo, quoted } from './families/words.ts'
import type { AttributeChange, KindDescription } from './family.ts'
import type { SchemaChange, SchemaObject, Weight } from './schema-diff.ts'
import type { Fact } from './snapshot.ts'

export function describeDropped(fact: Fact, parts: readonly Fact[]): SchemaChange[] {
  const kind = describedKind(fact.object.kind)
  return [
    {
      code: code(fact.object, 'dropped'),
      verb: 'dropped',
      weight: kind.dropped ?? 'breaking',
      object: fact.object,
      summary: `${title(fact.object)} dropped`,
      before: kind.ddl(fact, parts),
      dependents: [],
    },
  ]
}

export function describeAdded(fact: Fact, parts: readonly Fact[]): SchemaChange[] {
  const kind = describedKind(fact.object.kind)
  return [
    {
      code: code(fact.object, 'added'),
      verb: 'added',
      weight: kind.added ?? 'additive',
      object: fact.object,
      summary: `${title(fact.object)} added`,
      after: kind.ddl(fact, parts),
      dependents: [],
    },
  ]
}

export function describeAltered(before: Fact, after: Fact, attributes: readonly string[]): SchemaChange[] {
  if (attributes.length === 0) return []
  const kind = describedKind(after.object.kind)
  return attributes.map((attribute) => {
    const change = { attribute, from: before.attributes[attribute], to: after.attributes[attribute], before, after }
    const { what, weight, words } = described(kind, change)
    return {
      code: code(after.object, what),
      verb: 'altered',
      weight,
      object: after.object,
      summary: `${title(after.object)}: ${words}`,
      before: kind.ddl(before, []),
      after: kind.ddl(after, []),
      dependents: [],
    }
  })
}

/** "column `shop.orders.note`" */
export function title(object: SchemaObject): string {
  const names = [object.schema, object.table].filter((name) => name !== undefined).map(quoted)
  const name = describedKind(object.kind).sqlName ? object.name : quoted(object.name)
  return `${object.kind} \`${[...names, name].join('.')}\``
}

function described(kind: KindDescription, change: AttributeChange): { what: string; weight: Weight; words: string } {
  const description = kind.attributes?.[change.attribute]
  const weight = description?.weight ?? kind.otherwise ?? 'breaking'
  return {
    what: description?.what ?? 'changed',
    weight: typeof weight === 'function' ? weight(change) : weight,
    words: description?.words?.(change) ?? `\`${change.attribute}\` ${fromTo(change)}`,
  }
}

function code({ kind }: SchemaObject, what: string): string {
  return `${kind.replaceAll(' ', '-')}.${what}`
}
