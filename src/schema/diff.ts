/**
 * Compares two snapshots. It knows facts, attributes, parts and order, and no kind of object: what a change means and how it
 * reads is asked of the families.
 */
import { comparable, comparisonNotes } from './comparison-notes.ts'
import { dependentsAmong } from './dependents.ts'
import * as describe from './describe.ts'
import { partsIn, wholes } from './fact-parts.ts'
import type { FactPair } from './join-by-address.ts'
import { type Match, matchFacts } from './match.ts'
import { compareObjects, compareText } from './object-order.ts'
import { consequences, nameChanges } from './rename.ts'
import { proposeRenames } from './rename-proposal.ts'
import { reorderedParts } from './reordered-parts.ts'
import { type SchemaChange, type SchemaDiff, weights } from './schema-diff.ts'
import { type SchemaSelection, selectFacts } from './selection.ts'
import { factsApart } from './set-apart.ts'
import type { AttributeValue, Fact, Snapshot } from './snapshot.ts'

export type DiffOptions = SchemaSelection & {
  /** Set where it is known that `to` descends from `from` by physical copy; else the two are asked. */
  readonly lineage?: true | undefined
}

/** A change, and the fact that it is about: on the newer side where it exists there. */
type Found = { readonly fact: Fact; readonly changes: readonly SchemaChange[] }

export function diffSnapshots(from: Snapshot, to: Snapshot, options: DiffOptions = {}): SchemaDiff {
  const [before, after] = [selectFacts(from, options), selectFacts(to, options)]
  const match = matchFacts(before, after, options.lineage)
  const apart = factsApart([...before.facts, ...after.facts])
  const found = [
    ...dropped(match, before),
    ...added(match),
    ...recreated(match, before, after),
    ...altered(match, from, to),
  ]
  const changes = (set: boolean) =>
    found
      .filter(({ fact }) => apart(fact) === set)
      .flatMap((one) => one.changes)
      .sort(compareChanges)
  return {
    version: 1,
    lineage: match.lineage,
    changes: changes(false),
    setApart: changes(true),
    renameProposals: match.lineage ? [] : proposeRenames(match),
    notes: comparisonNotes(from, to, match),
  }
}

function dropped(match: Match, before: Snapshot): readonly Found[] {
  const gone = wholes(match.removed.filter(isOutside(match.recreated, ({ before }) => before)))
  const dependents = dependentsAmong(match.removed, before)
  return gone.map(({ fact, parts }) => ({
    fact,
    changes: [describe.dropped(fact, parts, dependents(fact, parts))],
  }))
}

function added(match: Match): readonly Found[] {
  return wholes(match.added.filter(isOutside(match.recreated, ({ after }) => after))).map(({ fact, parts }) => ({
    fact,
    changes: [describe.added(fact, parts)],
  }))
}

function recreated({ recreated }: Match, before: Snapshot, after: Snapshot): readonly Found[] {
  if (recreated.length === 0) return []
  const [partsBefore, partsAfter] = [partsIn(before.facts), partsIn(after.facts)]
  return recreated.filter(isOutsidePair(recreated)).map((pair) => ({
    fact: pair.after,
    changes: [describe.recreated(pair, partsBefore(pair.before), partsAfter(pair.after))],
  }))
}

function altered(match: Match, from: Snapshot, to: Snapshot): readonly Found[] {
  const known = comparable(from, to)
  const isConsequence = consequences(match, from)
  const names = nameChanges(match, isConsequence)
  const reordered = reorderedParts(match.pairs)
  const touched = match.pairs
    .filter((pair) => isTouched(pair, match.lineage) || reordered.has(pair.after.key))
    .filter(isOutsidePair(match.recreated))
  return touched.flatMap((pair) => {
    const attributes = changedAttributes(pair).filter(
      (attribute) => known(pair.after.object.kind, attribute) && !isConsequence(attribute, pair),
    )
    const changes = [
      ...describe.named(pair, names(pair)),
      ...describe.altered(pair, attributes, match.lineage),
      ...describe.rewritten(pair, match.lineage),
      ...describe.reordered(pair, reordered.get(pair.after.key)),
    ]
    return changes.length > 0 ? [{ fact: pair.after, changes }] : []
  })
}

/** What is a part of something made anew is told with it. */
function isOutside(pairs: readonly FactPair[], side: (pair: FactPair) => Fact): (fact: Fact) => boolean {
  if (pairs.length === 0) return () => true
  const anew = new Set(pairs.map((pair) => side(pair).key))
  return (fact) => fact.parent === undefined || !anew.has(fact.parent)
}

function isOutsidePair(pairs: readonly FactPair[]): (pair: FactPair) => boolean {
  const outside = isOutside(pairs, ({ after }) => after)
  return ({ after }) => outside(after)
}

/** Of most pairs there is nothing to tell. Storage means something only where both sides number it alike. */
function isTouched(pair: FactPair, lineage: boolean): boolean {
  const { before, after } = pair
  return (
    before.key !== after.key ||
    (lineage && before.evidence.filenode !== after.evidence.filenode) ||
    changedAttributes(pair).length > 0
  )
}

function changedAttributes({ before, after }: FactPair): readonly string[] {
  const names: string[] = []
  for (const name in before.attributes) if (!isSame(before.attributes[name], after.attributes[name])) names.push(name)
  for (const name in after.attributes) if (before.attributes[name] === undefined) names.push(name)
  return names.sort(compareText)
}

function isSame(a: AttributeValue | undefined, b: AttributeValue | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b
  return a.length === b.length && a.every((item, index) => item === b[index])
}

function compareChanges(a: SchemaChange, b: SchemaChange): number {
  return (
    weights.indexOf(a.weight) - weights.indexOf(b.weight) ||
    compareObjects(a.object, b.object) ||
    compareText(a.code, b.code) ||
    compareText(a.summary, b.summary)
  )
}
