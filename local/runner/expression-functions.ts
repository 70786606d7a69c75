/**
 * The functions of expressions, except the status functions and `hashFiles`.
 * https://docs.github.com/actions/reference/evaluate-expressions-in-workflows-and-actions#functions
 */
import { equals, toText, type Value } from './expression-value.ts'

type ExpressionFunction = (args: readonly Value[]) => Value

export const FUNCTIONS: Readonly<Record<string, ExpressionFunction>> = {
  contains: ([haystack = null, needle = null]) =>
    Array.isArray(haystack)
      ? haystack.some((item: Value) => equals(item, needle))
      : lower(haystack).includes(lower(needle)),
  startswith: ([text = null, start = null]) => lower(text).startsWith(lower(start)),
  endswith: ([text = null, end = null]) => lower(text).endsWith(lower(end)),
  format: ([template = null, ...values]) => format(toText(template), values),
  join: ([list = null, separator = ',']) =>
    Array.isArray(list) ? list.map((item: Value) => toText(item)).join(toText(separator)) : toText(list),
  tojson: ([value = null]) => JSON.stringify(value, null, 2),
  fromjson: ([text = null]) => JSON.parse(toText(text)) as Value,
}

function lower(value: Value): string {
  return toText(value).toLowerCase()
}

function format(template: string, values: readonly Value[]): string {
  return template.replace(/\{\{|\}\}|\{(\d+)\}/g, (found, index: string | undefined) => {
    if (index === undefined) return found.slice(0, 1)
    const value = values[Number(index)]
    if (value === undefined) throw new Error(`The format '${template}' has no argument ${index}`)
    return toText(value)
  })
}
