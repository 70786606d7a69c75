/** The schema of a source, and how it differs from that of another. */
import { readFile } from 'node:fs/promises'
import { UserError } from '../ground/errors.ts'
import { compareDatabases } from '../schema/compare-databases.ts'
import { diffSnapshots } from '../schema/diff.ts'
import { readSnapshot } from '../schema/read-snapshot.ts'
import type { SchemaDiff } from '../schema/schema-diff.ts'
import { schemaNames, unmatched } from '../schema/selection.ts'
import type { Snapshot } from '../schema/snapshot.ts'
import { parseSnapshot } from '../schema/snapshot-file.ts'
import type { Source } from './sources.ts'
import { withDatabase } from './with-database.ts'

export async function loadSnapshot(source: Source): Promise<Snapshot> {
  if ('file' in source) return parseSnapshot(await readFile(source.file, 'utf8'), source.file)
  return withDatabase(source.connection, applicationName, (client) => readSnapshot(client))
}

/** Of two databases only what differs is read, unless something was chosen: whether it is there, only the whole can tell. */
export async function compareSources(from: Source, to: Source, selection: Selection): Promise<SchemaDiff> {
  const isChosen = selection.schemas.length + selection.exclude.length > 0
  if ('file' in from || 'file' in to || isChosen) {
    const [before, after] = [await loadSnapshot(from), await loadSnapshot(to)]
    refuseUnmatched([before, after], selection)
    return diffSnapshots(before, after, selection)
  }
  return withDatabase(from.connection, applicationName, (before) =>
    withDatabase(to.connection, applicationName, (after) => compareDatabases({ from: before, to: after })),
  )
}

export type Selection = { readonly schemas: readonly string[]; readonly exclude: readonly string[] }

const applicationName = 'database-branch'

/** What matches nothing is mistyped, and "no changes" of nothing would be no answer. */
function refuseUnmatched(sides: readonly Snapshot[], selection: Selection): void {
  const { schemas, exclude } = unmatched(sides, selection)
  const problems = [
    ...schemas.map((pattern) => `\`--schemas ${pattern}\` matches no schema on either side.`),
    ...exclude.map((pattern) => `\`--exclude ${pattern}\` matches nothing on either side.`),
  ]
  if (problems.length === 0) return
  throw new UserError(
    [...problems, `There are the schemas ${schemaNames(sides).join(', ')}.`].join('\n').replace(controls, ' '),
  )
}

/** Names are the user's own: none may steer a terminal. */
const controls = /(?!\n)\p{Cc}/gu
