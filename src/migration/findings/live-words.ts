/** How findings about production's queries speak of them. Pure. */
import { count, percent } from '../../ground/figures.ts'
import type { LiveQueries, LiveQuery } from '../../workload/live-queries.ts'

type Shares = Pick<LiveQuery, 'callsShare' | 'timeShare'>

/** "3 queries of production"; of a file, nobody knows whose. */
export function queriesOf(amount: number, live: Pick<LiveQueries, 'source'>): string {
  return `${count(amount, 'query', 'queries')} of ${live.source === 'file' ? 'the workload' : 'production'}`
}

export function sumShares(queries: readonly Shares[]): Shares {
  const sum = (key: keyof Shares) => {
    const shares = queries.map((query) => query[key])
    return shares.every((share) => share !== undefined)
      ? shares.reduce((total: number, share) => total + (share ?? 0), 0)
      : undefined
  }
  return { callsShare: sum('callsShare'), timeShare: sum('timeShare') }
}

/** "4.2 % of its calls and 6.1 % of its time"; empty where nobody knows. */
export function sharesInWords({ callsShare, timeShare }: Shares): string {
  const parts = [
    callsShare === undefined ? '' : `${percent(callsShare)} of its calls`,
    timeShare === undefined ? '' : `${percent(timeShare)} of its time`,
  ].filter(Boolean)
  return parts.join(' and ')
}

/** ", 4.2 % of its calls and 6.1 % of its time," between a subject and its verb. */
export function asideOf(shares: Shares): string {
  const words = sharesInWords(shares)
  return words === '' ? '' : `, ${words},`
}

const shown = 3

/** "`select …` (orders#show, role `app`), `…`, and 2 more" */
export function quoteQueries(queries: readonly LiveQuery[]): string {
  const quotes = queries.slice(0, shown).map(({ text, callers, role }) => {
    const by = [callers && `\`${callers}\``, role && `role \`${role}\``].filter(Boolean).join(', ')
    return `\`${text.replaceAll('`', "'")}\`${by ? ` (${by})` : ''}`
  })
  const left = queries.length - quotes.length
  return left > 0 ? `${quotes.join(', ')} and ${left} more` : quotes.join(', ')
}

/** Below it, what happens to so few calls is seen and repaired before many notice. */
const felt = 0.005

export function isFelt({ callsShare, timeShare }: Shares): boolean {
  return callsShare === undefined || callsShare >= felt || (timeShare ?? 0) >= felt
}
