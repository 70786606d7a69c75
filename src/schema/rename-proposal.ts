/**
 * Renames that may be, where no lineage proves them. A proposal never replaces the other reading: the drop and the addition
 * stay in the diff, because if they are what happened, data is gone.
 *
 * A column keeps its type and its place among the others when it is renamed; a table keeps its columns, and the names of its
 * keys and indexes. What many tables have (`id integer`, `created_at timestamptz`) says little, so it counts little.
 */
import { type Whole, wholes } from './fact-parts.ts'
import { describedKind } from './families/registry.ts'
import { groupBy } from './group-by.ts'
import { lazily } from './lazily.ts'
import { likeness, pairsOfLetters, weightedLikeness } from './likeness.ts'
import type { Match } from './match.ts'
import { compareObjects } from './object-order.ts'
import { type Place, placesAmongOthers, samePlace } from './place-among-others.ts'
import type { RenameProposal, SchemaObject } from './schema-diff.ts'
import type { Fact } from './snapshot.ts'

const threshold = 0.6
/** Where so much came and went, nobody could follow the proposals. */
const mostPairs = 250_000

export function proposeRenames(match: Match): readonly RenameProposal[] {
  const holdsData = ({ fact }: Whole) => describedKind(fact.object.kind).holdsData === true
  const [gone, came] = [wholes(match.removed).filter(holdsData), wholes(match.added).filter(holdsData)]
  if (gone.length === 0 || came.length === 0) return []
  const places = placesAmongOthers(match)
  const commonness = commonnessIn(match)
  const look = (whole: Whole) => lookAt(whole, places, commonness)
  const byPlace = groupBy(came.map(look), siblingsOf)
  const candidates = [...groupBy(gone.map(look), siblingsOf)]
    .map(([place, lost]) => ({ lost, found: byPlace.get(place) ?? [] }))
    .filter(({ lost, found }) => lost.length * found.length <= mostPairs)
    .flatMap(({ lost, found }) => lost.flatMap((from) => found.map((to) => proposal(from, to))))
    .filter((candidate) => candidate !== undefined)
    .sort((a, b) => b.score - a.score || compareObjects(a.from, b.from) || compareObjects(a.to, b.to))
  return clearOnes(candidates)
}

/** What two objects are compared by. */
type Look = {
  readonly object: SchemaObject
  readonly parent: string | undefined
  /** What it has columns of, each with its weight. */
  readonly columns: ReadonlyMap<string, number>
  /** Names of what else hangs on it. */
  readonly others: ReadonlySet<string>
  readonly type: string
  readonly attributes: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly letters: ReadonlySet<string>
  readonly place: Place | undefined
}

function lookAt(
  { fact, parts }: Whole,
  places: ReadonlyMap<Fact, Place>,
  commonness: () => (column: string) => number,
): Look {
  const own = parts.filter(({ parent }) => parent === fact.key)
  const columns = own.filter(({ attributes }) => attributes['type'] !== undefined).map(columnIdentity)
  return {
    object: fact.object,
    parent: fact.parent,
    columns: new Map(columns.map((column) => [column, 1 / commonness()(column)])),
    others: new Set(
      own
        .filter(({ attributes }) => attributes['type'] === undefined)
        .map(({ object }) => `${object.kind} ${object.name}`),
    ),
    type: String(fact.attributes['type'] ?? ''),
    attributes: new Set(
      Object.entries(fact.attributes)
        .filter(([name]) => name !== 'type')
        .map(([name, value]) => `${name}=${value}`),
    ),
    words: new Set(fact.object.name.toLowerCase().split(/[^a-z0-9]+|(?<=[a-z])(?=[A-Z])/)),
    letters: pairsOfLetters(fact.object.name.toLowerCase()),
    place: places.get(fact),
  }
}

/** Only objects of one kind in one place are taken for one another. */
function siblingsOf({ object, parent }: Look): string {
  return `${object.kind}\0${object.schema ?? ''}\0${parent ?? ''}`
}

function proposal(from: Look, to: Look): RenameProposal | undefined {
  const name = Math.max(likeness(from.letters, to.letters), likeness(from.words, to.words))
  const judged = from.type === '' ? judgeWhole(from, to, name) : judgePart(from, to, name)
  if (!judged || judged.score < threshold) return undefined
  return { from: from.object, to: to.object, score: Math.round(judged.score * 100) / 100, reason: judged.reason }
}

type Judged = { readonly score: number; readonly reason: string }

function judgeWhole(from: Look, to: Look, name: number): Judged | undefined {
  if (from.columns.size === 0 || to.columns.size === 0) return undefined
  const columns = weightedLikeness(from.columns, to.columns)
  const kept = [...from.others].filter((other) => to.others.has(other)).length
  const keeps = kept > 0 ? 0.1 : 0
  return {
    score: Math.min(1, 0.7 * columns + 0.3 * name + keeps),
    reason: [
      `${percent(columns)} of their columns are alike`,
      kept > 0 && 'keys or indexes have the same names',
      `the names are ${percent(name)} alike`,
    ]
      .filter(Boolean)
      .join(', '),
  }
}

function judgePart(from: Look, to: Look, name: number): Judged | undefined {
  if (from.type !== to.type) return undefined
  const place = samePlace(from.place, to.place)
  const attributes = likeness(from.attributes, to.attributes)
  return {
    score: 0.35 * name + 0.5 * place + 0.15 * attributes,
    reason: [
      'the type is the same',
      place === 1 && 'so is the place among the columns',
      `the names are ${percent(name)} alike`,
    ]
      .filter(Boolean)
      .join(', '),
  }
}

/** How many tables, of both sides, have a column of the same name and type. */
function commonnessIn({ pairs, removed, added }: Match): () => (column: string) => number {
  const counts = lazily(() => {
    const all = new Map<string, number>()
    for (const fact of [...pairs.map(({ after }) => after), ...removed, ...added]) {
      if (fact.attributes['type'] === undefined) continue
      const column = columnIdentity(fact)
      all.set(column, (all.get(column) ?? 0) + 1)
    }
    return all
  })
  return () => (column) => Math.max(1, (counts().get(column) ?? 1) - 1)
}

function columnIdentity({ object, attributes }: Fact): string {
  return `${object.name} ${attributes['type']}`
}

/** The best proposal for each object, none used twice. Where two are as good, there is none. */
function clearOnes(candidates: readonly RenameProposal[]): readonly RenameProposal[] {
  const byObject = groupBy(
    candidates.flatMap((candidate) => [candidate.from, candidate.to].map((object) => ({ object, candidate }))),
    ({ object }) => object,
  )
  const used = new Set<SchemaObject>()
  const isFree = ({ from, to }: RenameProposal) => !used.has(from) && !used.has(to)
  return candidates.filter((candidate) => {
    if (!isFree(candidate)) return false
    const rivals = [candidate.from, candidate.to]
      .flatMap((object) => byObject.get(object) ?? [])
      .map((entry) => entry.candidate)
      .filter((rival) => rival !== candidate && rival.score >= candidate.score && isFree(rival))
    if (rivals.length > 0) return false
    used.add(candidate.from).add(candidate.to)
    return true
  })
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
