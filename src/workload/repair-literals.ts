/**
 * The server keeps queries with `$1` in the place of a constant, and some constants cannot be a parameter: of `interval '1 day'`
 * it keeps `interval $1`, which is no SQL. Here it is written so that it means the same: `($1)::interval`. Pure.
 * https://www.postgresql.org/docs/current/pgstatstatements.html
 */
import { readToken } from '../postgres/sql-token.ts'

/** The same text where there is nothing to mend. */
export function repairLiterals(text: string): string {
  const parts = partsOf(text)
  let mended = ''
  let copied = 0
  for (let at = 0; at < parts.length; at += 1) {
    const repair = typed(parts, at) ?? extracted(parts, at)
    const first = parts[at]
    const last = repair && parts[repair.last]
    if (repair === undefined || first === undefined || last === undefined) continue
    mended += text.slice(copied, first.start) + repair.text
    copied = last.end
    at = repair.last
  }
  return mended + text.slice(copied)
}

type Part = { readonly text: string; readonly word?: string | undefined; readonly start: number; readonly end: number }
type Repair = { readonly text: string; readonly last: number }

/** Without space and comments; a parameter is one part. */
function partsOf(text: string): readonly Part[] {
  const parts: Part[] = []
  for (let at = 0; at < text.length; ) {
    const parameter = /^\$\d+/.exec(text.slice(at, at + 12))
    const token = parameter ? undefined : readToken(text, at)
    const end = token?.end ?? at + (parameter?.[0].length ?? 1)
    if (token?.kind !== 'space' && token?.kind !== 'comment') {
      parts.push({ text: text.slice(at, end), start: at, end, ...(token?.kind === 'word' && { word: token.word }) })
    }
    at = end
  }
  return parts
}

/** `interval $1`, `timestamp with time zone $1`, `interval $1 day to second`, `timestamp(3) $1`. */
function typed(parts: readonly Part[], at: number): Repair | undefined {
  const { word = '' } = parts[at] ?? {}
  // A name behind a dot, a cast or `as` is no constant's type.
  if (!literalTypes.has(word) || ['.', ':', 'as'].includes(parts[at - 1]?.text.toLowerCase() ?? '')) return undefined
  let next = at + 1
  let type = word
  if (parts[next]?.text === '(') {
    const close = parts.findIndex(({ text }, index) => index > next && text === ')')
    if (close < 0) return undefined
    type += parts
      .slice(next, close + 1)
      .map(({ text }) => text)
      .join('')
    next = close + 1
  }
  const zone = parts.slice(next, next + 3).map((part) => part.word)
  if (/^(with|without) time zone$/.test(zone.join(' '))) {
    type += ` ${zone.join(' ')}`
    next += 3
  }
  const parameter = parts[next]
  if (!isParameter(parameter)) return undefined
  const fields: string[] = []
  while (word === 'interval' && intervalFields.has(parts[next + 1]?.word ?? '')) {
    next += 1
    fields.push(parts[next]?.text ?? '')
  }
  return { text: `(${parameter?.text})::${[type, ...fields].join(' ')}`, last: next }
}

/** `extract($1 from at)` is a call of this function, whose argument may be a parameter. https://www.postgresql.org/docs/14/release-14.html */
function extracted(parts: readonly Part[], at: number): Repair | undefined {
  const [name, open, field, from] = parts.slice(at, at + 4)
  const isOne = name?.word === 'extract' && open?.text === '(' && isParameter(field) && from?.word === 'from'
  return isOne ? { text: `pg_catalog.extract(${field?.text},`, last: at + 3 } : undefined
}

function isParameter(part: Part | undefined): boolean {
  return part !== undefined && /^\$\d+$/.test(part.text)
}

const literalTypes: ReadonlySet<string> = new Set([
  'bit',
  'bytea',
  'cidr',
  'date',
  'inet',
  'interval',
  'json',
  'jsonb',
  'numeric',
  'point',
  'time',
  'timestamp',
  'timestamptz',
  'timetz',
  'uuid',
  'varbit',
])

const intervalFields: ReadonlySet<string> = new Set(['year', 'month', 'day', 'hour', 'minute', 'second', 'to'])
