/** A terminal in the place of GitHub's runner: options are inputs, and nobody waits for outputs. */
import type { Runner } from '../action/runner.ts'
import type { Environment } from '../ground/environment.ts'
import { hideSecrets, rememberSecret } from '../ground/hide-secrets.ts'
import { visibleInLog } from '../ground/visible.ts'

export type TerminalRunner = {
  readonly env: Environment
  /** By the names of the action's inputs. */
  readonly inputs: ReadonlyMap<string, string>
  /** Whether somebody watches it work: else only what is wrong is said. */
  readonly isWatched: boolean
  readonly say: (line: string) => void
}

const silent = () => undefined

export function terminalRunner({ env, inputs, isWatched, say }: TerminalRunner): Runner {
  const tell = (message: string) => say(visibleInLog(hideSecrets(message)))
  const progress = isWatched ? tell : silent
  const state = new Map<string, string>()
  return {
    env,
    log: {
      debug: silent,
      info: progress,
      notice: progress,
      warning: tell,
      group: (_title, work) => work(),
      mask: rememberSecret,
    },
    state: { save: (name, value) => void state.set(name, value), read: (name) => state.get(name) ?? '' },
    input: (name) => inputs.get(name)?.trim() ?? '',
    setOutput: silent,
    exportVariable: silent,
    annotate: silent,
    appendSummary: async () => undefined,
    forgetSecrets: silent,
    fail: tell,
  }
}
