/**
 * What tells subscribers which row was updated or deleted. A published table without it refuses updates and deletes, and so
 * does one that publishes only some of its columns, and not those.
 * https://www.postgresql.org/docs/current/logical-replication-publication.html
 */
import type { Fact } from '../snapshot.ts'
import { ofKind, quoted, text } from './words.ts'

export function lacksIdentity(
  { attributes }: Fact,
  parts: readonly Fact[],
  columns: readonly string[] | undefined,
): boolean {
  switch (attributes['relreplident']) {
    case 'f':
      return columns !== undefined
    case 'n':
      return true
    case 'i':
      return !ofKind(parts, 'index').some((index) => index.attributes['indisreplident'] === true)
    default: {
      const key = ofKind(parts, 'constraint')
        .map((constraint) => /^PRIMARY KEY \((.*?)\)/.exec(text(constraint.attributes['definition']))?.[1])
        .find((found) => found !== undefined)
      if (key === undefined) return true
      const published = columns && new Set(columns.map(quoted))
      return published !== undefined && !key.split(', ').every((column) => published.has(column))
    }
  }
}
