/**
 * Runs the user's migration command as a `run:` step would: by the shell, with its output in the log. Nothing is ever
 * written into the command line; whatever the command needs to know is in its environment.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import type { Clock } from '../ground/clock.ts'
import type { Log } from '../ground/log.ts'
import { startGuard } from './group-guard.ts'
import type { MigrationRun } from './migration-run.ts'

export type MigrateCommand = {
  readonly command: string
  /** All of it: nothing is inherited. */
  readonly env: NodeJS.ProcessEnv
  readonly cwd: string
  readonly clock: Clock
  /** Masks the secrets in what the command prints. */
  readonly log: Log
  /** Ends the command with all it started, at once. */
  readonly signal?: AbortSignal | undefined
}

/** Never throws for a command that fails; rejects when there is no shell to run it. */
export async function runMigrateCommand(migrate: MigrateCommand): Promise<MigrationRun> {
  const { command, clock, log } = migrate
  const startedAt = clock.now().getTime()
  const end = await runShell(migrate)
  const milliseconds = clock.now().getTime() - startedAt
  const name = command.trim()
  if (end.exitCode === 0) {
    log.info(`The migration command ended well after ${milliseconds} ms.`)
    return { name, status: 'applied', milliseconds }
  }
  return { name, status: 'failed', milliseconds, failure: { message: describeEnd(end), exitCode: end.exitCode } }
}

type ShellEnd = { readonly exitCode: number | null; readonly signal: NodeJS.Signals | null }

function runShell({ command, env, cwd, log, signal }: MigrateCommand): Promise<ShellEnd> {
  const [shell, ...args] = shellOf(process.platform)
  const guard = ownGroup ? startGuard() : undefined
  // A group of its own, so that it can be ended whole: migration tools start others (npx, a JVM, docker).
  const child = spawn(shell, [...args, command], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe', ...(ownGroup ? ['pipe' as const] : [])],
    detached: ownGroup,
  })
  if (child.pid !== undefined) guard?.watch(child.pid)
  letBegin(child)
  for (const stream of [child.stdout, child.stderr]) {
    if (stream !== null) createInterface({ input: stream }).on('line', (line) => log.info(line))
  }

  const killGroup = () => signalGroup(child, 'SIGKILL')
  const passOn = (name: NodeJS.Signals) => signalGroup(child, name)
  signal?.addEventListener('abort', killGroup, { once: true })
  for (const name of passedOn) process.on(name, passOn)
  process.once('exit', killGroup)
  if (signal?.aborted) killGroup()

  return new Promise<ShellEnd>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode, endSignal) => resolve({ exitCode, signal: endSignal }))
    child.once('exit', () => {
      setTimeout(() => stopListening(child), drainMs).unref()
    })
  }).finally(() => {
    guard?.release()
    signal?.removeEventListener('abort', killGroup)
    for (const name of passedOn) process.off(name, passOn)
    process.off('exit', killGroup)
  })
}

const ownGroup = process.platform !== 'win32'

/** What the runner sends when a job is cancelled: the tool gets the chance to roll back. */
const passedOn: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM']

/**
 * What the runner takes for `run:` without `shell:`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell
 */
function shellOf(platform: NodeJS.Platform): readonly [string, ...string[]] {
  return platform === 'win32'
    ? ['pwsh', '-NoProfile', '-NonInteractive', '-Command']
    : ['bash', '--noprofile', '--norc', '-c', whenGuarded]
}

/** Nothing of the command runs before somebody watches over it; when we die in between, it never does. */
const whenGuarded = 'read -r -u 3 || exit 1; exec 3<&-; exec bash --noprofile --norc -e -c "$0"'

function letBegin({ stdio: [, , , gate] }: ChildProcess): void {
  if (!(gate instanceof Writable)) return
  // Where there is no shell there is nobody to hear it.
  gate.on('error', () => undefined)
  gate.end('\n')
}

/** Something left running in the background (`docker compose up &`) keeps the pipes open; the command has ended all the same. */
function stopListening({ stdout, stderr }: ChildProcess): void {
  stdout?.destroy()
  stderr?.destroy()
}

const drainMs = 1000

function signalGroup({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(ownGroup ? -pid : pid, name)
  } catch (error) {
    // ESRCH: it ended a moment ago.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

function describeEnd({ exitCode, signal }: ShellEnd): string {
  return exitCode === null ? `The command was ended by ${signal}.` : `The command ended with exit code ${exitCode}.`
}
