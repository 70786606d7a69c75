/** One diff block an object: what its changes remove and add, in readable DDL, a table with everything that hangs on it. */
import { structuredPatch } from 'diff'
import { count } from '../ground/figures.ts'
import { compareText } from '../schema/object-order.ts'
import { type SchemaChange, type SchemaObject, weights } from '../schema/schema-diff.ts'
import { block, code, fold } from './escape-markdown.ts'

export type ObjectDiffLimits = {
  /** Objects whose diff is shown. */
  readonly objects: number
  /** Lines of each diff. */
  readonly length: number
}

export type ObjectDiffs = {
  readonly markdown: string
  /** Each of them is on the screen, without a fold. */
  readonly areOpen: boolean
}

const none: ObjectDiffs = { markdown: '', areOpen: false }

export function renderObjectDiffs(
  changes: readonly SchemaChange[],
  { objects, length }: ObjectDiffLimits,
): ObjectDiffs {
  if (objects === 0) return none
  const diffs = byObject(changes)
    .map(({ name, changes }) => ({ name, lines: changedLines(changes) }))
    .filter(({ lines }) => lines.length > 0)
  const shown = diffs
    .slice(0, objects)
    .map(({ name, lines }) => `${code(name)}\n\n${block(cut(lines, length), 'diff')}`)
  if (shown.length === 0) return none
  const rest = diffs.length - shown.length
  const text = [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n\n')
  const areOpen = diffs.length <= mostOpen && text.split('\n').length <= mostOpenLines
  return { markdown: areOpen ? text : fold(`Definitions of ${count(diffs.length, 'changed object')}`, text), areOpen }
}

/** So few and so short that a reader need not open a fold. */
const mostOpen = 3
const mostOpenLines = 40

type ObjectChanges = { readonly name: string; readonly changes: readonly SchemaChange[] }

/** Heaviest object first; changes come sorted by weight, so the first of an object is its heaviest. */
function byObject(changes: readonly SchemaChange[]): readonly ObjectChanges[] {
  const groups = new Map<string, SchemaChange[]>()
  for (const change of changes) {
    const name = wholeName(change.object)
    groups.set(name, [...(groups.get(name) ?? []), change])
  }
  const heaviest = (group: readonly SchemaChange[]) => Math.min(...group.map(({ weight }) => weights.indexOf(weight)))
  return [...groups]
    .map(([name, changes]) => ({ name, changes }))
    .sort((a, b) => heaviest(a.changes) - heaviest(b.changes) || compareText(a.name, b.name))
}

function wholeName({ schema, table, name }: SchemaObject): string {
  return [schema, table ?? name].filter((part) => part !== undefined).join('.')
}

/** Several changes of one object share its definitions: each pair is told once. */
function changedLines(changes: readonly SchemaChange[]): readonly string[] {
  const seen = new Set<string>()
  const asDefined = [...changes].sort((a, b) => place(a.object) - place(b.object))
  return asDefined.flatMap(({ before = '', after = '' }) => {
    const pair = `${before}\0${after}`
    if (before === after || seen.has(pair)) return []
    seen.add(pair)
    return lineDiff(before, after)
  })
}

/** A definition is read from the table down, whatever weighs most. */
function place({ kind, table }: SchemaObject): number {
  if (table === undefined) return 0
  const position = ['column', 'constraint', 'index'].indexOf(kind)
  return position < 0 ? 4 : position + 1
}

const context = 3
/** Of texts that differ in more lines, no more than that can be said: the work grows with the square of them. */
const maxEditLength = 2000

function lineDiff(before: string, after: string): readonly string[] {
  if (before === '') return after.split('\n').map((line) => `+${line}`)
  if (after === '') return before.split('\n').map((line) => `-${line}`)
  const patch = structuredPatch('', '', `${before}\n`, `${after}\n`, '', '', { context, maxEditLength })
  if (patch === undefined) return [...lineDiff(before, ''), ...lineDiff('', after)]
  return patch.hunks.flatMap((hunk, index) => [...(index > 0 ? ['…'] : []), ...hunk.lines])
}

function cut(lines: readonly string[], length: number): string {
  const shown = lines.slice(0, length)
  return [...shown, ...(lines.length > shown.length ? [`… ${lines.length - shown.length} more lines`] : [])].join('\n')
}
