/**
 * The GitHub runner as the stories see it: inputs, log, masks, outputs, environment, state, summary, identity. Passed in, so
 * that a story can be told without a runner. The real one is @actions/core, which nothing else imports.
 * https://github.com/actions/toolkit/tree/main/packages/core
 */

import * as core from '@actions/core'
import { type AskForIdToken, idTokenThrough } from '../github/id-token.ts'
import type { Environment } from '../ground/environment.ts'
import { hideSecrets, rememberSecret } from '../ground/hide-secrets.ts'
import type { Log } from '../ground/log.ts'
import { plainLines } from '../ground/plain-line.ts'
import { secretForms } from '../ground/secret-forms.ts'
import { visibleInLog } from '../ground/visible.ts'
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
  /** Masked. Undefined where the runner issues none. */
  readonly idToken?: AskForIdToken | undefined
  /** Takes what only this process is to know out of its environment, once it has been read. */
  forgetSecrets(): void
  /** Fails the step; the rest of the story may still tidy up. */
  fail(message: string): void
}

export type Annotation = {
  readonly message: string
  /** Relative to the repository. */
  readonly file?: string | undefined
  readonly line?: number | undefined
}

const requestToken = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'
const identity = process.env[requestToken]

export const githubRunner: Runner = {
  env: process.env,
  log: {
    debug: (message) => core.debug(shown(message)),
    // Everything else is escaped by what it is: `::warning::…`.
    info: (message) => core.info(plainLines(shown(message))),
    notice: (message) => core.notice(shown(message)),
    warning: (message) => core.warning(shown(message)),
    group: (title, work) => core.group(shown(title), work),
    // An empty mask makes the runner warn, and one of a letter or two would blank half the log.
    mask: (secret) => {
      rememberSecret(secret)
      for (const form of secretForms(secret)) core.setSecret(form)
    },
  },
  state: { save: core.saveState, read: core.getState },
  input: (name) => core.getInput(name),
  setOutput: core.setOutput,
  exportVariable: core.exportVariable,
  annotate: ({ message, file, line }) =>
    core.error(shown(message), {
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
    }),
  async appendSummary(text) {
    // What could not be written before stays in its buffer.
    await core.summary.emptyBuffer().addRaw(hideSecrets(text)).write()
  },
  idToken: identity === undefined ? undefined : idTokenThrough((audience) => getIdToken(audience, identity)),
  forgetSecrets() {
    for (const name of Object.keys(process.env)) if (secretVariables.test(name)) delete process.env[name]
  },
  fail: (message) => core.setFailed(shown(message)),
}

function shown(message: string): string {
  return visibleInLog(hideSecrets(message))
}

/** Inputs among them: any may hold what somebody has typed into the wrong one. */
const secretVariables = /^(?:INPUT_|ACTIONS_(?:ID_TOKEN_REQUEST|RUNTIME)_TOKEN$|DATABRICKS_(?:TOKEN|CLIENT_SECRET)$)/i

/** core looks for it in the environment, where it is no longer than that takes. */
async function getIdToken(audience: string, token: string): Promise<string> {
  process.env[requestToken] = token
  try {
    return await core.getIDToken(audience)
  } finally {
    delete process.env[requestToken]
  }
}
