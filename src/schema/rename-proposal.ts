/**
 * Renames that may be, where no lineage proves them. A proposal never replaces the other reading: the drop and the addition
 * stay in the diff, because if they are what happened, data is gone.
 */
import { type Whole, wholes } from './fact-parts.ts'
import { describedKind } from './families/registry.ts'
import { groupBy } from './group-by.ts'
import type { Match } from './match.ts'
import { compareObjects } from './object-order.ts'
import type { RenameProposal, SchemaObject } from './schema-diff.ts'

const threshold = 0.6
/** Where so much came and went, nobody could follow the proposals. */
const mostPairs = 250_000

export function proposeRenames({ removed, added }: Match): readonly RenameProposal[] {
  const gone = wholes(removed).filter(({ fact }) => describedKind(fact.object.kind).holdsData === true)
  const came = groupBy(wholes(added).map(looks), siblingsOf)
  const candidates = [...groupBy(gone.map(looks), siblingsOf)]
    .map(([place, lost]) => ({ lost, found: came.get(place) ?? [] }))
    .filter(({ lost, found }) => lost.length * found.length <= mostPairs)
    .flatMap(({ lost, found }) => lost.flatMap((look) => found.map((other) => proposal(look, other))))
    .filter((candidate) => candidate !== undefined)
    .sort((a, b) => b.score - a.score || compareObjects(a.from, b.from) || compareObjects(a.to, b.to))
  return oneEach(candidates)
}

/** What two objects are compared by. */
type Look = {
  readonly object: SchemaObject
  readonly parent: string | undefined
  readonly parts: ReadonlySet<string>
  readonly attributes: ReadonlySet<string>
  readonly letters: ReadonlySet<string>
}

function looks({ fact, parts }: Whole): Look {
  return {
    object: fact.object,
    parent: fact.parent,
    parts: new Set(parts.map(({ object, attributes }) => `${object.kind} ${object.name} ${attributes['type'] ?? ''}`)),
    attributes: new Set(Object.entries(fact.attributes).map(([name, value]) => `${name}=${value}`)),
    letters: pairsOfLetters(fact.object.name),
  }
}

/** Only objects of one kind in one place are taken for one another. */
function siblingsOf({ object, parent }: Look): string {
  return `${object.kind}\0${object.schema ?? ''}\0${parent ?? ''}`
}

function proposal(from: Look, to: Look): RenameProposal | undefined {
  const structure = likeness(from.parts, to.parts)
  const hasParts = from.parts.size > 0
  // Most pairs have little in common: whatever the rest says, they stay below the threshold.
  if (hasParts && 0.7 * structure + 0.3 < threshold) return undefined
  const attributes = likeness(from.attributes, to.attributes)
  const name = likeness(from.letters, to.letters)
  const score = hasParts ? 0.7 * structure + 0.1 * attributes + 0.2 * name : 0.6 * attributes + 0.4 * name
  if (score < threshold) return undefined
  const reasons = [
    hasParts && `${percent(structure)} of their parts are alike`,
    `${percent(attributes)} of their attributes are the same`,
    `the names are ${percent(name)} alike`,
  ]
  return {
    from: from.object,
    to: to.object,
    score: Math.round(score * 100) / 100,
    reason: reasons.filter(Boolean).join(', '),
  }
}

/** The best proposal for each object, none used twice. */
function oneEach(candidates: readonly RenameProposal[]): readonly RenameProposal[] {
  const used = new Set<RenameProposal['from']>()
  return candidates.filter(({ from, to }) => {
    if (used.has(from) || used.has(to)) return false
    used.add(from).add(to)
    return true
  })
}

function pairsOfLetters(name: string): ReadonlySet<string> {
  const letters = [...`^${name}$`]
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))
}

/** Shared members among all: 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const member of a) if (b.has(member)) shared++
  const all = a.size + b.size - shared
  return all === 0 ? 1 : shared / all
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
