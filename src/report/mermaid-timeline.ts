/** The timeline as a picture that GitHub draws. https://mermaid.js.org/syntax/gantt.html */
import { fold } from './escape-markdown.ts'
import type { Lane, Span, Timeline } from './lock-timeline.ts'

export function renderTimeline(timeline: Timeline | undefined): string {
  if (timeline === undefined) return ''
  const { milliseconds, statements, blocked } = timeline
  const lines = [
    'gantt',
    '  dateFormat x',
    `  axisFormat ${milliseconds < 10_000 ? '%S.%L' : '%M:%S'}`,
    '  section Ran',
    ...spans(statements, ''),
    '  section Waited',
    ...blocked.flatMap(({ title, spans: all }) =>
      spans({ title, spans: all.map((span) => named(title, span)) }, 'crit, '),
    ),
  ]
  return fold('When others would have waited', ['```mermaid', ...lines, '```'].join('\n'))
}

// The name of a section has little room, and runs into the bars.
function named(table: string, span: Span): Span {
  return { ...span, label: `${span.label} of ${table}` }
}

function spans({ spans: all }: Lane, tag: string): readonly string[] {
  return all.map((span) => `  ${inert(span.label, 60)} :${tag}${ends(span)}`)
}

/** A span of no length is not drawn. */
function ends({ from, to }: Span): string {
  return `${Math.round(from)}, ${Math.round(Math.max(to, from + 1))}`
}

/**
 * A colon, a semicolon, a number sign, a percent sign or a word of the language would end the label, or be read as an order: letters
 * and digits of any language, and what stands in names, are all that is kept.
 */
function inert(text: string, length: number): string {
  const kept = text
    .replace(/[^\p{L}\p{N}._$()=<>*, -]/gu, ' ')
    .replace(/[<>]/g, (sign) => (sign === '<' ? '‹' : '›'))
    .replace(/,/g, ' ')
    .replace(/-{2,}/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
  const characters = [...kept]
  const short = characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : kept
  // A line that begins with a word of the language would be one.
  return keywords.test(short) ? `· ${short}` : short || '·'
}

const keywords =
  /^(gantt|section|title|dateFormat|axisFormat|tickInterval|inclusiveEndDates|topAxis|excludes|includes|todayMarker|weekday|weekend|click|call|href|accTitle|accDescr|done|active|crit|milestone|vert|end)\b/i
