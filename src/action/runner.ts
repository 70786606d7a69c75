/**
 * The GitHub runner as the stories see it: inputs, log, masks, outputs, environment, state, summary, identity. Passed in, so
 * that a story can be told without a runner. The real one is @actions/core, which nothing else imports.
 * https://github.com/actions/toolkit/tree/main/packages/core
 */

import * as core from '@actions/core'
import { type AskForIdToken, idTokenThrough } from '../github/id-token.ts'
import type { Environment } from '../ground/environment.ts'
import type { Log } from '../ground/log.ts'
import { plainLines } from '../ground/plain-line.ts'
import type { StateStore } from './state.ts'

export type Runner = {
  readonly env: Environment
  readonly log: Log
  readonly state: StateStore
  /** What the user gave for an input, trimmed; empty when nothing. */
  input(name: string): string
  setOutput(name: string, value: string): void
  /** For the steps that follow, and for this process. */
  exportVariable(name: string, value: string): void
  /** An error beside a line of the pull request; GitHub shows ten of a step. */
  annotate(annotation: Annotation): void
  /** Adds to the file behind the summary page of the run. */
  appendSummary(text: string): Promise<void>
  /** Masked. */
  readonly idToken: AskForIdToken
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
    mask: (secret) => {
      if (secret.length > 3) core.setSecret(secret)
    },
  },
  state: { save: core.saveState, read: core.getState },
  input: (name) => core.getInput(name),
  setOutput: core.setOutput,
  exportVariable: core.exportVariable,
  annotate: ({ message, file, line }) =>
    core.error(message, {
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
    }),
  async appendSummary(text) {
    // What could not be written before stays in its buffer.
    await core.summary.emptyBuffer().addRaw(text).write()
  },
  idToken: idTokenThrough(core.getIDToken),
  fail: core.setFailed,
}
