/** The timeline of locks as bars, in HTML and CSS alone. */
import { duration } from '../../ground/figures.ts'
import type { Lane, Timeline } from '../lock-timeline.ts'
import { escapeHtml } from './escape-html.ts'

export function timelineHtml(timeline: Timeline | undefined): string {
  if (timeline === undefined) return ''
  const { milliseconds, statements, blocked } = timeline
  const rows = [
    laneHtml(statements, 'work', milliseconds),
    ...blocked.map((lane) => laneHtml({ ...lane, title: `kept from ${lane.title}` }, 'wait', milliseconds)),
  ]
  return `<h4>When others would have waited</h4>
<div class="timeline">
${rows.join('\n')}
<div class="lane"><span class="name"></span><span class="axis"><i>0</i><i>${duration(milliseconds)}</i></span></div>
</div>`
}

function laneHtml({ title, spans }: Lane, kind: string, whole: number): string {
  const bars = spans.map(({ label, from, to }) => {
    const [left, width] = [percent(from, whole), percent(Math.max(to - from, whole / 400), whole)]
    const told = escapeHtml(`${label}: ${duration(to - from)}`)
    return `<b class="${kind}" style="left:${left}%;width:${width}%" title="${told}">${told}</b>`
  })
  return `<div class="lane"><span class="name">${escapeHtml(title)}</span><span class="bars">${bars.join('')}</span></div>`
}

function percent(part: number, whole: number): string {
  return ((100 * part) / Math.max(whole, 1)).toFixed(2)
}

export const timelineStyle = `
.timeline { margin: 0 0 16px }
.lane { display: flex; gap: 8px; margin: 2px 0 }
.lane .name { flex: 0 0 200px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--muted) }
.bars, .axis { position: relative; flex: 1; height: 22px; background: var(--page) }
.axis { display: flex; justify-content: space-between; background: none; color: var(--muted) } .axis i { font-style: normal }
.bars b { position: absolute; top: 2px; bottom: 2px; min-width: 2px; padding: 0 4px; box-sizing: border-box; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font: 12px/18px inherit; font-weight: 400; border-radius: 3px }
.bars .work { background: var(--code) } .bars .wait { background: var(--del); color: var(--del-text) }
@media (max-width: 600px) { .lane .name { flex-basis: 96px } }
`
