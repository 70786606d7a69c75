/** The report as the file named by `report-file`, with the verdict in it, so that no reader has to judge again. */
import type { Report } from './report.ts'
import { type ReportFile, reportFileSchema } from './report-schema.ts'
import { judge } from './verdict.ts'

export function renderJson(report: Report): string {
  const { version, key, ...facts } = report
  return `${JSON.stringify({ version, key, verdict: judge(report), ...facts }, null, 2)}\n`
}

/** Throws when `text` is not a report file of a version we know. */
export function parseReportFile(text: string): ReportFile {
  return reportFileSchema.parse(JSON.parse(text))
}
