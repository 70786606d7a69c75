/**
 * How `alter column … type` makes the new values of a column: by a cast of the old ones, which the types tell, or by an
 * expression, which can make anything of them. Pure. https://www.postgresql.org/docs/current/sql-altertable.html
 */
import { type Lexeme, readLexemes } from '../postgres/lexemes.ts'

export type ValueConversion = 'cast' | 'expression'

/** Undefined where no type is changed. What is not certainly a plain cast is an expression. */
export function readConversion(sql: string): ValueConversion | undefined {
  const lexemes = readLexemes(sql) ?? []
  const changes = lexemes.some(({ word }, index) => word === 'type' && lexemes[index + 1] !== undefined)
  if (lexemes[0]?.word !== 'alter' || !changes) return undefined
  const expressions = lexemes.flatMap(({ word }, index) => (word === 'using' ? [index] : []))
  return expressions.every((index) => isCast(lexemes, index)) ? 'cast' : 'expression'
}

/** `a type bigint using a::bigint`, or by way of its text, as the labels of an enum go into another. */
function isCast(lexemes: readonly Lexeme[], using: number): boolean {
  const type = lexemes.slice(0, using).findLastIndex(({ word }) => word === 'type')
  const wanted = textOf(lexemes.slice(type + 1, using))
  const column = lexemes[lexemes[type - 1]?.word === 'data' ? type - 3 : type - 1]
  const [first, ...rest] = withoutParentheses(valueAfter(lexemes, using))
  if (column === undefined || first?.text !== column.text) return false
  const [before, ...casts] = textOf(rest).split('::')
  return before === '' && casts.every((cast, index) => cast === (index === casts.length - 1 ? wanted : 'text'))
}

/** Up to the next action of the statement. */
function valueAfter(lexemes: readonly Lexeme[], using: number): readonly Lexeme[] {
  const rest = lexemes.slice(using + 1)
  let depth = 0
  const end = rest.findIndex(({ text }) => {
    if (text === '(') depth += 1
    if (text === ')') depth -= 1
    return depth === 0 && (text === ',' || text === ';')
  })
  return rest.slice(0, end < 0 ? rest.length : end)
}

function withoutParentheses(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  return lexemes[0]?.text === '(' && lexemes.at(-1)?.text === ')' ? lexemes.slice(1, -1) : lexemes
}

function textOf(lexemes: readonly Lexeme[]): string {
  return lexemes
    .map(({ text, word }) => word ?? text)
    .join(' ')
    .replaceAll(' : : ', '::')
    .replaceAll(': : ', '::')
}
