/** Size and suspension of a compute, as they travel: in an endpoint's spec and in a project's defaults. */
import { z } from 'zod'
import { invalidParameter } from './api-error.ts'
import type { ComputeSettings } from './records.ts'
import { durationField, formatDuration } from './wire-time.ts'

export const computeSettingsFields = {
  autoscaling_limit_min_cu: z.number().optional(),
  autoscaling_limit_max_cu: z.number().optional(),
  suspend_timeout_duration: durationField.optional(),
  no_suspension: z.boolean().optional(),
}
export type ComputeSettingsInput = z.output<z.ZodObject<typeof computeSettingsFields>>

export const computeSettingsPaths = {
  'spec.autoscaling_limit_min_cu': ['autoscaling_limit_min_cu'],
  'spec.autoscaling_limit_max_cu': ['autoscaling_limit_max_cu'],
  'spec.suspension': ['suspend_timeout_duration', 'no_suspension'],
} as const

/** What a project's computes get when nobody says otherwise. */
export const defaultComputeSettings: ComputeSettings = { minCu: 1, maxCu: 1, suspendSeconds: 86_400 }

/** `current` with what `input` says instead. */
export function changedSettings(current: ComputeSettings, input: ComputeSettingsInput): ComputeSettings {
  const minCu = input.autoscaling_limit_min_cu ?? current.minCu
  const maxCu = input.autoscaling_limit_max_cu ?? Math.max(current.maxCu, minCu)
  if (minCu < 0.5) throw invalidParameter('autoscaling_limit_min_cu must be at least 0.5.')
  if (maxCu < minCu) throw invalidParameter('autoscaling_limit_max_cu must not be below autoscaling_limit_min_cu.')
  if (maxCu - minCu > 16) throw invalidParameter('The difference between the CU limits must not exceed 16.')
  return { minCu, maxCu, suspendSeconds: changedSuspension(current, input) }
}

export function settingsToWire(settings: ComputeSettings): object {
  return {
    autoscaling_limit_min_cu: settings.minCu,
    autoscaling_limit_max_cu: settings.maxCu,
    suspend_timeout_duration:
      settings.suspendSeconds === undefined ? undefined : formatDuration(settings.suspendSeconds),
  }
}

function changedSuspension(current: ComputeSettings, input: ComputeSettingsInput): number | undefined {
  const seconds = input.suspend_timeout_duration
  if (input.no_suspension === true && seconds !== undefined) {
    throw invalidParameter('Only one of no_suspension and suspend_timeout_duration can be set.')
  }
  if (input.no_suspension === false) throw invalidParameter('no_suspension can only be set to true.')
  if (input.no_suspension === true) return undefined
  if (seconds === undefined) return current.suspendSeconds
  if (seconds < 60 || seconds > 604_800) {
    throw invalidParameter('suspend_timeout_duration must be between 60s and 604800s.')
  }
  return seconds
}
