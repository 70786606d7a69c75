/** `verify-replay`: the migrations once more on the same branch, to see whether they can be repeated. */
import { type Connection, connectionVariables } from '../action/connection.ts'
import { readEvidence, writeReplay } from '../action/run-folder.ts'
import { openCompute } from '../branch/open-branch.ts'
import { UpstreamError, UserError } from '../ground/errors.ts'
import type { Measured } from '../ground/measured.ts'
import type { MigrationEvidence, Relation } from '../migration/evidence/evidence.ts'
import { findBooks } from '../migration/evidence/without-books.ts'
import { judgeReplay, type Replay } from '../migration/replay.ts'
import { readTableContents } from '../migration/table-contents.ts'
import { redactServerError } from '../postgres/redact.ts'
import { diffSnapshots } from '../schema/diff.ts'
import { readSnapshot } from '../schema/read-snapshot.ts'
import { migrateBranch } from './migrate.ts'
import type { Story } from './story.ts'
import type { TakenBranch } from './taken-branch.ts'

/** Never throws: what it finds, or why it could not look, is for the report. */
export async function verifyReplay(story: Story, taken: TakenBranch, connection: Connection): Promise<void> {
  const { runner, inputs, state } = story
  if (!inputs.verifyReplay) return
  const replay = await runAgain(story, taken, connection).catch((error: unknown): Measured<Replay> => {
    runner.log.debug(String(error))
    return { measured: false, why: `The migrations could not be run again: ${explain(error)}` }
  })
  await writeReplay(state.folder, replay)
  if (!replay.measured) runner.log.warning(replay.why)
  else if (replay.value.isRepeatable) runner.log.info('Run a second time, the migrations change nothing.')
  else runner.log.warning('The migrations cannot be run twice: see the report.')
}

function explain(error: unknown): string {
  if (error instanceof UserError || error instanceof UpstreamError) return error.message
  return `${redactServerError(error).message}.`
}

function rowsWrittenBy(evidence: MigrationEvidence | undefined): readonly Relation[] {
  return (evidence?.whole.rows ?? []).map(({ relation }) => relation)
}

async function runAgain(
  { runner, inputs, access, workspace, state, trigger: { repository } }: Story,
  { client, compute }: TakenBranch,
  connection: Connection,
): Promise<Measured<Replay>> {
  if (inputs.migrations.length === 0 && inputs.migrate === undefined) {
    return { measured: false, why: 'There is no `migrations` and no `migrate` to run again.' }
  }
  // Rows that are written a second time are only of interest when they hold something else then.
  const written = rowsWrittenBy(await readEvidence(state.folder))
  const contents = await readTableContents(client, written)
  const before = await readSnapshot(client)
  const { client: watcher } = await openCompute(access, compute)
  try {
    const env = { ...runner.env, ...connectionVariables(connection) }
    const second = await migrateBranch({ ...access, repository, inputs, client, watcher, workspace, env })
    const schema = diffSnapshots(before, await readSnapshot(client), { ...inputs, lineage: true })
    const now = await readTableContents(client, rowsWrittenBy(second.evidence))
    const isSame = (table: string) => now.has(table) && now.get(table) === contents.get(table)
    return { measured: true, value: judgeReplay({ ...second, books: await findBooks(client), schema, isSame }) }
  } finally {
    await watcher.end()
  }
}
