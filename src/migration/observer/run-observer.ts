/** The observer's process: watches until it is told to stop, or its time is over, and leaves its evidence in a file. */
import { access, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '../../ground/clock.ts'
import type { Log } from '../../ground/log.ts'
import { connect, ownSessions } from '../../postgres/connect.ts'
import { redactServerError } from '../../postgres/redact.ts'
import type { MigrationEvidence } from '../evidence/evidence.ts'
import { startObservation } from '../evidence/observation.ts'
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
    const observation = await startObservation({ client, clock })
    await writeFile(join(folder, observerFiles.ready), '')
    const endsAt = new Date(config.endsAt).getTime()
    while (clock.now().getTime() < endsAt && !(await exists(join(folder, observerFiles.stop)))) {
      await clock.sleep(stopCheckInterval)
    }
    return { evidence: await observation.finish() }
  } finally {
    await client.end()
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
