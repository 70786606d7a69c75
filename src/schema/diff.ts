/**
 * Compares two snapshots. It knows facts, attributes and parts, and no kind of object: what a change means and how it reads
 * is asked of the families.
 */
import { describeAdded, describeAltered, describeDropped } from './describe.ts'
import { matchFacts } from './match.ts'
import { compareObjects, compareText } from './object-order.ts'
import type { SchemaChange, SchemaDiff } from './schema-diff.ts'
import { weights } from './schema-diff.ts'
import { type SchemaSelection, selectFacts } from './selection.ts'
import { isSetApart } from './set-apart.ts'
import { type Fact, factKey, type Snapshot } from './snapshot.ts'

export function diffSnapshots(from: Snapshot, to: Snapshot, options: SchemaSelection = {}): SchemaDiff {
  const match = matchFacts(selectFacts(from, options), selectFacts(to, options))
  const changes = [
    ...whole(match.removed).flatMap(({ fact, parts }) => describeDropped(fact, parts)),
    ...whole(match.added).flatMap(({ fact, parts }) => describeAdded(fact, parts)),
    ...match.pairs.flatMap(({ before, after }) => describeAltered(before, after, changedAttributes(before, after))),
  ].sort(compareChanges)
  return {
    version: 1,
    changes: changes.filter((change) => !isSetApart(change)),
    setApart: changes.filter(isSetApart),
    notes: [...from.notes, ...to.notes],
  }
}

/** Facts whose parent is not among them, each with everything that hangs on it. */
function whole(facts: readonly Fact[]): readonly { readonly fact: Fact; readonly parts: readonly Fact[] }[] {
  const present = new Set(facts.map((fact) => factKey(fact.object)))
  const partsOf = new Map<string, Fact[]>()
  for (const fact of facts) {
    if (fact.parent === undefined || !present.has(fact.parent)) continue
    partsOf.set(fact.parent, [...(partsOf.get(fact.parent) ?? []), fact])
  }
  const withParts = (fact: Fact): Fact[] =>
    (partsOf.get(factKey(fact.object)) ?? []).flatMap((part) => [part, ...withParts(part)])
  return facts
    .filter((fact) => fact.parent === undefined || !present.has(fact.parent))
    .map((fact) => ({ fact, parts: withParts(fact) }))
}

function changedAttributes(before: Fact, after: Fact): readonly string[] {
  const names = new Set([...Object.keys(before.attributes), ...Object.keys(after.attributes)])
  return [...names].filter((name) => !same(before.attributes[name], after.attributes[name])).sort(compareText)
}

function same(a: unknown, b: unknown): boolean {
  return (
    a === b ||
    (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => item === b[index]))
  )
}

function compareChanges(a: SchemaChange, b: SchemaChange): number {
  return (
    weights.indexOf(a.weight) - weights.indexOf(b.weight) ||
    compareObjects(a.object, b.object) ||
    compareText(a.code, b.code) ||
    compareText(a.summary, b.summary)
  )
}
