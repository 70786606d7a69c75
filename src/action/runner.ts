/**
 * The GitHub runner as the stories see it: log, masks, outputs, environment, state. Thin over @actions/core, which writes the
 * runner's command files; passed in so that a story can be told without a runner.
 */
import * as core from '@actions/core'
import type { Environment } from './input-reader.ts'
import type { Log } from './log.ts'
import { plainLines } from './plain-line.ts'
import type { StateStore } from './state.ts'

export type Runner = {
  readonly env: Environment
  readonly log: Log
  readonly state: StateStore
  setOutput(name: string, value: string): void
  /** For the steps that follow, and for this process. */
  exportVariable(name: string, value: string): void
  /** An error beside a line of the pull request; GitHub shows ten of a step. */
  annotate(annotation: Annotation): void
  /** Fails the step; the rest of the story may still tidy up. */
  fail(message: string): void
}

export type Annotation = {
  readonly message: string
  /** Relative to the repository. */
  readonly file?: string | undefined
  readonly line?: number | undefined
}

export const githubRunner: Runner = {
  env: process.env,
  log: {
    debug: core.debug,
    // Everything else is escaped by what it is: `::warning::…`.
    info: (message) => core.info(plainLines(message)),
    notice: (message) => core.notice(message),
    warning: (message) => core.warning(message),
    group: core.group,
    // An empty mask makes the runner warn, and one of a letter or two would blank half the log.
    mask: (secret) => secret.length > 3 && core.setSecret(secret),
  },
  state: { save: core.saveState, read: core.getState },
  setOutput: core.setOutput,
  exportVariable: core.exportVariable,
  annotate: ({ message, file, line }) =>
    core.error(message, { ...(file && { file }), ...(line && { startLine: line }) }),
  fail: (message) => core.setFailed(message),
}
