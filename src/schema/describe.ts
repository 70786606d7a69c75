/** Turns what the diff found into changes a reader understands, in the words of the family that knows the kind. */
import { codeRules } from './change-codes.ts'
import { definitionOf } from './definition.ts'
import { commonAttribute } from './families/common-attributes.ts'
import { describedKind } from './families/registry.ts'
import { fromTo, quoted } from './families/words.ts'
import type { AttributeChange, Judgement, Standing } from './family.ts'
import type { FactPair } from './join-by-address.ts'
import type { NameChange } from './rename.ts'
import type { Reordering } from './reordered-parts.ts'
import type { SchemaChange, SchemaObject, Weight } from './schema-diff.ts'
import type { Fact } from './snapshot.ts'

export function dropped(whole: Standing, dependents: readonly Fact[]): SchemaChange {
  const { fact, parts } = whole
  const judged = describedKind(fact.object.kind).dropped?.(whole)
  return {
    ...weighed(fact.object, 'dropped', judged),
    verb: 'dropped',
    object: fact.object,
    summary: oneLine(`${title(fact.object)} dropped${reason(judged)}`),
    before: definitionOf(fact, parts),
    dependents: dependents.map((dependent) => title(dependent.object)),
  }
}

/** `meaning` is what is to be said of one that is what an older name means now. */
export function added(whole: Standing, meaning?: Judgement): SchemaChange {
  const { fact, parts } = whole
  const judged = meaning ?? describedKind(fact.object.kind).added?.(whole)
  return {
    ...weighed(fact.object, 'added', judged),
    verb: 'added',
    object: fact.object,
    summary: oneLine(`${title(fact.object)} added${reason(judged)}`),
    after: definitionOf(fact, parts),
    dependents: [],
  }
}

/** What the new one lacks, or has besides, is told beside it: it is compared with the old one like any other. */
export function recreated(
  { before, after }: FactPair,
  partsBefore: readonly Fact[],
  partsAfter: readonly Fact[],
): SchemaChange {
  const judged = describedKind(after.object.kind).recreated?.(before, after)
  return {
    ...weighed(after.object, 'recreated', judged),
    verb: 'recreated',
    object: after.object,
    summary: oneLine(
      `${title(after.object)} dropped and created anew under the same name: ${judged?.words ?? 'what it held is gone unless it was copied'}`,
    ),
    before: definitionOf(before, partsBefore),
    after: definitionOf(after, partsAfter),
    dependents: [],
  }
}

export function named({ before, after }: FactPair, { renamed, moved }: NameChange): SchemaChange[] {
  const change = (what: string, summary: string): SchemaChange => ({
    ...weighed(after.object, what),
    verb: 'renamed',
    object: after.object,
    summary: oneLine(summary),
    before: definitionOf(before, []),
    after: definitionOf(after, []),
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
  return attributes.map((attribute) => {
    const { from, to } = { from: before.attributes[attribute], to: after.attributes[attribute] }
    const { what, weight, words } = inWords({ attribute, from, to, before, after, lineage })
    return {
      ...weighed(after.object, what, weight && { weight }),
      verb: 'altered',
      object: after.object,
      summary: oneLine(`${title(after.object)}: ${words}`),
      before: definitionOf(before, []),
      after: definitionOf(after, []),
      dependents: [],
    }
  })
}

/** New storage under the same identity: every row was written anew, or is gone. */
export function rewritten({ before, after }: FactPair, lineage: boolean): SchemaChange[] {
  const [old, fresh] = [before.evidence.filenode, after.evidence.filenode]
  const tells = lineage && describedKind(after.object.kind).rewritten
  if (!tells || old === undefined || fresh === undefined || old === fresh) return []
  return [
    {
      ...weighed(after.object, 'rewritten'),
      verb: 'altered',
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
      ...weighed(after.object, 'reordered'),
      verb: 'altered',
      object: after.object,
      summary: oneLine(`${title(after.object)}: order \`${list(order.from)}\` → \`${list(order.to)}\``),
      before: `${title(before.object)} (${list(order.from)})`,
      after: `${title(after.object)} (${list(order.to)})`,
      dependents: [],
    },
  ]
}

/** "column `shop.orders.note`" */
export function title(object: SchemaObject): string {
  const names = [object.schema, object.table].filter((name) => name !== undefined).map(quoted)
  return `${object.kind} \`${[...names, ownName(object)].join('.')}\``
}

function ownName({ kind, name }: SchemaObject): string {
  return describedKind(kind).sqlName ? name : quoted(name)
}

/** The code, and what it weighs: by the values, or by the rule of the code. What a later Postgres brings may break anything. */
function weighed(
  { kind }: SchemaObject,
  what: string,
  judged?: Pick<Judgement, 'weight'>,
): Pick<SchemaChange, 'code' | 'weight'> {
  const code = `${kind.replaceAll(' ', '-')}.${what}`
  const weight: Weight = judged?.weight ?? codeRules.get(code)?.weights[0] ?? 'breaking'
  return { code, weight }
}

function reason(judged: Judgement | undefined): string {
  return judged === undefined ? '' : `: ${judged.words}`
}

function inWords(change: AttributeChange) {
  const kind = describedKind(change.after.object.kind)
  const description = kind.attributes?.[change.attribute] ?? commonAttribute(change.attribute)
  const { what = 'changed', weight, words } = description ?? {}
  return {
    what: typeof what === 'function' ? what(change) : what,
    weight: weight?.(change),
    words: words?.(change) ?? `\`${change.attribute}\` ${fromTo(change)}`,
  }
}

/** Names may hold line ends and other control characters: a summary is one line. */
function oneLine(summary: string): string {
  return summary.replace(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1))
}
