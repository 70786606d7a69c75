/**
 * Whether a condition keeps nothing out, whatever the row: `true`, `1 = 1`, `owner = owner`, `not false`, and what is put together
 * of them. Reads what the server makes of an expression, where each operation stands in parentheses of its own.
 */
export function isAlwaysTrue(condition: string): boolean {
  const text = withoutParentheses(condition.trim())
  const alternatives = partsOf(text, ' OR ')
  if (alternatives.length > 1) return alternatives.some(isAlwaysTrue)
  const all = partsOf(text, ' AND ')
  if (all.length > 1) return all.every(isAlwaysTrue)
  if (/^(true|not \(?false\)?)$/i.test(text)) return true
  const [left, right, more] = partsOf(text, ' = ')
  return left !== undefined && left === right && more === undefined
}

function withoutParentheses(text: string): string {
  return text.startsWith('(') && endOfParentheses(text) === text.length - 1
    ? withoutParentheses(text.slice(1, -1).trim())
    : text
}

/** Where the first parenthesis is closed. */
function endOfParentheses(text: string): number {
  return [...text].findIndex((_, at) => depthAt(text, at + 1) === 0)
}

/** Outside of parentheses and strings. */
function partsOf(text: string, separator: string): readonly string[] {
  const parts: string[] = []
  let start = 0
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
    if (depthAt(text, at) !== 0) continue
    parts.push(text.slice(start, at).trim())
    start = at + separator.length
  }
  return [...parts, text.slice(start).trim()]
}

/** In a string, there is no telling: deeper than anything. */
function depthAt(text: string, end: number): number {
  let depth = 0
  let isString = false
  for (const letter of text.slice(0, end)) {
    if (letter === "'") isString = !isString
    else if (!isString && letter === '(') depth += 1
    else if (!isString && letter === ')') depth -= 1
  }
  return isString ? Number.POSITIVE_INFINITY : depth
}
