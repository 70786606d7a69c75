/** Why a branch that an earlier run has left is not good any more: its parent has moved, or what ran on it was changed. */

import { UserError } from '../ground/errors.ts'
import { type AppliedFile, changedSince } from '../migration/applied-files.ts'
import { compareHistories } from '../migration/history/compare-histories.ts'
import { readMigrationSources } from '../migration/history/migration-sources.ts'
import { missingMigrations } from '../migration/history/missing-migrations.ts'
import { readHistories } from '../migration/history/read-histories.ts'
import { findMigrationFiles } from '../migration/migration-files.ts'
import { hasMoved } from '../report/drift.ts'
import { driftInWords } from '../report/drift-section.ts'
import { driftSince } from '../schema/drift.ts'
import { readParent } from './parent-picture.ts'
import { digestOfPreparation } from './prepare.ts'
import type { Stamp } from './stamp.ts'
import type { Story } from './story.ts'
import type { TakenBranch } from './taken-branch.ts'

/** Clauses without a full stop; empty when the branch stays. UserError when `on-drift` is fail and a migration was changed. */
export async function reasonsToRebranch(story: Story, taken: TakenBranch): Promise<readonly string[]> {
  const { onDrift } = story.inputs
  if (taken.stamp === undefined) return []
  // Whatever `on-drift` says: what was to be masked is not, or otherwise.
  const unprepared = await otherPreparation(story, taken.stamp)
  if (unprepared !== undefined) return [unprepared]
  const changed = [...(await changedFiles(story, taken.stamp.migrations)), ...(await changedInBooks(story, taken))]
  if (onDrift === 'rebranch') return [...changed, ...(await movement(story, taken))]
  if (changed.length === 0) return []
  const why = `The branch ${taken.branch.name} has run other migrations: ${changed.join('; ')}.`
  if (onDrift === 'fail') throw new UserError(`${why} Set \`on-drift\` to rebranch, or \`if-exists\` to recreate.`)
  story.remember({
    notes: [...story.state.notes, `${why} What they did is still in it; \`on-drift: rebranch\` begins anew.`],
  })
  return []
}

async function otherPreparation(
  { inputs, workspace }: Story,
  { prepared }: Pick<Stamp, 'prepared'>,
): Promise<string | undefined> {
  const { prepareSql } = inputs
  if (prepareSql === undefined || (await digestOfPreparation(prepareSql, workspace)) === prepared) return undefined
  return prepared === undefined
    ? 'it was made without `prepare-sql`'
    : 'it was prepared by another `prepare-sql` than that of this run'
}

async function changedFiles({ inputs, workspace }: Story, applied: readonly AppliedFile[]): Promise<readonly string[]> {
  if (inputs.migrations.length === 0) return []
  const { files } = await findMigrationFiles({ patterns: inputs.migrations, cwd: workspace })
  return changedSince(applied, files)
}

/** What a tool ran here. Edits of what the parent has run too are told by the report: a new branch would not undo them. */
async function changedInBooks({ workspace }: Story, { client, stamp }: TakenBranch): Promise<readonly string[]> {
  if (stamp?.histories === undefined) return []
  const { histories } = await readHistories(client)
  const sources = await readMigrationSources(workspace, histories)
  return compareHistories({ baseline: stamp.histories, branch: histories, sources }).flatMap(({ tool, ran, edited }) =>
    ran.filter((entry) => edited.includes(entry)).map(({ name }) => `\`${name}\` was edited since ${tool} ran it`),
  )
}

async function movement(
  { access, inputs, state, remember }: Story,
  { parent, client, stamp }: TakenBranch,
): Promise<readonly string[]> {
  if (stamp === undefined) return []
  const picture = await readParent(access, parent)
  if (!picture.measured) {
    remember({
      notes: [...state.notes, `Whether ${parent.name} has moved was not looked at before the run: ${picture.why}`],
    })
    return []
  }
  const { snapshot, histories } = picture.value
  const schema = driftSince(stamp.fork ?? stamp.baseline, snapshot, inputs)
  const branch = (await readHistories(client)).histories
  const missing = missingMigrations({ fork: stamp.histories, branch, parent: histories })
  const drift = { schema, missing }
  return hasMoved(drift) ? [`\`${parent.name}\` has moved since the fork (${driftInWords(drift)})`] : []
}
