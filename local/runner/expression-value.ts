/**
 * The values of expressions and how GitHub compares and converts them.
 * https://docs.github.com/actions/reference/evaluate-expressions-in-workflows-and-actions#operators
 */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

export function isTruthy(value: Value): boolean {
  return Boolean(value)
}

export function toText(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'object') return Array.isArray(value) ? 'Array' : 'Object'
  return String(value)
}

export function toNumber(value: Value): number {
  if (value === null) return 0
  return typeof value === 'object' ? Number.NaN : Number(value)
}

/** Values of one kind are compared as they are, strings without regard to case; others as numbers. */
export function equals(left: Value, right: Value): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase()
  if (left !== null && right !== null && typeof left === 'object' && typeof right === 'object') return left === right
  return toNumber(left) === toNumber(right)
}

export function compare(operator: string, left: Value, right: Value): boolean {
  const [a, b] =
    typeof left === 'string' && typeof right === 'string'
      ? [left.toLowerCase(), right.toLowerCase()]
      : [toNumber(left), toNumber(right)]
  switch (operator) {
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    default:
      return a >= b
  }
}
