/**
 * The last look before anything leaves the job: the runner masks its log, but nothing masks a comment or a file. Every string of
 * the report loses the secrets we know, in the forms they travel in, and whatever has the shape of one.
 */
import { hideSecrets, mapTexts } from '../ground/hide-secrets.ts'
import { secretForms } from '../ground/secret-forms.ts'
import { hidden } from '../ground/secret-shapes.ts'
import type { Report } from './report.ts'

/** The report without `secrets`, and without what else is one. Its shape stays. */
export function redactReport(report: Report, secrets: readonly string[]): Report {
  // Longest first, so that a whole URL goes before the password inside it.
  const forms = [...new Set(secrets.flatMap(secretForms))].sort((a, b) => b.length - a.length)
  return mapTexts(report, (text) => {
    const known = forms.reduce((left, form) => left.replaceAll(form, hidden), text)
    return hideSecrets(known.replace(address, hidden))
  })
}

/** Connection URLs, with or without a password, percent-encoded or not: a host is nobody's business either. */
const address = /\bpostgres(?:ql)?(?::\/\/|%3A%2F%2F)[^\s`'"<>]+/gi
