/**
 * The pull request in the name of a merge queue's branch, `gh-readonly-queue/<base>/pr-<n>-<sha>`: the payload itself has no
 * number. A group may hold several pull requests; the name has the last. The base may contain slashes, so it is read
 * from the right.
 */

export type MergeGroupRef = { readonly prNumber: number; readonly baseRef: string }

/** Undefined when the ref is not a merge queue's. */
export function parseMergeGroupRef(ref: string): MergeGroupRef | undefined {
  const match = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-([1-9]\d*)-[0-9a-f]{7,64}$/.exec(ref)
  return match?.[1] && match[2] ? { baseRef: match[1], prNumber: Number(match[2]) } : undefined
}
