/** The locks around a failure in sentences, names in backticks. Pure. */
import { count, duration } from '../ground/figures.ts'
import { describeBlocked } from './lock-modes.ts'
import type { Blocker, HeldLock, LockWait } from './lock-state.ts'
import type { MigrationFailure } from './migration-run.ts'

const mostLocks = 5

export function describeLockState({ wait, locks = [] }: Pick<MigrationFailure, 'locks' | 'wait'>): readonly string[] {
  const left = locks.length - mostLocks
  return [
    ...(wait ? [describeWait(wait)] : []),
    ...locks.slice(0, mostLocks).map(describeHeld),
    ...(left > 0 ? [`It held ${count(left, 'more lock')}.`] : []),
  ]
}

function describeHeld({ relation, mode, milliseconds }: HeldLock): string {
  return `Its transaction held \`${mode}\` on \`${relation}\` for ${duration(milliseconds)}, which blocks ${describeBlocked(mode)}.`
}

function describeWait({ mode, relation, blockers }: LockWait): string {
  const what = mode ? `\`${mode}\`` : 'the end of another transaction'
  const where = relation === undefined ? '' : ` on \`${relation}\``
  return `It waited for ${what}${where}, behind ${blockers.map(describeBlocker).join('; and ')}.`
}

function describeBlocker({ application, state, mode, transactionSeconds, waits }: Blocker): string {
  const who = application === undefined ? unnamed(state) : `\`${application.replaceAll('`', '')}\``
  const does = [mode && `holds \`${mode}\``, waits && 'waits itself'].filter(Boolean).join(' and ')
  return [
    does ? `${who}, which ${does}` : who,
    state && `is ${state}`,
    transactionSeconds !== undefined && `began ${transactionSeconds} s before`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** The server shows the state of one's own sessions, and all of them to a monitor only. */
function unnamed(state: string | undefined): string {
  return state === undefined ? 'a session of another role' : 'a session without a name'
}
