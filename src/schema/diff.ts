/**
 * Compares two snapshots. It knows facts, attributes, parts and order, and no kind of object: what a change means and how it
 * reads is asked of the families.
 */
import { comparable, comparisonNotes } from './comparison-notes.ts'
import { dependentsAmong } from './dependents.ts'
import * as describe from './describe.ts'
import { wholes } from './fact-parts.ts'
import type { Surroundings } from './family.ts'
import type { FactPair } from './join-by-address.ts'
import { type Match, matchFacts } from './match.ts'
import { compareObjects, compareText } from './object-order.ts'
import { partitionRoots } from './partition-roots.ts'
import { consequences, nameChanges } from './rename.ts'
import { proposeRenames } from './rename-proposal.ts'
import { reorderedParts } from './reordered-parts.ts'
import { type SchemaChange, type SchemaDiff, weights } from './schema-diff.ts'
import { standsBefore } from './search-path.ts'
import { type SchemaSelection, selectFacts } from './selection.ts'
import { factsApart } from './set-apart.ts'
import type { AttributeValue, Fact, Snapshot } from './snapshot.ts'
import { surroundings } from './surroundings.ts'
import { type Takeover, takenNames, takeover } from './taken-names.ts'

export type DiffOptions = SchemaSelection & {
  /**
   * True where it is known that `to` descends from `from` by physical copy; false where objects are to be told by name alone, so
   * that one that was dropped and made again is the same. Else the two are asked.
   */
  readonly lineage?: boolean | undefined
}

/** A change, and the fact that it is about: on the newer side where it exists there. */
type Found = { readonly fact: Fact; readonly changes: readonly SchemaChange[] }

export function diffSnapshots(from: Snapshot, to: Snapshot, options: DiffOptions = {}): SchemaDiff {
  const [before, after] = [selectFacts(from, options), selectFacts(to, options)]
  const match = matchFacts(before, after, options.lineage)
  const apart = factsApart([...before.facts, ...after.facts])
  const [old, fresh] = [surroundings(before.facts), surroundings(after.facts)]
  const newcomers = { match, before: old, after: fresh, to: after }
  const found = [
    ...ofPartitions(dropped(match, before, old), old),
    ...ofPartitions(
      [
        ...added(newcomers),
        ...recreated(match, old, fresh),
        ...altered(match, from, to),
        ...successors(takenNames(match, old), from, to),
      ],
      fresh,
    ),
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

function dropped(match: Match, before: Snapshot, among: Surroundings): readonly Found[] {
  const dependents = dependentsAmong(match.removed, before)
  return wholes(match.removed).map((whole) => ({
    fact: whole.fact,
    changes: [describe.dropped({ ...whole, among }, dependents(whole.fact, whole.parts))],
  }))
}

function added(newcomers: Takeover): readonly Found[] {
  const { match, before, after: among } = newcomers
  return wholes(match.added).map((whole) => ({
    fact: whole.fact,
    changes: [
      describe.added(
        { ...whole, among, before },
        takeover(whole.fact, newcomers) ?? standsBefore(whole.fact, before, among),
      ),
    ],
  }))
}

function recreated({ recreated }: Match, before: Surroundings, after: Surroundings): readonly Found[] {
  const anew = new Set(recreated.map((pair) => pair.after.key))
  return recreated
    .filter(({ after: { parent } }) => parent === undefined || !anew.has(parent))
    .map((pair) => ({
      fact: pair.after,
      changes: [describe.recreated(pair, before.partsOf(pair.before), after.partsOf(pair.after))],
    }))
}

function altered(match: Match, from: Snapshot, to: Snapshot): readonly Found[] {
  const known = comparable(from, to)
  const isConsequence = consequences(match, from)
  const names = nameChanges(match, isConsequence)
  // What was made anew is compared with what it was, by its name: its storage is another in any case.
  const pairs = [...match.pairs, ...match.recreated]
  const anew = new Set(match.recreated)
  const reordered = reorderedParts(pairs)
  const touched = pairs.filter((pair) => isTouched(pair, match.lineage) || reordered.has(pair.after.key))
  return touched.flatMap((pair) => {
    const attributes = changedAttributes(pair).filter(
      (attribute) => known(pair.after.object.kind, attribute) && !isConsequence(attribute, pair),
    )
    const changes = [
      ...describe.named(pair, names(pair)),
      ...describe.altered(pair, attributes, match.lineage),
      ...(anew.has(pair) ? [] : describe.rewritten(pair, match.lineage)),
      ...describe.reordered(pair, reordered.get(pair.after.key)),
    ]
    return changes.length > 0 ? [{ fact: pair.after, changes }] : []
  })
}

/** In what they differ from those whose names they have. */
function successors(taken: readonly FactPair[], from: Snapshot, to: Snapshot): readonly Found[] {
  const known = comparable(from, to)
  return taken.map((pair) => {
    const attributes = changedAttributes(pair).filter((attribute) => known(pair.after.object.kind, attribute))
    return { fact: pair.after, changes: describe.altered(pair, attributes, true) }
  })
}

/** Notes of which table at the top each is a partition, or on one. */
function ofPartitions(found: readonly Found[], among: Surroundings): readonly Found[] {
  const rootOf = partitionRoots(among)
  return found.map(({ fact, changes }) => {
    const partitionOf = rootOf(fact)
    return partitionOf ? { fact, changes: changes.map((change) => ({ ...change, partitionOf })) } : { fact, changes }
  })
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
