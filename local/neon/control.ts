/**
 * How a demo, a test or a person at a terminal steers a running stand-in: faults, switches and the clock, below /local. No
 * authentication: it listens on the loopback only.
 */
import { z } from 'zod'
import { faultSchema } from './faults.ts'
import type { Neon } from './neon.ts'
import { readBody } from './router.ts'
import { switchesPatch } from './switches.ts'

const clockBody = z.strictObject({ advance_seconds: z.number().nonnegative() })

export type Control = Neon & { advanceClock(seconds: number): Promise<void> }

/** Undefined when there is no such control. */
export async function answerControl(call: string, body: unknown, control: Control): Promise<object | undefined> {
  const { faults, switches, clock } = control
  const now = () => ({ now: new Date(clock.now()).toISOString() })
  switch (call) {
    case 'GET /local/faults':
      return { faults: faults.list() }
    case 'POST /local/faults':
      faults.add(readBody(faultSchema, body))
      return { faults: faults.list() }
    case 'DELETE /local/faults':
      faults.clear()
      return { faults: faults.list() }
    case 'GET /local/switches':
      return switches
    case 'PATCH /local/switches':
      return Object.assign(switches, readBody(switchesPatch, body))
    case 'GET /local/clock':
      return now()
    case 'POST /local/clock':
      await control.advanceClock(readBody(clockBody, body).advance_seconds)
      return now()
    default:
      return undefined
  }
}
