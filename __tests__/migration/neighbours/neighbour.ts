/**
 * What stands beside the examples of a finding: other ways to do the same, which it must raise as well, and what only looks like
 * it, which it must not. SQL, or with a schema of its own to start from.
 */
import type { PostgresMajor } from '../../../local/postgres/binaries.ts'

export type Neighbour =
  | string
  | {
      readonly given?: string
      readonly run: string
      /** Where only one version can do it. */
      readonly major?: PostgresMajor
    }

/** By code. */
export type Neighbours = Readonly<
  Record<string, { readonly bad: readonly Neighbour[]; readonly good: readonly Neighbour[] }>
>
