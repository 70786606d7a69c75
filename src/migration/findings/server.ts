/** How rules speak about roles, settings and the rights on what is no part of a schema. */
import type { FindingFacts, Raised } from './finding.ts'

export function forServer({ evidence }: FindingFacts, which: { readonly taken: boolean }): readonly Raised[] {
  return (evidence?.server ?? [])
    .filter(({ taken }) => taken === which.taken)
    .map(({ subject, words }) => ({
      subject,
      message: `${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
      fact: words,
    }))
}
