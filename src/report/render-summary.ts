/** The report for the run's summary page: whole, as far as a page of 1 MiB goes. */
import { summaryLimitBytes } from '../github/job-summary.ts'
import { details, wholeDetail } from './detail.ts'
import type { Report } from './report.ts'
import { renderDocument } from './report-document.ts'

export function renderSummary(
  report: Report,
  { budget = summaryLimitBytes }: { readonly budget?: number } = {},
): string {
  return renderDocument(report, {
    budget,
    details: [wholeDetail, ...details],
    whereTheRestIs: 'Shortened to fit. The whole report is in the file named by `report-file`, when that is given.',
  })
}
