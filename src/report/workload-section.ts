/** Production's own queries: how many were planned before and after, what of them is other now, and who names what is dropped. */
import { count, duration, percent, time } from '../ground/figures.ts'
import type { LiveQueries, LiveQuery, QueryEffect } from '../workload/live-queries.ts'
import { type Detail, firstRows } from './detail.ts'
import { codeCell, fold, sentence, sentenceCell } from './escape-markdown.ts'
import type { Report } from './report.ts'

/** Folded: what needs a look is among the findings. Empty where nothing was compared. */
export function renderWorkload({ workload }: Report, { rows, quote }: Detail): string {
  if (!workload?.measured || quote === 0) return ''
  const live = workload.value
  const parts = [windowOf(live), renderAffected(live.affected, rows), renderDropped(live, rows), renderOthers(live)]
  return fold(title(live), parts.filter(Boolean).join('\n\n'))
}

/** "412 queries of production, 99.2 % of its calls" */
export function comparedInWords({ source, compared: { queries, callsShare } }: LiveQueries): string {
  const whose = source === 'file' ? 'the workload' : 'production'
  const share = source === 'file' || callsShare === undefined ? '' : `, ${percent(callsShare)} of its calls`
  return `${count(queries, 'query', 'queries')} of ${whose}${share}`
}

function title(live: LiveQueries): string {
  const affected = live.affected.length === 0 ? 'all as before' : `${count(live.affected.length, 'difference')}`
  return sentence(`${comparedInWords(live)}, planned before and after: ${affected}`)
}

function windowOf({ since, until, evictions = 0, source }: LiveQueries): string {
  if (source === 'file') return ''
  const length = since && until ? Date.parse(until) - Date.parse(since) : Number.NaN
  const window = Number.isFinite(length)
    ? `pg_stat_statements of the parent counts since ${since?.slice(0, 16).replace('T', ' ')} UTC, ${spanInWords(length)}.`
    : 'Since when pg_stat_statements of the parent counts, it does not say.'
  const full = evictions > 0 ? ` It was full ${count(evictions, 'time')}, and has forgotten the rarest.` : ''
  return sentence(`${window}${full} Plans are generic ones, good for any value; nothing was run.`)
}

/** "9 days": of a window, nobody asks for the minutes. */
function spanInWords(milliseconds: number): string {
  const days = Math.floor(milliseconds / 86_400_000)
  return days >= 2 ? count(days, 'day') : duration(milliseconds)
}

function renderAffected(affected: readonly LiveQuery[], limit: number): string {
  if (affected.length === 0) return ''
  const lines = affected.map((query) => {
    const { text, callers, role, callsShare, timeShare, effect } = query
    const by = [callers && codeCell(callers), role && `role ${codeCell(role)}`].filter(Boolean).join(', ')
    const share = (value: number | undefined) => (value === undefined ? '' : percent(value))
    return `| ${sentenceCell(`\`${text.replaceAll('`', "'")}\``)} | ${by} | ${share(callsShare)} | ${share(timeShare)} | ${sentenceCell(effectInWords(effect))} |`
  })
  return [
    '| query | sent by | calls | time | with the change |',
    '|---|---|---|---|---|',
    ...firstRows(lines, { limit, rest: (n) => `| and ${n} more | | | | |` }),
  ].join('\n')
}

function effectInWords(effect: QueryEffect): string {
  switch (effect.kind) {
    case 'fails':
      return `fails: ${effect.message}`
    case 'unfilled':
      return `fails: no value for \`${effect.column}\``
    case 'types':
      return 'takes or returns something else'
    case 'plan':
      return effect.whole ? `reads \`${effect.whole.table}\` from end to end` : 'costs many times as much'
  }
}

/** Whether anybody asks for what is gone is the one thing that the schema does not tell. */
function renderDropped({ dropped, since, until }: LiveQueries, limit: number): string {
  const window = since && until ? ` of the last ${spanInWords(Date.parse(until) - Date.parse(since))}` : ''
  const lines = dropped.map(({ subject, queries, timeShare, lastUse }) => {
    if (queries === 0)
      return `\`${subject}\`: no query${window} that was read names it${lastUse ? `; ${useInWords(lastUse)}` : ''}`
    const share = timeShare === undefined ? '' : `, ${percent(timeShare)} of the time`
    return `\`${subject}\`: ${count(queries, 'query', 'queries')}${share} ${queries === 1 ? 'names' : 'name'} it`
  })
  return firstRows(lines, { limit, rest: (n) => `and ${n} more` })
    .map((line) => `- ${sentence(line)}`)
    .join('\n')
}

function useInWords({ scans, at }: NonNullable<LiveQueries['dropped'][number]['lastUse']>): string {
  if (scans === 0) return 'no reading of it was counted'
  return `read ${count(scans, 'time')}, ${at === undefined ? 'as far as that was counted' : `last on ${time(at)}`}`
}

function renderOthers({ others, rightsUnknown }: LiveQueries): string {
  const lines = others.map(({ queries, callsShare, why }) => {
    const share = callsShare === undefined ? '' : ` (${percent(callsShare)} of the calls)`
    return `${count(queries, 'query', 'queries')}${share}: ${why}`
  })
  const rights =
    rightsUnknown === 0
      ? []
      : [
          `${count(rightsUnknown, 'query', 'queries')}: the login is no member of the role that sends it, so rights were not tried`,
        ]
  const all = [...lines, ...rights]
  return all.length === 0 ? '' : ['Not looked at:', '', ...all.map((line) => `- ${sentence(line)}`)].join('\n')
}
