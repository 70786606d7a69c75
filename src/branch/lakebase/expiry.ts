/**
 * How long a branch may live. Lakebase's documented ceiling is 30 days; some workspaces have a lower one, which only their
 * refusal tells. https://docs.databricks.com/aws/en/oltp/projects/manage-branches
 */
import { UpstreamError, UserError } from '../../ground/errors.ts'
import { formatDuration } from '../ttl.ts'
import type { LakebaseApi } from './api.ts'
import { readProject } from './branch-calls.ts'

/** Refuses what no workspace allows; tries less, with a warning, where this workspace does not allow what was asked for. */
export async function withinCeiling<T>(
  api: LakebaseApi,
  ttlSeconds: number,
  attempt: (seconds: number) => Promise<T>,
): Promise<T> {
  refuseAboveCeiling(ttlSeconds)
  for (let seconds = ttlSeconds; ; ) {
    try {
      return await attempt(seconds)
    } catch (error) {
      if (!(error instanceof UpstreamError) || !/exceeds the maximum expiration/i.test(error.failure.message))
        throw error
      seconds = await clamp(api, seconds, error)
    }
  }
}

const longestTtlSeconds = 30 * 86_400

function refuseAboveCeiling(ttlSeconds: number): void {
  if (ttlSeconds <= longestTtlSeconds) return
  throw new UserError(
    `\`ttl\` is ${formatDuration(ttlSeconds)}, but Lakebase lets a branch live for 30 d at most. Shorten it.`,
  )
}

async function clamp(api: LakebaseApi, ttlSeconds: number, error: UpstreamError): Promise<number> {
  const retention = (await readProject(api)).status?.history_retention_duration
  const clamped = lowerCeiling({ ttlSeconds, message: error.failure.message, retention })
  if (clamped === undefined) throw error
  api.log.warning(
    `\`ttl\` is ${formatDuration(ttlSeconds)}, which is more than this workspace allows. ` +
      `The branch will live for ${formatDuration(clamped)}.`,
  )
  return clamped
}

/**
 * A lifetime to try instead: the number in the refusal when it has one, else the project's history retention, else a week,
 * the first that is shorter than what was refused. Undefined when there is none.
 */
export function lowerCeiling(refused: {
  readonly ttlSeconds: number
  readonly message: string
  readonly retention?: string | undefined
}) {
  const candidates = [...secondsIn(refused.message), ...secondsIn(refused.retention ?? ''), 7 * 86_400, 86_400]
  return candidates.find((seconds) => seconds > 0 && seconds < refused.ttlSeconds)
}

const unitSeconds = { s: 1, second: 1, m: 60, minute: 60, h: 3600, hour: 3600, d: 86_400, day: 86_400 }
type Unit = keyof typeof unitSeconds

function secondsIn(text: string): number[] {
  const lengths = text.matchAll(/\b(\d+)\s*(s|second|m|minute|h|hour|d|day)s?\b/gi)
  return Array.from(lengths, ([, count, unit]) => Number(count) * unitSeconds[unit?.toLowerCase() as Unit])
}
