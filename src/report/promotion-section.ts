/** What was run on the parent, or would be, and within which limits. */

import { count } from '../ground/figures.ts'
import { type Detail, firstRows } from './detail.ts'
import { code, sentence } from './escape-markdown.ts'
import type { Promotion } from './promotion.ts'
import type { Report } from './report.ts'

/** Empty for a report that is about a branch. */
export function renderPromotion({ promotion }: Report, { rows }: Detail): string {
  if (promotion === undefined) return ''
  const lines = linesOf(promotion)
  // Even the shortest form names the first ones.
  const list = firstRows(
    lines.map((line) => `- ${line}`),
    { limit: Math.max(rows, 3), rest: (n) => `- and ${n} more` },
  )
  return [describe(promotion), list.join('\n')].filter(Boolean).join('\n\n')
}

/** For the first line of the report. */
export function promotionInWords({ outcome, to, reasons }: Promotion): string {
  switch (outcome) {
    case 'promoted':
      return `promoted to \`${to}\``
    case 'dry-run':
      return `dry run, ready to be promoted to \`${to}\``
    case 'refused':
      return `not promoted to \`${to}\`, ${reasons[0] ?? 'refused'}`
    case 'failed':
      return `not promoted to \`${to}\``
  }
}

/** What was run is told with how it went, like every migration. */
function linesOf({ outcome, reasons, steps }: Promotion): readonly string[] {
  if (outcome === 'refused') return reasons.map((reason) => sentence(`${reason}.`))
  return outcome === 'dry-run' ? steps.map(code) : []
}

function describe(promotion: Promotion): string {
  const { outcome, to, steps, validatedSha, lockTimeoutSeconds, statementTimeoutSeconds } = promotion
  const validated = validatedSha === undefined ? '' : `, validated at commit ${code(validatedSha.slice(0, 7))}`
  const limits = `waiting ${lockTimeoutSeconds} s for a lock at most, ${statementTimeoutSeconds} s for a statement`
  const what = `${count(steps.length, 'migration')}${validated}`
  switch (outcome) {
    case 'promoted':
      return `**Promotion** ${what}, run on ${code(to)}, ${limits}.`
    case 'dry-run':
      return `**Promotion** nothing was run. With ${code('dry-run: false')}, ${code(to)} gets ${what}, ${limits}:`
    case 'refused':
      return `**Promotion** nothing was run on ${code(to)}:`
    case 'failed':
      return `**Promotion** ${what}, begun on ${code(to)}, ${limits}.`
  }
}
