/**
 * Evaluates `${{ }}` with GitHub's own parser and evaluator; what is around it in a workflow file is read here.
 * https://docs.github.com/actions/reference/evaluate-expressions-in-workflows-and-actions
 */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import type { Value } from './expression-value.ts'

export type ExpressionScope = {
  readonly contexts: Readonly<Record<string, Value>>
  /** success(), failure(), cancelled(): known only where a condition is evaluated. always() is true there. */
  readonly status?: { readonly success: boolean; readonly failure: boolean; readonly cancelled: boolean } | undefined
}

export function evaluate(expression: string, scope: ExpressionScope): Value {
  return toValue(evaluated(expression, scope))
}

/** An `if:`. Without a status function in it, it implies `success() &&`; `${{ }}` around it is optional. */
export function evaluateCondition(condition: string | undefined, scope: ExpressionScope): boolean {
  const text = stripBraces(condition ?? '') || 'success()'
  if (!mentionsStatus(text) && scope.status?.success === false) return false
  // Every object and every list counts as true, as in JavaScript.
  return Boolean(evaluate(text, scope))
}

/** Text with any number of `${{ }}` in it. */
export function interpolate(template: string, scope: ExpressionScope): string {
  return splitTemplate(template)
    .map((part) => (part.type === 'text' ? part.text : evaluated(part.text, scope).coerceString()))
    .join('')
}

/** Like `interpolate`, but a template that is one expression keeps its value (a list, an object). */
export function evaluateTemplate(template: string, scope: ExpressionScope): Value {
  const [only, ...others] = splitTemplate(template)
  return only?.type === 'expression' && others.length === 0 ? evaluate(only.text, scope) : interpolate(template, scope)
}

function evaluated(expression: string, { contexts, status }: ExpressionScope): data.ExpressionData {
  const functions = status === undefined ? [] : statusFunctions({ ...status, always: true })
  const { tokens } = new Lexer(expression).lex()
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse()
  const dictionary = new data.Dictionary(
    ...Object.entries(contexts).map(([key, value]) => ({ key, value: fromValue(value) })),
  )
  return new Evaluator(tree, dictionary, new Map(functions.map((each) => [each.name, each]))).evaluate()
}

function statusFunctions(answers: Readonly<Record<string, boolean>>) {
  return Object.entries(answers).map(([name, answer]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answer),
  }))
}

function mentionsStatus(expression: string): boolean {
  const { tokens } = new Lexer(expression).lex()
  return tokens.some(
    ({ lexeme }, index) => /^(success|failure|cancelled|always)$/i.test(lexeme) && tokens[index + 1]?.lexeme === '(',
  )
}

function fromValue(value: Value): data.ExpressionData {
  return JSON.parse(JSON.stringify(value), data.reviver)
}

function toValue(value: data.ExpressionData): Value {
  return JSON.parse(JSON.stringify(value, data.replacer))
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
