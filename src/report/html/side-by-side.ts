/** The definitions of what has changed, before and after beside each other. */
import { diffLines } from 'diff'
import type { SchemaChange, SchemaDiff } from '../../schema/schema-diff.ts'
import { escapeHtml } from './escape-html.ts'

/** Texts that differ in more than this are shown whole, without marks. */
const maxEditLength = 2000

/** Empty when no definition differs. */
export function sideBySide({ changes }: SchemaDiff): string {
  const seen = new Set<string>()
  const rows = changes.flatMap((change) => {
    const { before = '', after = '' } = change
    const pair = `${before}\0${after}`
    if (before === after || seen.has(pair)) return []
    seen.add(pair)
    return row(change, before, after)
  })
  if (rows.length === 0) return ''
  return `<h4>Definitions, before and after</h4>
<table class="sides">
<thead><tr><th>before</th><th>after</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`
}

function row({ summary }: SchemaChange, before: string, after: string): string {
  const parts = diffLines(before, after, { maxEditLength }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ]
  const side = (left: 'removed' | 'added', right: 'removed' | 'added') =>
    parts
      .filter((part) => !part[right])
      .map((part) => lines(part.value, part[left] ? left : 'same'))
      .join('')
  return `<tr><th colspan="2">${escapeHtml(summary.replaceAll('`', ''))}</th></tr>
<tr><td><pre><code>${side('removed', 'added')}</code></pre></td><td><pre><code>${side('added', 'removed')}</code></pre></td></tr>`
}

function lines(text: string, kind: string): string {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => `<span class="${kind}">${escapeHtml(line)}</span>`)
    .join('')
}
