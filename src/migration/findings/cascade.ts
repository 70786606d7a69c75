import type { FindingFacts } from './finding.ts'

/**
 * Whether something may be gone because what it depended on was dropped: without `cascade` Postgres refuses that. Of a
 * migration that was watched from outside, and of code that the server ran itself, nobody knows.
 * https://www.postgresql.org/docs/current/ddl-depend.html
 */
export function mayHaveCascaded({ evidence }: FindingFacts): boolean {
  if (evidence?.method !== 'exact') return true
  return evidence.statements.some(({ words: [verb = ''], text }) =>
    verb === 'drop' ? /\bcascade\b|…$/i.test(text) : runsOtherCode.has(verb),
  )
}

const runsOtherCode: ReadonlySet<string> = new Set(['do', 'call', 'select', 'execute', 'with'])
