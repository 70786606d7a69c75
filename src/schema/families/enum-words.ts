/** How a change of an enum's values reads. On a branch each value keeps its oid, so a renamed value is known as such. */
import type { AttributeChange, AttributeDescription } from '../family.ts'
import { list } from './words.ts'

export const enumLabels: AttributeDescription = {
  what: (change) => {
    const { added, removed, renamed } = compareLabels(change)
    if (added.length + removed.length === 0) return renamed.length > 0 ? 'value-renamed' : 'values-reordered'
    return removed.length > 0 ? 'values-removed' : 'values-added'
  },
  weight: (change) => {
    const { added, removed, renamed } = compareLabels(change)
    if (removed.length > 0) return 'destructive'
    return renamed.length > 0 || added.length === 0 ? 'breaking' : 'additive'
  },
  words: (change) => {
    const { added, removed, renamed } = compareLabels(change)
    const phrases = [
      ...renamed.map(([from, to]) => `value \`${from}\` renamed to \`${to}\``),
      ...(removed.length > 0 ? [`values removed: ${quotedList(removed)}`] : []),
      ...(added.length > 0 ? [`values added: ${quotedList(added)}`] : []),
    ]
    return phrases.length > 0 ? phrases.join('; ') : `values in another order: ${quotedList(list(change.to))}`
  },
}

type LabelChanges = {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly renamed: readonly (readonly [from: string, to: string])[]
}

function compareLabels({ from, to, before, after, lineage }: AttributeChange): LabelChanges {
  const copied = lineage && before.evidence.address === after.evidence.address
  const identity = (labels: readonly string[], oids: readonly number[] = []) =>
    new Map(labels.map((label, index) => [String(copied ? oids[index] : label), label]))
  const old = identity(list(from), before.evidence.parts)
  const fresh = identity(list(to), after.evidence.parts)
  const only = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) =>
    [...a].filter(([id]) => !b.has(id)).map(([, label]) => label)
  return {
    added: only(fresh, old),
    removed: only(old, fresh),
    renamed: [...old].flatMap(([id, label]) => {
      const now = fresh.get(id)
      return now === undefined || now === label ? [] : [[label, now] as const]
    }),
  }
}

function quotedList(labels: readonly string[]): string {
  return labels.map((label) => `\`${label}\``).join(', ')
}
