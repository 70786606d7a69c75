/** Statements that work on rows: measuring them needs no look at the catalog. */
import type { SqlStatement } from './split-statements.ts'

/** Changes rows and no catalog; what a function does to one it locks first. */
export function isRowStatement({ words: [first = ''] }: SqlStatement): boolean {
  return rowVerbs.has(first)
}

const rowVerbs: ReadonlySet<string> = new Set([
  'insert',
  'update',
  'delete',
  'merge',
  'copy',
  'select',
  'with',
  'values',
])
