/** Where parts that came or went stand among those that stayed: a column that is renamed keeps its place. */
import { groupBy } from './group-by.ts'
import type { Match } from './match.ts'
import type { Fact } from './snapshot.ts'

/** Where a part stands: after how many that stayed, as the how-manieth of how many between those, and whether at the end. */
export type Place = { readonly after: number; readonly index: number; readonly of: number; readonly atEnd: boolean }

/** Whatever is added comes last: there, the place says half. */
export function samePlace(a: Place | undefined, b: Place | undefined): number {
  if (!a || !b || a.after !== b.after || a.index !== b.index || a.of !== b.of) return 0
  return a.atEnd && b.atEnd ? 0.5 : 1
}

export function placesAmongOthers({ removed, added, pairs }: Match): ReadonlyMap<Fact, Place> {
  const places = new Map<Fact, Place>()
  const changed = new Set([...removed, ...added].map(({ parent }) => parent))
  const stayed = pairs.filter(({ before }) => changed.has(before.parent))
  for (const [gone, kept] of [
    [removed, stayed.map(({ before }) => before)],
    [added, stayed.map(({ after }) => after)],
  ] as const) {
    const moving = new Set(gone)
    for (const [parent, siblings] of groupBy([...gone, ...kept], (fact) => fact.parent)) {
      if (parent !== undefined) placeSiblings(siblings, moving, places)
    }
  }
  return places
}

function placeSiblings(siblings: readonly Fact[], moving: ReadonlySet<Fact>, places: Map<Fact, Place>): void {
  const inOrder = siblings
    .filter(({ position }) => position !== undefined)
    .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
  let after = 0
  let run: Fact[] = []
  const close = (atEnd: boolean) => {
    for (const [index, fact] of run.entries()) places.set(fact, { after, index, of: run.length, atEnd })
    run = []
  }
  for (const fact of inOrder) {
    if (moving.has(fact)) run.push(fact)
    else {
      close(false)
      after += 1
    }
  }
  close(true)
}
