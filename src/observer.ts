/** The observer's story: told over standard input what to watch, it watches from outside until post stops it. */
import { json } from 'node:stream/consumers'
import { systemClock } from './action/clock.ts'
import type { Log } from './action/log.ts'
import { observerConfigSchema } from './migration/observer/observer-config.ts'
import { runObserver } from './migration/observer/run-observer.ts'

export async function observer(): Promise<void> {
  const config = observerConfigSchema.parse(await json(process.stdin))
  await runObserver({ config, clock: systemClock, log: noLog })
}

const silent = () => undefined

/** Its output goes nowhere: the step that started it has ended long before. */
const noLog: Log = {
  debug: silent,
  info: silent,
  notice: silent,
  warning: silent,
  group: (_title, work) => work(),
  mask: silent,
}
