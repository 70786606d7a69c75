/**
 * Times and durations as they travel. A duration is seconds with an `s` (`"3600s"`); the service refuses `"720h"` and
 * bare numbers. A timestamp is RFC 3339 in UTC. Inside, everything is epoch milliseconds.
 */
import { z } from 'zod'

export const durationField = z
  .string()
  .regex(/^\d+(\.\d{1,9})?s$/, 'must be a duration in seconds such as "3600s"')
  .transform((text) => Number(text.slice(0, -1)))

export const timestampField = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/, 'must be an RFC 3339 timestamp')
  .transform((text) => Date.parse(text))

export const formatDuration = (seconds: number): string => `${seconds}s`

export const formatTime = (milliseconds: number): string => new Date(milliseconds).toISOString()
export const formatOptionalTime = (milliseconds: number | undefined): string | undefined =>
  milliseconds === undefined ? undefined : formatTime(milliseconds)
