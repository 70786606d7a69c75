/**
 * Migration files that a branch has run, beside what they say now. A branch on which an older text of a file ran is not what
 * the files make of production. Pure.
 */

export type AppliedFile = {
  readonly name: string
  /** SHA-256 of what it said, in hex. */
  readonly checksum: string
}

/** Sentences about files that were edited, renamed or removed since they ran; empty when all is as it was. */
export function changedSince(
  applied: readonly AppliedFile[],
  files: readonly { readonly path: string; readonly checksum: string }[],
): readonly string[] {
  const paths = new Map(files.map(({ path, checksum }) => [path, checksum]))
  const contents = new Map(files.map(({ path, checksum }) => [checksum, path]))
  const sentences = applied.flatMap(({ name, checksum }) => {
    const now = paths.get(name)
    if (now === checksum) return []
    if (now !== undefined) return [`\`${name}\` was edited since it ran`]
    const renamed = contents.get(checksum)
    return [renamed === undefined ? `\`${name}\` was removed since it ran` : `\`${name}\` is now \`${renamed}\``]
  })
  return [...new Set(sentences)]
}

/** All that ever ran here: an older text of a file left its traces, even when a newer one ran over it. */
export function withApplied(applied: readonly AppliedFile[], more: readonly AppliedFile[]): readonly AppliedFile[] {
  const known = new Set(applied.map(keyOf))
  return [...applied, ...more.filter((file) => !known.has(keyOf(file)))]
}

function keyOf({ name, checksum }: AppliedFile): string {
  return `${checksum} ${name}`
}
