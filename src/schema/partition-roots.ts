/** Which table another is a partition or child of, at the top: what happens to the whole happens to each. */
import type { Surroundings } from './family.ts'
import type { SchemaObject } from './schema-diff.ts'
import type { Fact } from './snapshot.ts'

export function partitionRoots({ facts, called, fact }: Surroundings): (part: Fact) => SchemaObject | undefined {
  if (!facts.some(({ attributes }) => attributes['inherits'] !== undefined)) return () => undefined
  const above = (table: Fact): Fact | undefined => {
    const [parent] = parentsOf(table)
    return parent === undefined ? undefined : called(parent).find((one) => one !== table)
  }
  const wholeOf = (part: Fact): Fact | undefined => {
    if (part.object.table === undefined) return part
    const parent = part.parent === undefined ? undefined : fact(part.parent)
    return parent && wholeOf(parent)
  }
  return (part) => {
    let root: Fact | undefined
    for (let next = wholeOf(part); next; next = above(next)) root = next
    return root === undefined || root === wholeOf(part) ? undefined : root.object
  }
}

function parentsOf({ attributes }: Fact): readonly string[] {
  const parents = attributes['inherits']
  return typeof parents === 'object' ? parents : []
}
