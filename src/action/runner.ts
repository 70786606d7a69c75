/**
 * The GitHub runner as the stories see it: log, masks, outputs, environment, state. Passed in, so that a story can be told
 * without a runner.
 */

import type { Environment } from '../ground/environment.ts'
import type { Log } from '../ground/log.ts'
import { plainLines } from '../ground/plain-line.ts'
import type { StateStore } from './state.ts'
import { appendToFile, printCommand } from './workflow-commands.ts'

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
    debug: (message) => printCommand('debug', message),
    // Everything else is escaped by what it is: `::warning::…`.
    info: (message) => console.log(plainLines(message)),
    notice: (message) => printCommand('notice', message),
    warning: (message) => printCommand('warning', message),
    async group(title, work) {
      printCommand('group', title)
      try {
        return await work()
      } finally {
        printCommand('endgroup', '')
      }
    },
    // An empty mask makes the runner warn, and one of a letter or two would blank half the log.
    mask: (secret) => {
      if (secret.length > 3) printCommand('add-mask', secret)
    },
  },
  state: {
    save: (name, value) => appendToFile('GITHUB_STATE', name, value),
    read: (name) => process.env[`STATE_${name}`] ?? '',
  },
  setOutput: (name, value) => appendToFile('GITHUB_OUTPUT', name, value),
  exportVariable(name, value) {
    process.env[name] = value
    appendToFile('GITHUB_ENV', name, value)
  },
  annotate: ({ message, file, line }) => printCommand('error', message, { file, line }),
  fail(message) {
    process.exitCode = 1
    printCommand('error', message)
  },
}
