/**
 * Starts the observer as a process of its own, because the step that starts it ends before the steps it shall watch begin, and
 * collects its evidence later. It dies with the job: it keeps the mark by which the runner finds what a job has left behind.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Clock } from '../../ground/clock.ts'
import type { Measured } from '../../ground/measured.ts'
import { type MigrationEvidence, migrationEvidenceSchema } from '../evidence/evidence-schema.ts'
import { type ObserverConfig, observerFiles } from './observer-config.ts'

const startTimeout = 35_000
const stopTimeout = 30_000
const checkInterval = 50

/**
 * Resolves when it watches, or has given up: why, is told by stopObserver. `entry` is the script of the observer's process.
 * The folder is the run's own.
 */
export async function startObserver(options: {
  readonly entry: string
  readonly config: ObserverConfig
  readonly env: NodeJS.ProcessEnv
  readonly clock: Clock
}): Promise<void> {
  const { entry, config, env, clock } = options
  const child = spawn(process.execPath, [entry], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env,
    cwd: config.folder,
  })
  await once(child, 'spawn')
  child.stdin.end(JSON.stringify(config))
  child.unref()
  const ended = await waitForFile(clock, startTimeout, [
    join(config.folder, observerFiles.ready),
    join(config.folder, observerFiles.result),
  ])
  if (ended === undefined) throw new Error('the observer did not start in time')
}

/** Tells it that the migration is over. False when nobody took note. */
export async function tellMigrated(options: { readonly folder: string; readonly clock: Clock }): Promise<boolean> {
  const { folder, clock } = options
  await writeFile(join(folder, observerFiles.migrated), '')
  const file = await waitForFile(clock, stopTimeout, [
    join(folder, observerFiles.noted),
    join(folder, observerFiles.result),
  ])
  return file?.endsWith(observerFiles.noted) ?? false
}

/** Tells it to stop, and reads what it saw. Never rejects for an observer that is gone: that is a measurement not made. */
export async function stopObserver(options: {
  readonly folder: string
  readonly clock: Clock
}): Promise<Measured<MigrationEvidence>> {
  const { folder, clock } = options
  await writeFile(join(folder, observerFiles.stop), '')
  const file = await waitForFile(clock, stopTimeout, [join(folder, observerFiles.result)])
  if (file === undefined) return { measured: false, why: 'the observer ended before its time and left nothing' }
  const result = resultSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  return 'evidence' in result
    ? { measured: true, value: result.evidence }
    : { measured: false, why: `the observer failed: ${result.problem}` }
}

const resultSchema = z.union([z.object({ evidence: migrationEvidenceSchema }), z.object({ problem: z.string() })])

async function waitForFile(clock: Clock, timeout: number, files: readonly string[]): Promise<string | undefined> {
  const end = clock.now().getTime() + timeout
  while (clock.now().getTime() < end) {
    for (const file of files) {
      const there = await access(file).then(
        () => true,
        () => false,
      )
      if (there) return file
    }
    await clock.sleep(checkInterval)
  }
  return undefined
}
