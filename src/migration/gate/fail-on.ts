/** The input `fail-on`: what turns the job red. Words separated by spaces, commas or lines. */
import { UserError } from '../../ground/errors.ts'
import { type Weight, weights } from '../../schema/schema-diff.ts'
import { findingCodes } from '../findings/finding-codes.ts'
import { type Severity, severities } from '../findings/severity.ts'

export type FailCondition = { readonly text: string } & (
  | { readonly kind: 'weight'; readonly weight: Weight }
  /** This severity, or a heavier one. */
  | { readonly kind: 'severity'; readonly severity: Severity }
  /** But where the table is so small that nobody waits. */
  | { readonly kind: 'code'; readonly code: string }
  /** Bytes of one table, with its indexes. */
  | { readonly kind: 'rewrite'; readonly bytes: number }
  /** Milliseconds of one lock that blocks writes. */
  | { readonly kind: 'lock'; readonly milliseconds: number }
  /** Milliseconds of all migrations. */
  | { readonly kind: 'migration'; readonly milliseconds: number }
  | { readonly kind: 'failed-tests' }
  /** A test of the deployed version fails on the new schema, and passes on that of today. */
  | { readonly kind: 'deployed-tests' }
  /** Queries of production that fail after the change, by their share of the calls or of the time. */
  | { readonly kind: 'broken-query'; readonly share: number }
  /** The plan of a query of production is so many times as dear as before. */
  | { readonly kind: 'plan'; readonly times: number }
  /** Another condition cannot be judged. */
  | { readonly kind: 'unjudged' }
)

/** UserError with every word that is not understood. */
export function parseFailOn(input: string): readonly FailCondition[] {
  const words = input.split(/[\s,]+/).filter(Boolean)
  const conditions = words.map((word) => ({ word, condition: parseCondition(word) }))
  const unknown = conditions.filter(({ condition }) => condition === undefined).map(({ word }) => `\`${word}\``)
  if (unknown.length > 0) {
    throw new UserError(
      `\`fail-on\` does not know ${unknown.join(', ')}. It takes ${weights.join(', ')}, ${severities.join(', ')}, ` +
        'a code such as D2, rewrite>100MB, lock>2s, migration>60s, failed-tests, deployed-tests, broken-query, broken-query>1%, plan>10x and unjudged.',
    )
  }
  return conditions.flatMap(({ condition }) => condition ?? [])
}

function parseCondition(text: string): FailCondition | undefined {
  const weight = weights.find((candidate) => candidate === text)
  if (weight) return { text, kind: 'weight', weight }
  const severity = severities.find((candidate) => candidate === text)
  if (severity) return { text, kind: 'severity', severity }
  if (text === 'failed-tests' || text === 'deployed-tests' || text === 'unjudged') return { text, kind: text }
  if (text.toLowerCase() === 'broken-query') return { text, kind: 'broken-query', share: 0 }
  const [, share] = /^broken-query>(\d+(?:\.\d+)?)%$/i.exec(text) ?? []
  if (share !== undefined) return { text, kind: 'broken-query', share: Number(share) / 100 }
  const [, times] = /^plan>(\d+(?:\.\d+)?)x$/i.exec(text) ?? []
  if (times !== undefined) return { text, kind: 'plan', times: Number(times) }
  const code = findingCodes.find((candidate) => candidate === text.toUpperCase())
  if (code) return { text, kind: 'code', code }
  return parseBudget(text)
}

function parseBudget(text: string): FailCondition | undefined {
  const [, name, amount, unit = ''] = /^(rewrite|lock|migration)>(\d+(?:\.\d+)?)([a-z]*)$/i.exec(text) ?? []
  if (name === undefined) return undefined
  const factor = (name.toLowerCase() === 'rewrite' ? sizes : durations)[unit.toLowerCase()]
  if (factor === undefined) return undefined
  const value = Number(amount) * factor
  switch (name.toLowerCase()) {
    case 'rewrite':
      return { text, kind: 'rewrite', bytes: value }
    case 'lock':
      return { text, kind: 'lock', milliseconds: value }
    default:
      return { text, kind: 'migration', milliseconds: value }
  }
}

const sizes: Readonly<Record<string, number>> = { b: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12 }
const durations: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000 }
