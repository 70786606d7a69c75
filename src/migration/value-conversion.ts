/**
 * How `alter column … type` makes the new values of a column: by a cast of the old ones, which the types tell, or by an
 * expression, which can make anything of them. Pure. https://www.postgresql.org/docs/current/sql-altertable.html
 */
import { type Lexeme, readLexemes } from './lexemes.ts'

export type ValueConversion = 'cast' | 'expression'

/** Undefined where no type is changed. What is not certainly a plain cast is an expression. */
export function readConversion(sql: string): ValueConversion | undefined {
  const lexemes = readLexemes(sql) ?? []
  const changes = lexemes.some(({ word }, index) => word === 'type' && lexemes[index + 1] !== undefined)
  if (lexemes[0]?.word !== 'alter' || !changes) return undefined
  const expressions = lexemes.flatMap(({ word }, index) => (word === 'using' ? [index] : []))
  return expressions.every((index) => isCast(lexemes, index)) ? 'cast' : 'expression'
}

/** `a type bigint using a::bigint`, or the column as it is. */
function isCast(lexemes: readonly Lexeme[], using: number): boolean {
  const type = lexemes.slice(0, using).findLastIndex(({ word }) => word === 'type')
  const beforeType = lexemes.slice(type - 2, type).map(({ word }) => word)
  const column = lexemes[beforeType[1] === 'data' ? type - 3 : type - 1]
  const rest = lexemes.slice(using + 1)
  let depth = 0
  const end = rest.findIndex(({ text }) => {
    if (text === '(') depth += 1
    if (text === ')') depth -= 1
    return depth === 0 && (text === ',' || text === ';')
  })
  const value = withoutParentheses(rest.slice(0, end < 0 ? rest.length : end))
  const [first, ...cast] = value
  if (column === undefined || first?.text !== column.text) return false
  return cast.length === 0 || (cast[0]?.text === ':' && cast[1]?.text === ':' && isTypeName(cast.slice(2)))
}

function withoutParentheses(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  return lexemes[0]?.text === '(' && lexemes.at(-1)?.text === ')' ? lexemes.slice(1, -1) : lexemes
}

/** `numeric(10, 2)`, `double precision`, `shop.state[]`: after another word, any other would be an operator. */
function isTypeName(lexemes: readonly Lexeme[]): boolean {
  return (
    lexemes.length > 0 &&
    lexemes.every(({ kind, text, word = '' }, index) => {
      if (kind === 'word') return index === 0 || lexemes[index - 1]?.text === '.' || furtherWords.has(word)
      return kind === 'number' || text.startsWith('"') || '.,()[]'.includes(text)
    })
  )
}

const furtherWords: ReadonlySet<string> = new Set([
  'precision',
  'varying',
  'character',
  'with',
  'without',
  'time',
  'zone',
])
