/** What the reader must know about the comparison itself. */
import type { Match } from './match.ts'
import type { SchemaNote } from './schema-diff.ts'
import type { Snapshot } from './snapshot.ts'

export function comparisonNotes(from: Snapshot, to: Snapshot, match: Match): readonly SchemaNote[] {
  const notes = [...from.notes, ...to.notes, ...versionNote(from, to), ...lineageNote(match)]
  const seen = new Set<string>()
  return notes.filter(({ message }) => !seen.has(message) && seen.add(message))
}

function versionNote(from: Snapshot, to: Snapshot): readonly SchemaNote[] {
  const [before, after] = [major(from), major(to)]
  if (before === after) return []
  return [
    {
      code: 'different-versions',
      message: `Postgres ${before} is compared with Postgres ${after}: only what both versions know is compared.`,
    },
  ]
}

function lineageNote({ origin, pairs }: Match): readonly SchemaNote[] {
  if (origin === 'copy' || pairs.length === 0) return []
  const consequence =
    'so objects are matched by name: a rename shows as a drop and an addition, and a table that was dropped and created anew shows no loss.'
  return origin === 'none'
    ? [
        {
          code: 'no-lineage',
          message: `The two databases do not descend from one another by physical copy, ${consequence}`,
        },
      ]
    : [{ code: 'both-moved', message: `Both databases have changed since they were one, ${consequence}` }]
}

/** Attributes that one of the two servers does not have: version by version, catalogs gain columns. */
export function comparable(from: Snapshot, to: Snapshot): (kind: string, attribute: string) => boolean {
  if (major(from) === major(to)) return () => true
  const [before, after] = [readAttributes(from), readAttributes(to)]
  return (kind, attribute) =>
    everywhere.has(attribute) || (before.has(`${kind} ${attribute}`) && after.has(`${kind} ${attribute}`))
}

/** What every version keeps about objects of every kind. */
const everywhere: ReadonlySet<string> = new Set(['comment', 'security_labels', 'depends_on_extensions'])

function readAttributes({ kinds }: Snapshot): ReadonlySet<string> {
  return new Set(Object.entries(kinds).flatMap(([kind, read]) => read.attributes.map((name) => `${kind} ${name}`)))
}

function major({ server }: Snapshot): number {
  return Math.trunc(server.version / 10_000)
}
