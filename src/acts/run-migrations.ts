/** The migrations, when they are ours to run, measured; else an observer for the steps that run them. */
import { dirname, join } from 'node:path'
import { clock } from '../action/collaborators.ts'
import { type Connection, connectionVariables } from '../action/connection.ts'
import { writeEvidence, writeMigrations } from '../action/run-folder.ts'
import { openCompute } from '../branch/open-branch.ts'
import type { Compute } from '../branch/provider.ts'
import { ownEnvironment } from '../ground/child-environment.ts'
import { flushCounters } from '../migration/evidence/flush-counters.ts'
import type { MigrationRun } from '../migration/migration-run.ts'
import { startObserver } from '../migration/observer/observer-process.ts'
import { migrateBranch } from './migrate.ts'
import type { Story } from './story.ts'
import type { TakenBranch } from './taken-branch.ts'

/** Keeps runs and evidence for post. Never throws for a migration that fails. */
export async function runMigrations(
  story: Story,
  { client, compute }: TakenBranch,
  connection: Connection,
): Promise<readonly MigrationRun[]> {
  const { runner, inputs, access, workspace, state } = story
  if (inputs.migrations.length === 0 && inputs.migrate === undefined) {
    // What was done to prepare the branch is handed over to the counters before anybody begins to count.
    await flushCounters(client)
    if (inputs.observe) await observeSteps(story, compute, connection)
    return []
  }
  const { client: watcher } = await openCompute(access, compute)
  try {
    const env = { ...runner.env, ...connectionVariables(connection) }
    const { runs, evidence, remarks } = await migrateBranch({
      ...access,
      repository: story.trigger.repository,
      inputs,
      client,
      watcher,
      workspace,
      env,
    })
    if (remarks.length > 0) story.remember({ notes: [...state.notes, ...remarks] })
    await writeMigrations(state.folder, runs)
    if (evidence !== undefined) await writeEvidence(state.folder, evidence)
    for (const { name, failure } of runs) {
      if (failure?.line === undefined) continue
      const message = [failure.message, failure.hint].filter(Boolean).join('\n')
      runner.annotate({ message, file: name, line: failure.line })
    }
    return runs
  } finally {
    await watcher.end()
  }
}

/** A measurement that cannot be made is said in the report; it is no reason to fail. */
async function observeSteps(
  story: Story,
  { tls }: Compute,
  { host, port, database, user, password }: Connection,
): Promise<void> {
  const { runner, access, state } = story
  try {
    await startObserver({
      entry: join(dirname(process.argv[1] ?? ''), '../observer/index.js'),
      config: {
        target: { host, port, database, tls: tls ?? access.tls },
        login: { user, password },
        folder: state.folder,
        endsAt: new Date(clock.now().getTime() + longestJob).toISOString(),
        // The runner's worker. In a container the step is a child of nobody in sight.
        ...(process.ppid > 1 && { jobProcess: process.ppid }),
      },
      env: ownEnvironment(runner.env),
      clock,
    })
    story.remember({ observing: true })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    story.remember({ notes: [...state.notes, `The steps of the job were not observed: ${why}.`] })
  }
}

/** GitHub ends a job after six hours. https://docs.github.com/en/actions/reference/limits */
const longestJob = 6 * 60 * 60 * 1000
