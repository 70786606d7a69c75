/**
 * Cuts an SQL file into the statements that psql would send, and loses nothing: the pieces put together are the file. It
 * begins with `standard_conforming_strings = on`, the default since Postgres 9.1, and goes by what the file sets.
 */

import { type PlainStrings, readToken } from '../postgres/sql-token.ts'
import { endOfIdleCommand, refuseMetaCommand } from './psql-commands.ts'

/** `before + sql + after + copyData`, statement after statement, then `rest`, is the file. */
export type SqlFile = {
  readonly statements: readonly SqlStatement[]
  /** What follows the last statement: space and comments. */
  readonly rest: string
}

export type SqlStatement = {
  /** Space and comments ahead of it, and commands of psql's own that ask for nothing. */
  readonly before: string
  /** From its first word to its semicolon. */
  readonly sql: string
  /** What else stands on the line of its semicolon, where that is only space and a comment; with the line break. */
  readonly after: string
  /** The lines that feed a `copy … from stdin`, with the closing `\.` line. */
  readonly copyData?: string | undefined
  /** Line of its first word in the file, from 1. */
  readonly line: number
  /** Its first unquoted words, in lower case. */
  readonly words: readonly string[]
}

/** `file` is for the error message. UserError when the file holds a command of psql's own. */
export function splitStatements(text: string, file: string): SqlFile {
  const statements: SqlStatement[] = []
  const lines = new LineCounter(text)
  let plainStrings: PlainStrings = 'standard'
  let at = 0
  for (;;) {
    const first = skipBlank(text, at)
    if (first === text.length) return { statements, rest: text.slice(at) }
    const { end, words, copiesFromStdin } = readStatement(text, first, plainStrings, (place) =>
      refuseMetaCommand(text, place, `${file}:${lines.lineOf(place)}`),
    )
    const sql = text.slice(first, end)
    plainStrings = plainStringsAfter(sql) ?? plainStrings
    const afterEnd = endOfTrailingComment(text, end)
    const copyEnd = copiesFromStdin ? endOfCopyData(text, afterEnd) : undefined
    statements.push({
      before: text.slice(at, first),
      sql,
      after: text.slice(end, afterEnd),
      ...(copyEnd === undefined ? {} : { copyData: text.slice(afterEnd, copyEnd) }),
      line: lines.lineOf(first),
      words,
    })
    at = copyEnd ?? afterEnd
  }
}

type StatementExtent = { readonly end: number; readonly words: readonly string[]; readonly copiesFromStdin: boolean }

const wordsKept = 8

/** How plain strings are read after a statement that says so. */
function plainStringsAfter(sql: string): PlainStrings | undefined {
  if (/^reset\s+(all|standard_conforming_strings)\b/i.test(sql)) return 'standard'
  const [, value] =
    /^set\s+(?:(?:session|local)\s+)?standard_conforming_strings\s*(?:=|to\b)\s*'?(\w+)/i.exec(sql) ?? []
  if (value === undefined) return undefined
  return /^(off|false|no|0)$/i.test(value) ? 'escape' : 'standard'
}

function readStatement(
  text: string,
  start: number,
  plainStrings: PlainStrings,
  onBackslash: (place: number) => never,
): StatementExtent {
  const words: string[] = []
  const body = new RoutineBody()
  let copiesFromStdin = false
  let previous = ''
  let parentheses = 0
  for (let at = start; at < text.length; ) {
    const token = readToken(text, at, plainStrings)
    at = token.end
    if (token.kind === 'space' || token.kind === 'comment') continue
    if (token.kind === 'symbol') {
      if (token.symbol === '\\') onBackslash(at - 1)
      if (token.symbol === '(') parentheses += 1
      if (token.symbol === ')') parentheses -= 1
      // The parts of `create rule … do (a; b)` and of a routine's body have semicolons of their own.
      if (token.symbol === ';' && parentheses <= 0 && !body.open) return { end: at, words, copiesFromStdin }
    }
    if (token.kind === 'word') {
      if (words.length < wordsKept) words.push(token.word)
      if (parentheses === 0) {
        body.read(words, previous, token.word)
        copiesFromStdin ||= words[0] === 'copy' && previous === 'from' && standardStreams.has(token.word)
      }
    }
    previous = token.kind === 'word' ? token.word : token.kind === 'symbol' ? token.symbol : ''
  }
  return { end: text.length, words, copiesFromStdin }
}

/** To the server, both words name the client. https://www.postgresql.org/docs/current/sql-copy.html */
const standardStreams: ReadonlySet<string> = new Set(['stdin', 'stdout'])

/**
 * `begin atomic … end` of a routine in standard SQL, where only `case … end` can nest.
 * https://www.postgresql.org/docs/current/sql-createfunction.html
 */
class RoutineBody {
  #depth = 0

  get open(): boolean {
    return this.#depth > 0
  }

  read(statement: readonly string[], previous: string, word: string): void {
    if (previous === 'begin' && word === 'atomic' && createsRoutine(statement)) this.#depth += 1
    // After `as` or a dot, both are just names.
    if (!this.open || previous === 'as' || previous === '.') return
    if (word === 'case') this.#depth += 1
    if (word === 'end') this.#depth -= 1
  }
}

function createsRoutine([create, second, third, fourth]: readonly string[]): boolean {
  const kind = second === 'or' && third === 'replace' ? fourth : second
  return create === 'create' && (kind === 'function' || kind === 'procedure')
}

function skipBlank(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const token = readToken(text, at)
    const end = token.kind === 'space' || token.kind === 'comment' ? token.end : endOfIdleCommand(text, at)
    if (end === undefined) return at
    at = end
  }
  return at
}

function endOfTrailingComment(text: string, start: number): number {
  const trailing = /[ \t]*(?:--[^\n]*)?(?:\r?\n|$)/y
  trailing.lastIndex = start
  return start + (trailing.exec(text)?.[0].length ?? 0)
}

/** The data ends with a line `\.`, or with the file. */
function endOfCopyData(text: string, start: number): number {
  const end = /^\\\.\r?(?:\n|$)/gm
  end.lastIndex = start
  const found = end.exec(text)
  return found === null ? text.length : found.index + found[0].length
}

/** Line numbers for places that only move forward. */
class LineCounter {
  readonly #text: string
  #place = 0
  #line = 1

  constructor(text: string) {
    this.#text = text
  }

  lineOf(place: number): number {
    for (; this.#place < place; this.#place += 1) {
      if (this.#text[this.#place] === '\n') this.#line += 1
    }
    return this.#line
  }
}
