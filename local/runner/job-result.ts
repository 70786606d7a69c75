/**
 * What a played job leaves behind.
 */
import type { Annotation } from './workflow-commands.ts'

export type Outcome = 'success' | 'failure' | 'cancelled' | 'skipped'
export type Stage = 'pre' | 'main' | 'post'

export type StepResult = {
  readonly id?: string | undefined
  readonly name: string
  readonly stage: Stage
  /** Before `continue-on-error`. */
  readonly outcome: Outcome
  /** After `continue-on-error`. */
  readonly conclusion: Outcome
  readonly outputs: Readonly<Record<string, string>>
  /** Masked, as a reader of the log sees them. */
  readonly lines: readonly string[]
  readonly annotations: readonly Annotation[]
  /** Markdown, masked; empty when the step wrote none. */
  readonly summary: string
}

export type JobResult = {
  readonly id: string
  readonly name: string
  readonly conclusion: Outcome
  readonly steps: readonly StepResult[]
  readonly outputs: Readonly<Record<string, string>>
  readonly masks: readonly string[]
  /** Of the job itself, not of a step. */
  readonly annotations: readonly Annotation[]
  readonly log: readonly string[]
}

export type WorkflowResult = {
  /** False when `on:` does not let the event start the workflow. */
  readonly triggered: boolean
  readonly conclusion: Outcome
  readonly jobs: readonly JobResult[]
}
