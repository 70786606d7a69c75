/**
 * `create`: gives the pull request its branch and hands it to the steps that follow. What post needs to know is remembered before
 * each act that a crash could interrupt.
 */
import { clock } from '../action/collaborators.ts'
import { takeFirstPicture } from '../acts/first-picture.ts'
import { assertWorkload } from '../acts/first-probes.ts'
import { handOut } from '../acts/hand-out.ts'
import { assertMigrated } from '../acts/migrate.ts'
import { runMigrations } from '../acts/run-migrations.ts'
import { updateStamp } from '../acts/stamp.ts'
import type { Story } from '../acts/story.ts'
import { takeBranch, takeBranchAnew } from '../acts/take-branch.ts'
import type { TakenBranch } from '../acts/taken-branch.ts'
import { verifyReplay } from '../acts/verify-replay.ts'
import { startRollbackTrial } from '../acts/verify-rollback.ts'
import { formatDuration } from '../branch/ttl.ts'
import { withApplied } from '../migration/applied-files.ts'
import { findMigrationFiles } from '../migration/migration-files.ts'
import type { MigrationRun } from '../migration/migration-run.ts'
import { redactServerError } from '../postgres/redact.ts'

export async function create(story: Story): Promise<void> {
  // 1. What is to run on it is there: else there is no need of a branch.
  const { migrations: patterns } = story.inputs
  if (patterns.length > 0) await findMigrationFiles({ patterns, cwd: story.workspace })
  await assertWorkload(story)

  // 2. The branch, and a connection that is proven to lead to it.
  const isSpoiled = await migrateOn(story, await takeBranch(story), startRollbackTrial)

  // 6. What the way back may have spoiled, nobody is to test on.
  if (isSpoiled) await migrateOn(story, await takeBranchAnew(story, offTheWayBack))
}

const offTheWayBack = 'the way back of the migrations did not leave it as it was'

/** True when the branch may not be any more what the migrations had made of it. */
async function migrateOn(story: Story, taken: TakenBranch, startTrial?: typeof startRollbackTrial): Promise<boolean> {
  const { client } = taken
  try {
    // 3. Masked or seeded before anybody sees it; then the picture that the pull request's change is measured against.
    await takeFirstPicture(story, taken)
    const trial = await startTrial?.(story, taken)

    // 4. Handed out.
    const connection = await handOut(story, taken)
    await announce(story, taken)

    // 5. Migrated, when that is our part, and measured; taken back and run again, when that is asked for.
    const migrations = await runMigrations(story, taken, connection)
    await stampApplied(story, taken, migrations)
    assertMigrated(migrations)
    if (await trial?.run(connection, migrations)) return true
    await verifyReplay(story, taken, connection)
    return false
  } finally {
    await client.end()
  }
}

/** A branch that cannot remember is no reason to fail: what it cannot tell later is said now. */
async function stampApplied(
  story: Story,
  { client, branch, stamp }: TakenBranch,
  migrations: readonly MigrationRun[],
): Promise<void> {
  const applied = migrations.flatMap(({ name, status, checksum }) =>
    status === 'applied' && checksum !== undefined ? [{ name, checksum }] : [],
  )
  if (applied.length === 0) return
  try {
    await updateStamp(client, branch, { migrations: [...withApplied(stamp?.migrations ?? [], applied)] })
  } catch (error) {
    const why = redactServerError(error).message
    const sentence = `Which migrations ran could not be written into the branch (${why}): a later run cannot tell whether they were edited.`
    story.runner.log.info(sentence)
    story.remember({ notes: [...story.state.notes, sentence] })
  }
}

async function announce(story: Story, { branch, status, parent }: TakenBranch): Promise<void> {
  const seconds = (clock.now().getTime() - new Date(story.state.startedAt).getTime()) / 1000
  const life = formatDuration(lifeLeft({ branch, status }))
  const line = `Database branch \`${branch.name}\` ${status} from \`${parent.name}\` in ${seconds.toFixed(1)} s, to live for ${life}.`
  story.runner.log.info(line)
  await story.publishers.summary?.append(line)
}

/** What the service has given it, which may be less than was asked for: by its own clock, where it has just been made. */
function lifeLeft({ branch: { expiresAt, createdAt }, status }: Pick<TakenBranch, 'branch' | 'status'>): number {
  const now = clock.now()
  const begin = status === 'reused' ? now : (createdAt ?? now)
  return Math.max(0, Math.ceil(((expiresAt ?? begin).getTime() - begin.getTime()) / 60_000)) * 60
}
