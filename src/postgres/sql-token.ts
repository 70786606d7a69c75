/**
 * The outermost layer of Postgres's lexer: enough to know where a string, an identifier or a comment ends, and nothing
 * more. What the words mean is the server's business. https://www.postgresql.org/docs/current/sql-syntax-lexical.html
 */

export type SqlToken =
  | { readonly kind: 'space' | 'comment' | 'quoted' | 'number'; readonly end: number }
  | { readonly kind: 'word'; readonly end: number; readonly word: string }
  | { readonly kind: 'symbol'; readonly end: number; readonly symbol: string }

/** How a plain string is read: with `standard_conforming_strings` off, backslashes escape in it as they do in `e'…'`. */
export type PlainStrings = 'standard' | 'escape'

/** The token that begins at `start`. Something that is never closed reaches to the end of the text. */
export function readToken(text: string, start: number, plainStrings: PlainStrings = 'standard'): SqlToken {
  const word = match(wordPattern, text, start)
  if (word !== undefined) return readWordOrPrefix(text, start, word)
  const space = match(spacePattern, text, start)
  if (space !== undefined) return { kind: 'space', end: start + space.length }
  if (text.startsWith('--', start)) return { kind: 'comment', end: endOfLine(text, start) }
  if (text.startsWith('/*', start)) return { kind: 'comment', end: endOfBlockComment(text, start) }
  const number = match(numberPattern, text, start)
  if (number !== undefined) return { kind: 'number', end: start + number.length }
  const dollarTag = match(dollarTagPattern, text, start)
  if (dollarTag !== undefined) return { kind: 'quoted', end: after(text, dollarTag, start + dollarTag.length) }
  const symbol = text.charAt(start)
  if (symbol === "'") return { kind: 'quoted', end: endOfPlainString(text, start, plainStrings) }
  if (symbol === '"') return { kind: 'quoted', end: endOfQuotes(text, start, '"') }
  return { kind: 'symbol', end: start + 1, symbol }
}

// Sticky, so that they look at one place only. Everything above ASCII is a letter to Postgres, no-break spaces included;
// a byte order mark is what some editors leave at the start of a file.
const wordPattern = /[A-Za-z_\u0080-\ufefe\uff00-\uffff][A-Za-z0-9_$\u0080-\uffff]*/y
const spacePattern = /[ \t\n\r\f\v\ufeff]+/y
const numberPattern = /[0-9][0-9A-Za-z_.]*/y
const dollarTagPattern = /\$([A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?\$/y
const escapelessPattern = /(?:[bx]|u&)'/iy
// Each character has one way to be matched: with several, a line of dashes would take time without end.
const continuationPattern = /[ \t\f\v]*(?:--[^\n\r]*)?[\n\r](?:[ \t\n\r\f\v]|--[^\n\r]*[\n\r])*'/y

/** `e'…'` always has backslash escapes; `b'…'`, `x'…'` and `u&'…'` never have; `n'…'` is a plain string. */
function readWordOrPrefix(text: string, start: number, word: string): SqlToken {
  const end = start + word.length
  if (/^e$/i.test(word) && text[end] === "'") return { kind: 'quoted', end: endOfEscapeString(text, end) }
  const escapeless = match(escapelessPattern, text, start)
  if (escapeless !== undefined) return { kind: 'quoted', end: endOfQuotes(text, start + escapeless.length - 1, "'") }
  return { kind: 'word', end, word: word.toLowerCase() }
}

function endOfPlainString(text: string, start: number, plainStrings: PlainStrings): number {
  return plainStrings === 'escape' ? endOfEscapeString(text, start) : endOfQuotes(text, start, "'")
}

function endOfQuotes(text: string, start: number, quote: string): number {
  for (let at = start + 1; ; at += 2) {
    at = text.indexOf(quote, at)
    if (at < 0) return text.length
    if (text[at + 1] !== quote) return at + 1
  }
}

/** A string goes on after a line break: `e'a'` newline `'b\''` is one string, and its second part has escapes too. */
function endOfEscapeString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    if (text[at] === '\\') at += 2
    else if (text[at] !== "'") at += 1
    else if (text[at + 1] === "'") at += 2
    else {
      const continuation = match(continuationPattern, text, at + 1)
      if (continuation === undefined) return at + 1
      at += 1 + continuation.length
    }
  }
  return text.length
}

function endOfBlockComment(text: string, start: number): number {
  let depth = 0
  for (const { 0: mark, index } of text.slice(start).matchAll(/\/\*|\*\//g)) {
    depth += mark === '/*' ? 1 : -1
    if (depth === 0) return start + index + 2
  }
  return text.length
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

function after(text: string, mark: string, start: number): number {
  const at = text.indexOf(mark, start)
  return at < 0 ? text.length : at + mark.length
}

function match(pattern: RegExp, text: string, start: number): string | undefined {
  pattern.lastIndex = start
  return pattern.exec(text)?.[0]
}
