/** The observer's process: watches until it is told to stop, or its time is over, and leaves its evidence in a file. */
import { access, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '../../ground/clock.ts'
import type { Log } from '../../ground/log.ts'
import { connect, ownSessions } from '../../postgres/connect.ts'
import { redactServerError } from '../../postgres/redact.ts'
import type { MigrationEvidence } from '../evidence/evidence.ts'
import { type Observation, startObservation } from '../evidence/observation.ts'
import { type ObserverConfig, observerFiles } from './observer-config.ts'

export type ObserverResult = { readonly evidence: MigrationEvidence } | { readonly problem: string }

const stopCheckInterval = 100

export async function runObserver(options: {
  readonly config: ObserverConfig
  readonly clock: Clock
  readonly log: Log
}): Promise<void> {
  const { folder } = options.config
  const result = await observe(options).catch((error: unknown): ObserverResult => {
    const { message, sqlstate } = redactServerError(error)
    return { problem: sqlstate === undefined ? message : `${message} (SQLSTATE ${sqlstate})` }
  })
  // Without the folder there is nobody to read it.
  if (!(await exists(folder))) return
  // Renamed into place, so that nobody reads half of it.
  const file = join(folder, observerFiles.result)
  await writeFile(`${file}.part`, JSON.stringify(result))
  await rename(`${file}.part`, file)
}

async function observe({ config, clock, log }: Parameters<typeof runObserver>[0]): Promise<ObserverResult> {
  const { target, login, folder } = config
  const client = await connect({
    target,
    mint: async () => login,
    clock,
    log,
    timeoutSeconds: 30,
    applicationName: `${ownSessions} observer`,
  })
  try {
    const observation = await startObservation({ client, clock, looksForEnd: true })
    await writeFile(join(folder, observerFiles.ready), '')
    while (!observation.isBroken && (await isWanted(config, clock))) {
      await noteMigrated(observation, folder)
      await clock.sleep(stopCheckInterval)
    }
    await noteMigrated(observation, folder)
    return { evidence: await observation.finish() }
  } finally {
    await client.end()
  }
}

/** It never outlives its job: with the job go its process and its folder, and a deadline comes in any case. */
async function isWanted({ folder, endsAt, jobProcess }: ObserverConfig, clock: Clock): Promise<boolean> {
  if (clock.now().getTime() >= new Date(endsAt).getTime()) return false
  if (jobProcess !== undefined && !isAlive(jobProcess)) return false
  return (await exists(folder)) && !(await exists(join(folder, observerFiles.stop)))
}

/** Signal 0 asks and sends nothing. EPERM: it is there, and somebody else's. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** A step says that the migration is over, and waits to hear that it was noted. */
async function noteMigrated(observation: Observation, folder: string): Promise<void> {
  if (!(await exists(join(folder, observerFiles.migrated))) || (await exists(join(folder, observerFiles.noted)))) return
  await observation.noteMigrated()
  await writeFile(join(folder, observerFiles.noted), '')
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
