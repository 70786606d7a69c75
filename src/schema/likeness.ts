/** How alike two names, or two sets, are: 0 to 1. */

export function pairsOfLetters(name: string): ReadonlySet<string> {
  const letters = [...`^${name}$`]
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))
}

/** Shared members among all: 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const member of a) if (b.has(member)) shared++
  const all = a.size + b.size - shared
  return all === 0 ? 1 : shared / all
}

export function weightedLikeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let [shared, all] = [0, 0]
  for (const [member, weight] of a) {
    if (b.has(member)) shared += weight
    all += weight
  }
  for (const [member, weight] of b) if (!a.has(member)) all += weight
  return all === 0 ? 0 : shared / all
}
