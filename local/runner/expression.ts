/**
 * Evaluates `${{ }}` as GitHub does: loose comparison, strings compared without regard to case, `&&` and `||` giving a
 * value, missing properties being null.
 * https://docs.github.com/actions/reference/evaluate-expressions-in-workflows-and-actions
 */
import { FUNCTIONS } from './expression-functions.ts'
import { type ExpressionNode, parseExpression } from './expression-syntax.ts'
import { compare, equals, isTruthy, toText, type Value } from './expression-value.ts'

export type ExpressionScope = {
  readonly contexts: Readonly<Record<string, Value>>
  /** success(), failure(), cancelled(): known only where a condition is evaluated. always() is true there. */
  readonly status?: { readonly success: boolean; readonly failure: boolean; readonly cancelled: boolean } | undefined
}

export function evaluate(expression: string, scope: ExpressionScope): Value {
  return evaluateNode(parseExpression(expression), scope)
}

/** An `if:`. Without a status function in it, it implies `success() &&`; `${{ }}` around it is optional. */
export function evaluateCondition(condition: string | undefined, scope: ExpressionScope): boolean {
  const text = stripBraces(condition ?? '')
  const node: ExpressionNode = text === '' ? { type: 'call', name: 'success', args: [] } : parseExpression(text)
  if (!mentionsStatus(node) && scope.status?.success === false) return false
  return isTruthy(evaluateNode(node, scope))
}

/** Text with any number of `${{ }}` in it. */
export function interpolate(template: string, scope: ExpressionScope): string {
  return splitTemplate(template)
    .map((part) => (part.type === 'text' ? part.text : toText(evaluate(part.text, scope))))
    .join('')
}

/** Like `interpolate`, but a template that is one expression keeps its value (a list, an object). */
export function evaluateTemplate(template: string, scope: ExpressionScope): Value {
  const [only, ...others] = splitTemplate(template)
  return only?.type === 'expression' && others.length === 0 ? evaluate(only.text, scope) : interpolate(template, scope)
}

const STATUS_FUNCTIONS = ['success', 'failure', 'cancelled', 'always']

function evaluateNode(node: ExpressionNode, scope: ExpressionScope): Value {
  switch (node.type) {
    case 'literal':
      return node.value
    case 'context':
      return contextNamed(node.name, scope)
    case 'index':
      return access(evaluateNode(node.target, scope), evaluateNode(node.index, scope), isFiltered(node.target))
    case 'filter':
      return children(evaluateNode(node.target, scope), isFiltered(node.target))
    case 'not':
      return !isTruthy(evaluateNode(node.operand, scope))
    case 'binary':
      return evaluateBinary(node, scope)
    case 'call':
      return call(node.name, node.args, scope)
  }
}

function contextNamed(name: string, scope: ExpressionScope): Value {
  const key = Object.keys(scope.contexts).find((candidate) => candidate.toLowerCase() === name.toLowerCase())
  if (key === undefined) throw new Error(`Unrecognized named-value: '${name}'`)
  return scope.contexts[key] ?? null
}

function evaluateBinary(node: ExpressionNode & { readonly type: 'binary' }, scope: ExpressionScope): Value {
  const left = evaluateNode(node.left, scope)
  if (node.operator === '&&') return isTruthy(left) ? evaluateNode(node.right, scope) : left
  if (node.operator === '||') return isTruthy(left) ? left : evaluateNode(node.right, scope)
  const right = evaluateNode(node.right, scope)
  if (node.operator === '==') return equals(left, right)
  if (node.operator === '!=') return !equals(left, right)
  return compare(node.operator, left, right)
}

function call(name: string, args: readonly ExpressionNode[], scope: ExpressionScope): Value {
  const key = name.toLowerCase()
  if (STATUS_FUNCTIONS.includes(key)) {
    if (!scope.status) throw new Error(`Function '${name}' can only be used in a condition`)
    return key === 'always' || scope.status[key as 'success' | 'failure' | 'cancelled']
  }
  const implementation = FUNCTIONS[key]
  if (!implementation) throw new Error(`Unrecognized function: '${name}'`)
  return implementation(args.map((arg) => evaluateNode(arg, scope)))
}

function access(target: Value, index: Value, filtered: boolean): Value {
  if (filtered && Array.isArray(target)) {
    return target.map((item: Value) => access(item, index, false)).filter((item) => item !== null)
  }
  if (Array.isArray(target)) return typeof index === 'number' ? (target[index] ?? null) : null
  if (target === null || typeof target !== 'object') return null
  const wanted = toText(index).toLowerCase()
  return Object.entries(target).find(([key]) => key.toLowerCase() === wanted)?.[1] ?? null
}

function children(target: Value, filtered: boolean): Value {
  if (target === null || typeof target !== 'object') return []
  const items: Value[] = Object.values(target)
  return filtered ? items.flatMap((item) => children(item, false)) : items
}

/** Whether the list comes from a `.*`, so that what follows applies to each of its items. */
function isFiltered(node: ExpressionNode): boolean {
  return node.type === 'filter' || (node.type === 'index' && isFiltered(node.target))
}

function mentionsStatus(node: ExpressionNode): boolean {
  switch (node.type) {
    case 'call':
      return STATUS_FUNCTIONS.includes(node.name.toLowerCase()) || node.args.some(mentionsStatus)
    case 'index':
      return mentionsStatus(node.target) || mentionsStatus(node.index)
    case 'filter':
      return mentionsStatus(node.target)
    case 'not':
      return mentionsStatus(node.operand)
    case 'binary':
      return mentionsStatus(node.left) || mentionsStatus(node.right)
    case 'literal':
    case 'context':
      return false
  }
}

function stripBraces(condition: string): string {
  const parts = splitTemplate(condition.trim())
  const [only] = parts
  return parts.length === 1 && only?.type === 'expression' ? only.text.trim() : condition.trim()
}

type TemplatePart = { readonly type: 'text' | 'expression'; readonly text: string }

/** A `}}` within a quoted string does not end the expression. */
function splitTemplate(template: string): TemplatePart[] {
  const parts: TemplatePart[] = []
  const pattern = /\$\{\{((?:'(?:[^']|'')*'|(?!\}\})[^'])*)\}\}/g
  let position = 0
  for (const match of template.matchAll(pattern)) {
    if (match.index > position) parts.push({ type: 'text', text: template.slice(position, match.index) })
    parts.push({ type: 'expression', text: match[1] ?? '' })
    position = match.index + match[0].length
  }
  if (position < template.length) parts.push({ type: 'text', text: template.slice(position) })
  return parts
}
