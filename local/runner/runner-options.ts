/**
 * What a run needs to know, and the few facts a run makes up when it is not told.
 */
import type { RunEvent } from './event.ts'
import type { Value } from './expression-value.ts'
import type { Patience } from './step-process.ts'

/** A foreign action played in this process; what it returns are the step's outputs. A throw fails the step. */
export type ActionStub = (call: {
  readonly with: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly workspace: string
  readonly log: (line: string) => void
}) => Promise<Readonly<Record<string, string>> | undefined> | undefined

export type RunnerOptions = {
  readonly event: RunEvent
  /** Folder in which the steps work, as after a checkout. Shared by all jobs of a run. */
  readonly workspace: string
  /** `acme/database-branch-action` -> the folder of a JavaScript action, or a stub. The part after `@` is ignored. */
  readonly actions?: Readonly<Record<string, string | ActionStub>> | undefined
  /** Environment of the runner itself, as on a self-hosted machine. Only PATH and HOME come from this process. */
  readonly env?: Readonly<Record<string, string>> | undefined
  readonly secrets?: Readonly<Record<string, string>> | undefined
  readonly vars?: Readonly<Record<string, string>> | undefined
  /** Inputs of a `workflow_dispatch`. */
  readonly inputs?: Readonly<Record<string, Value>> | undefined
  readonly githubApiUrl?: string | undefined
  readonly githubToken?: string | undefined
  /** Where to ask for an OIDC id token; given to jobs with `id-token: write` only. */
  readonly idTokenRequest?: { readonly url: string; readonly token: string } | undefined
  readonly repository?: string | undefined
  readonly runId?: number | undefined
  readonly runAttempt?: number | undefined
  readonly workflowName?: string | undefined
  /** Node that runs the actions. */
  readonly nodePath?: string | undefined
  /** Whether `::debug::` lines are shown, as with the secret ACTIONS_STEP_DEBUG. */
  readonly debug?: boolean | undefined
  /** Cancels the run, as the button does. */
  readonly cancel?: AbortSignal | undefined
  readonly patience?: Patience | undefined
  /** After a cancellation everything is killed when this has passed. GitHub gives five minutes. */
  readonly cancellationWindowMs?: number | undefined
  /** Told when a stage of a step has ended, with the folder for temporary files. */
  readonly afterStage?: ((temporaryFolder: string) => Promise<void>) | undefined
  /** Told when the last step has ended, with what it has left for temporary files: after that the runner empties the folder. */
  readonly beforeCleanUp?: ((temporaryFolder: string) => Promise<void>) | undefined
  /** Takes each log line, masked, as it comes. */
  readonly log?: ((line: string) => void) | undefined
}

export const DEFAULT_REPOSITORY = 'acme/shop'
export const DEFAULT_RUN_ID = 1001
export const DEFAULT_TOKEN = 'ghs_localRunnerWorkflowToken'
export const CANCELLATION_WINDOW_MS = 300_000
