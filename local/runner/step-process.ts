/**
 * Runs one process of a step: its output line by line as it comes, and the way a runner ends it: SIGINT, after a while
 * SIGTERM, after another while the whole process tree is killed.
 * https://docs.github.com/actions/reference/workflow-cancellation-reference
 */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'

export type Patience = { readonly sigtermAfterMs: number; readonly killAfterMs: number }

export const RUNNER_PATIENCE: Patience = { sigtermAfterMs: 7500, killAfterMs: 2500 }

export type StepProcess = {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly patience: Patience
  /** Asks the process to end, with patience. */
  readonly cancel: AbortSignal
  /** Ends it at once. */
  readonly kill: AbortSignal
  readonly onLine: (line: string) => void
}

export type ProcessEnd = {
  /** Null when a signal ended it. */
  readonly exitCode: number | null
  /** Ends what the process has left running in the background (`npm start &`). */
  readonly stopLeftovers: () => void
}

export function runProcess(step: StepProcess): Promise<ProcessEnd> {
  const child = spawn(step.command, step.args, {
    cwd: step.cwd,
    env: { ...step.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: it can be killed whole, and a Ctrl-C in the terminal is ours to pass on.
    detached: process.platform !== 'win32',
  })
  const killGroup = () => signalGroup(child.pid)
  const ended = new AbortController()
  const cancel = () => void endGently(child.kill.bind(child), { ...step, ended: ended.signal, killGroup })
  process.once('exit', killGroup)
  step.cancel.addEventListener('abort', cancel, { once: true })
  step.kill.addEventListener('abort', killGroup, { once: true })
  if (step.kill.aborted) killGroup()
  else if (step.cancel.aborted) cancel()

  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', step.onLine)

  return new Promise<ProcessEnd>((resolve, reject) => {
    let open = true
    const settle = (finish: () => void) => {
      ended.abort()
      step.cancel.removeEventListener('abort', cancel)
      step.kill.removeEventListener('abort', killGroup)
      finish()
    }
    child.once('error', (cause) => {
      process.off('exit', killGroup)
      settle(() => reject(new Error(`Cannot run '${step.command}': ${cause.message}`, { cause })))
    })
    child.once('close', (exitCode) => {
      open = false
      process.off('exit', killGroup)
      settle(() => resolve({ exitCode, stopLeftovers: () => undefined }))
    })
    // A background process keeps the pipes open; the step has ended all the same.
    child.once('exit', async (exitCode) => {
      await sleep(DRAIN_MS, undefined, { ref: false })
      if (open) settle(() => resolve({ exitCode, stopLeftovers: killGroup }))
    })
  })
}

const DRAIN_MS = 1000

type GentleEnd = {
  readonly patience: Patience
  readonly ended: AbortSignal
  readonly killGroup: () => void
}

async function endGently(send: (signal: NodeJS.Signals) => boolean, end: GentleEnd): Promise<void> {
  try {
    send('SIGINT')
    await sleep(end.patience.sigtermAfterMs, undefined, { signal: end.ended })
    send('SIGTERM')
    await sleep(end.patience.killAfterMs, undefined, { signal: end.ended })
    end.killGroup()
  } catch (error) {
    if (!end.ended.aborted) throw error
  }
}

function signalGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
