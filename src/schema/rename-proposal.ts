/**
 * Renames that may be, where no lineage proves them. A proposal never replaces the other reading: the drop and the addition
 * stay in the diff, because if they are what happened, data is gone.
 */
import { partsIn, wholes } from './fact-parts.ts'
import { describedKind } from './families/registry.ts'
import type { Match } from './match.ts'
import { compareObjects } from './object-order.ts'
import type { RenameProposal } from './schema-diff.ts'
import type { Fact } from './snapshot.ts'

const threshold = 0.6

export function proposeRenames({ removed, added }: Match): readonly RenameProposal[] {
  const partsBefore = partsIn(removed)
  const partsAfter = partsIn(added)
  const came = wholes(added).map(({ fact }) => fact)
  const candidates = wholes(removed)
    .filter(({ fact }) => describedKind(fact.object.kind).holdsData === true)
    .flatMap(({ fact }) =>
      came
        .filter((other) => areRelated(fact, other))
        .map((other) => proposal(fact, other, { before: partsBefore(fact), after: partsAfter(other) })),
    )
    .filter(({ score }) => score >= threshold)
    .sort((a, b) => b.score - a.score || compareObjects(a.from, b.from) || compareObjects(a.to, b.to))
  return oneEach(candidates)
}

function areRelated(a: Fact, b: Fact): boolean {
  return a.object.kind === b.object.kind && a.object.schema === b.object.schema && a.parent === b.parent
}

type Parts = { readonly before: readonly Fact[]; readonly after: readonly Fact[] }

function proposal(from: Fact, to: Fact, parts: Parts): RenameProposal {
  const attributes = likeness(attributeSet(from), attributeSet(to))
  const structure = likeness(partSet(parts.before), partSet(parts.after))
  const name = likeness(pairsOfLetters(from.object.name), pairsOfLetters(to.object.name))
  const score =
    parts.before.length > 0 ? 0.7 * structure + 0.1 * attributes + 0.2 * name : 0.6 * attributes + 0.4 * name
  const reasons = [
    parts.before.length > 0 && `${percent(structure)} of their parts are alike`,
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

function attributeSet({ attributes }: Fact): ReadonlySet<string> {
  return new Set(Object.entries(attributes).map(([name, value]) => `${name}=${value}`))
}

function partSet(parts: readonly Fact[]): ReadonlySet<string> {
  return new Set(parts.map(({ object, attributes }) => `${object.kind} ${object.name} ${attributes['type'] ?? ''}`))
}

function pairsOfLetters(name: string): ReadonlySet<string> {
  const letters = [...`^${name}$`]
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))
}

/** Shared members among all: 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((member) => b.has(member)).length
  const all = a.size + b.size - shared
  return all === 0 ? 1 : shared / all
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
