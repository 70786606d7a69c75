/** The order of numbered names: digits count as numbers and `1.10` as a version, everything else by its characters. */

/** For `sort`: compares two paths segment by segment. */
export function compareNaturally(left: string, right: string): number {
  return compareLists(left.split('/'), right.split('/'), compareNames) || compareText(left, right)
}

function compareNames(left: string, right: string): number {
  return compareLists(chunks(left), chunks(right), compareChunks)
}

/** `V1_2__users.sql` is `V`, `1_2`, `__users.sql`. */
function chunks(name: string): string[] {
  return name.match(/\d+(?:[._]\d+)*|\D+/g) ?? []
}

function compareChunks(left: string, right: string): number {
  if (!/^\d/.test(left) || !/^\d/.test(right)) return compareText(left, right)
  return compareLists(left.split(/[._]/), right.split(/[._]/), compareNumbers)
}

/** As text, because a timestamp with milliseconds and more is past what a double holds. */
function compareNumbers(left: string, right: string): number {
  const [a, b] = [left.replace(/^0+/, ''), right.replace(/^0+/, '')]
  return a.length - b.length || compareText(a, b)
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** The first difference decides; a list that is the beginning of the other comes first. */
function compareLists<T>(left: readonly T[], right: readonly T[], compare: (left: T, right: T) => number): number {
  for (const [index, item] of left.entries()) {
    const other = right[index]
    if (other === undefined) return 1
    const order = compare(item, other)
    if (order !== 0) return order
  }
  return left.length - right.length
}
