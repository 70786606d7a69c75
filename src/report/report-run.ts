/** The part of the report that says which run it is of. */
import type { Trigger } from '../github/trigger.ts'
import type { ReportRun } from './report.ts'

export function reportRun({ repository, event, runId, runAttempt, runUrl, sha, docsUrl }: Trigger): ReportRun {
  return { repository, event, runId, runAttempt, url: runUrl, headSha: sha, ...(docsUrl && { docsUrl }) }
}
