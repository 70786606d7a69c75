/**
 * The last look before anything leaves the job: the runner masks its log, but nothing masks a comment or a file. Every string of
 * the report loses the secrets we know, in the forms they travel in, and whatever has the shape of a login.
 */
import type { Report } from './report.ts'

/** The report without `secrets`. Its shape stays. */
export function redactReport(report: Report, secrets: readonly string[]): Report {
  const forms = secrets.filter((secret) => secret.length > 3).flatMap(spellings)
  // Longest first, so that a whole URL goes before the password inside it.
  const ordered = [...new Set(forms)].sort((a, b) => b.length - a.length)
  return mapStrings(report, (value) => redactText(value, ordered))
}

function redactText(value: string, secrets: readonly string[]): string {
  const known = secrets.reduce((text, secret) => text.replaceAll(secret, '***'), value)
  return shapes.reduce((text, shape) => text.replace(shape, '***'), known)
}

function spellings(secret: string): string[] {
  return [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]
}

const shapes: readonly RegExp[] = [
  // Connection URLs, with or without a password; percent-encoded; in base64, whose first letters are known.
  /\bpostgres(?:ql)?(?::\/\/|%3A%2F%2F)[^\s`'"<>]+/gi,
  /cG9zdGdyZXM[\w+/=-]{16,}/g,
  // JSON web tokens, which is what a Lakebase password is, and their base64.
  /eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]+/g,
  /ZXlK[\w+/=-]{40,}/g,
  // GitHub's and Databricks' own tokens.
  /\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}|\bdapi[0-9a-f]{20,}/g,
  /\bpassword\s*[=:]\s*\S+/gi,
]

function mapStrings<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T & string
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change)) as T & unknown[]
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)])) as T & object
}
