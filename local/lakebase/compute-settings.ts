/** Size, suspension and Postgres settings of a compute, as they travel: in an endpoint's spec and in a project's defaults. */
import { z } from 'zod'
import { ApiError, invalidParameter } from './api-error.ts'
import type { ComputeSettings, PgSettings } from './records.ts'
import { durationField, formatDuration } from './wire-time.ts'

const commonFields = {
  autoscaling_limit_min_cu: z.number().optional(),
  autoscaling_limit_max_cu: z.number().optional(),
  suspend_timeout_duration: durationField.optional(),
  no_suspension: z.boolean().optional(),
}
const pgSettings = z.record(z.string().regex(/^[a-z_][a-z0-9_.]*$/i), z.string()).optional()
const size = z.number().int().positive()

export const endpointSettingsFields = {
  ...commonFields,
  group: z.object({ min: size, max: size, enable_readable_secondaries: z.boolean().optional() }).optional(),
  settings: z.object({ pg_settings: pgSettings }).optional(),
}
export const defaultSettingsFields = { ...commonFields, pg_settings: pgSettings }

type ComputeSettingsInput =
  | z.output<z.ZodObject<typeof endpointSettingsFields>>
  | z.output<z.ZodObject<typeof defaultSettingsFields>>

export const computeSettingsPaths = {
  'spec.autoscaling_limit_min_cu': ['autoscaling_limit_min_cu'],
  'spec.autoscaling_limit_max_cu': ['autoscaling_limit_max_cu'],
  'spec.suspension': ['suspend_timeout_duration', 'no_suspension'],
  'spec.group': ['group'],
  'spec.settings': ['settings'],
  'spec.settings.pg_settings': ['settings'],
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
  const group = 'group' in input ? input.group : undefined
  if (group && group.min !== group.max) throw invalidParameter('group.min must be equal to group.max.')
  if (group?.enable_readable_secondaries) {
    throw new ApiError(400, 'FEATURE_DISABLED', 'The local stand-in has no readable secondaries.')
  }
  return {
    minCu,
    maxCu,
    suspendSeconds: changedSuspension(current, input),
    groupSize: group?.max ?? current.groupSize,
    pgSettings: changedPgSettings(current, input),
  }
}

export function endpointSettingsToWire(settings: ComputeSettings): object {
  const size = settings.groupSize ?? 1
  return {
    ...commonToWire(settings),
    group: { min: size, max: size, enable_readable_secondaries: false },
    settings: settings.pgSettings && { pg_settings: settings.pgSettings },
  }
}

export function defaultSettingsToWire(settings: ComputeSettings): object {
  return { ...commonToWire(settings), pg_settings: settings.pgSettings }
}

function commonToWire({ minCu, maxCu, suspendSeconds }: ComputeSettings): object {
  return {
    autoscaling_limit_min_cu: minCu,
    autoscaling_limit_max_cu: maxCu,
    suspend_timeout_duration: suspendSeconds === undefined ? undefined : formatDuration(suspendSeconds),
  }
}

function changedPgSettings(current: ComputeSettings, input: ComputeSettingsInput): PgSettings | undefined {
  const asked =
    'settings' in input ? input.settings?.pg_settings : 'pg_settings' in input ? input.pg_settings : undefined
  return asked ?? current.pgSettings
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
