/**
 * Which table and which columns a plain `update` sets, read from its words. Only what is certain: undefined for anything that
 * this cannot be sure of, which is then taken for a change of whatever the table holds. Pure.
 * https://www.postgresql.org/docs/current/sql-update.html
 */
import { type Lexeme, nameOf, readLexemes } from '../postgres/lexemes.ts'

export type UpdateTarget = {
  /** As it is written, quotes and all. */
  readonly table: string
  readonly columns: readonly string[]
}

export function readUpdateTarget(sql: string): UpdateTarget | undefined {
  const lexemes = readLexemes(sql)
  if (lexemes === undefined || lexemes[0]?.word !== 'update') return undefined
  let at = lexemes[1]?.word === 'only' ? 2 : 1
  const start = at
  while (nameOf(lexemes[at]) !== undefined && lexemes[at + 1]?.text === '.') at += 2
  if (nameOf(lexemes[at]) === undefined) return undefined
  at += 1
  const table = textOf(lexemes.slice(start, at))
  if (lexemes[at]?.text === '*') at += 1
  if (lexemes[at]?.word === 'as') at += 1
  if (lexemes[at]?.word !== 'set' && nameOf(lexemes[at]) !== undefined) at += 1
  if (lexemes[at]?.word !== 'set') return undefined
  const columns = readAssignments(lexemes, at + 1)
  return columns && { table, columns }
}

/** The columns on the left of each `=`, up to the clause that follows; undefined where the list does not read as one. */
function readAssignments(lexemes: readonly Lexeme[], start: number): readonly string[] | undefined {
  const columns: string[] = []
  for (let at = start; ; ) {
    const targets = readTargets(lexemes, at)
    if (targets === undefined) return undefined
    columns.push(...targets.columns)
    at = endOfValue(lexemes, targets.end)
    if (lexemes[at]?.text !== ',') return columns
    at += 1
  }
}

type Targets = { readonly columns: readonly string[]; readonly end: number }

/** `a`, `a.field`, `a[1]` or `(a, b)`; `end` is past the `=`. A part of a column is the column. */
function readTargets(lexemes: readonly Lexeme[], start: number): Targets | undefined {
  const isList = lexemes[start]?.text === '('
  const columns: string[] = []
  let depth = 0
  let isExpected = true
  for (let at = isList ? start + 1 : start; at < lexemes.length; at += 1) {
    const lexeme = lexemes[at]
    const name = nameOf(lexeme)
    if (isExpected) {
      if (name === undefined) return undefined
      columns.push(name)
      isExpected = false
    } else if (lexeme?.text === '[') depth += 1
    else if (lexeme?.text === ']') depth -= 1
    else if (depth > 0) continue
    else if (isList && lexeme?.text === ',') isExpected = true
    else if (isList && lexeme?.text === ')') return lexemes[at + 1]?.text === '=' ? { columns, end: at + 2 } : undefined
    else if (lexeme?.text === '=' && !isList) return { columns, end: at + 1 }
    else if (lexeme?.text === '.') at += 1
    else return undefined
  }
  return undefined
}

/** Where the next assignment or the next clause begins. `is distinct from` is no clause. */
function endOfValue(lexemes: readonly Lexeme[], start: number): number {
  let depth = 0
  for (let at = start; at < lexemes.length; at += 1) {
    const { text, word } = lexemes[at] ?? { text: '' }
    if (text === '(' || text === '[') depth += 1
    if (text === ')' || text === ']') depth -= 1
    if (depth > 0) continue
    if (text === ',' || text === ';' || word === 'where' || word === 'returning') return at
    if (word === 'from' && lexemes[at - 1]?.word !== 'distinct') return at
  }
  return lexemes.length
}

function textOf(lexemes: readonly Lexeme[]): string {
  return lexemes.map(({ text }) => text).join('')
}
