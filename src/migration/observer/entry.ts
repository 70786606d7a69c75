/** Where the observer's process begins. */
import { json } from 'node:stream/consumers'
import { systemClock } from '../../action/clock.ts'
import type { Log } from '../../action/log.ts'
import { observerConfigSchema } from './observer-config.ts'
import { runObserver } from './run-observer.ts'

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

const config = observerConfigSchema.parse(await json(process.stdin))
await runObserver({ config, clock: systemClock, log: noLog })
