/**
 * The last look at every text that leaves the process: log, annotations, summary, comment, report, errors. It loses the secrets
 * that we know, in every form in which they travel, and whatever looks like one. The secrets that we know are kept for the whole
 * process, as the runner keeps its masks for the whole job: a text does not tell where it has been.
 */
import { secretForms, shortest } from './secret-forms.ts'
import { hidden, hideSecretShapes } from './secret-shapes.ts'

let known: readonly string[] = []

/** From now on. */
export function rememberSecret(secret: string): void {
  if (secret.length < shortest) return
  known = [...new Set([...known, ...secretForms(secret)])].sort((a, b) => b.length - a.length)
}

export function hideSecrets(text: string): string {
  return hideSecretShapes(known.reduce((left, form) => left.replaceAll(form, hidden), text))
}

/** The same of every text in a value, whose shape stays. */
export function hideSecretsIn<T>(value: T): T {
  return mapTexts(value, hideSecrets)
}

export function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T & string
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change)) as T & unknown[]
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)])) as T & object
}
