/** The observer's story: told over standard input what to watch, it watches from outside until post stops it. */
import { json } from 'node:stream/consumers'
import { systemClock } from './ground/clock.ts'
import { silentLog } from './ground/log.ts'
import { observerConfigSchema } from './migration/observer/observer-config.ts'
import { runObserver } from './migration/observer/run-observer.ts'

export async function observer(): Promise<void> {
  const config = observerConfigSchema.parse(await json(process.stdin))
  // The step that started it has ended long before: nobody reads its output.
  await runObserver({ config, clock: systemClock, log: silentLog })
}
