/** What the parent did since the fork, and where both have touched the same. */

import { count } from '../ground/figures.ts'
import { moves } from '../schema/drift.ts'
import { type Detail, firstRows } from './detail.ts'
import { type Drift, hasMoved } from './drift.ts'
import { code, sentence, shorten } from './escape-markdown.ts'
import type { Report } from './report.ts'

/** Empty when nothing has moved, and when it was not looked at: the notes say why. */
export function renderDrift({ drift, branch }: Report, { rows }: Detail): string {
  if (!drift?.measured || !hasMoved(drift.value)) return ''
  const parent = branch.measured ? branch.value.parent : 'the parent'
  const changes = changeList(drift.value, rows)
  return [
    changes && `**What ${code(parent)} did since the fork**\n\n${changes}`,
    conflictList(drift.value, { parent, rows }),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** "column `ecommerce.customers.email_verified` added; 1 migration that this branch lacks (`0041_x`)" */
export function driftInWords({ schema, missing }: Pick<Drift, 'schema' | 'missing'>): string {
  const changes = schema.changes.filter(moves)
  const [only, another] = changes
  return [
    only && !another ? shorten(only.summary, longestLine) : '',
    another ? count(changes.length, 'change') : '',
    missing.length > 0 ? describeMissing(missing) : '',
  ]
    .filter(Boolean)
    .join('; ')
}

/** Empty when the branch was not made anew in the middle of the pull request. */
export function renderRemade({ branch }: Report): string {
  if (!branch.measured || branch.value.remadeBecause === undefined) return ''
  const { parent, remadeBecause } = branch.value
  return `🔄 **Made anew** from ${code(parent)} as it is now: ${sentence(`${shorten(remadeBecause, 1000)}.`)}`
}

function describeMissing(missing: Drift['missing']): string {
  const names = firstRows(
    missing.map(({ name }) => `\`${shorten(name.replaceAll('`', "'"), 80)}\``),
    { limit: 3, rest: (n) => `${n} more` },
  )
  return `${count(missing.length, 'migration')} that this branch lacks (${names.join(', ')})`
}

/** A single change is told by the first line already. */
function changeList({ schema }: Drift, rows: number): string {
  const changes = schema.changes.filter(moves)
  if (changes.length < 2) return ''
  return list(
    changes.map(({ summary }) => `- ${sentence(shorten(summary, longestLine))}`),
    rows,
  )
}

function conflictList(
  { conflicts }: Drift,
  { parent, rows }: { readonly parent: string; readonly rows: number },
): string {
  if (conflicts.length === 0) return ''
  const lines = conflicts.map(
    ({ title, branch, parent: there }) =>
      `- ${sentence(title)}. Here: ${inOne(branch)}. In ${code(parent)}: ${inOne(there)}.`,
  )
  return `⚠️ **Changed on both sides**\n\n${list(lines, rows)}`
}

function inOne(summaries: readonly string[]): string {
  return sentence(shorten(summaries.join('; '), longestLine))
}

// Even the shortest form names the first ones.
function list(lines: readonly string[], rows: number): string {
  return firstRows(lines, { limit: Math.max(rows, 3), rest: (n) => `- and ${n} more` }).join('\n')
}

const longestLine = 300
