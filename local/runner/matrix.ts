/**
 * Unfolds `strategy.matrix`: the product of its lists, minus `exclude`, plus `include`.
 * https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#jobsjob_idstrategymatrix
 */
import type { Value } from './expression-value.ts'

export type MatrixRow = { readonly [key: string]: Value }

export function unfoldMatrix(matrix: { readonly [key: string]: Value }): readonly MatrixRow[] {
  const { include = [], exclude = [], ...axes } = matrix
  const product = Object.entries(axes).reduce<MatrixRow[]>(
    (rows, [key, values]) => rows.flatMap((row) => asRows(values).map((value) => ({ ...row, [key]: value }))),
    [{}],
  )
  const excluded = asRows(exclude).filter(isRow)
  const kept = Object.keys(axes).length === 0 ? [] : product.filter((row) => !excluded.some((rule) => fits(rule, row)))
  return addIncluded(kept, asRows(include).filter(isRow))
}

/** An entry extends every row whose own values it does not contradict; when there is none it is a row of its own. */
function addIncluded(rows: readonly MatrixRow[], include: readonly MatrixRow[]): MatrixRow[] {
  const extended = rows.map((row) => ({ original: row, row: { ...row } as MatrixRow }))
  const added: MatrixRow[] = []
  for (const entry of include) {
    const matching = extended.filter(({ original }) =>
      Object.entries(entry).every(([key, value]) => !(key in original) || same(original[key], value)),
    )
    for (const target of matching) target.row = { ...target.row, ...entry }
    if (matching.length === 0) added.push(entry)
  }
  return [...extended.map(({ row }) => row), ...added]
}

function fits(rule: MatrixRow, row: MatrixRow): boolean {
  return Object.entries(rule).every(([key, value]) => same(row[key], value))
}

function same(a: Value | undefined, b: Value): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function asRows(value: Value): readonly Value[] {
  return Array.isArray(value) ? value : [value]
}

function isRow(value: Value): value is MatrixRow {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
