/** Texts that can be planned and not run: one whole statement that asks for rows or changes them. Pure. */
import { readToken } from '../postgres/sql-token.ts'

const plannable: ReadonlySet<string> = new Set([
  'select',
  'with',
  'insert',
  'update',
  'delete',
  'merge',
  'values',
  'table',
])

/**
 * The statement without what stands around it, or undefined where it is none that `explain` takes, where it is cut, and where
 * there are several: sent after `explain`, the second would be run.
 */
export function singleStatement(text: string): string | undefined {
  const words: string[] = []
  let end = 0
  let isOver = false
  for (let at = 0; at < text.length; ) {
    const token = readToken(text, at)
    const part = text.slice(at, token.end)
    if (token.end === text.length && isCut(token.kind, part)) return undefined
    if (token.kind !== 'space' && token.kind !== 'comment') {
      const isSemicolon = token.kind === 'symbol' && token.symbol === ';'
      if (isOver && !isSemicolon) return undefined
      isOver ||= isSemicolon
      if (token.kind === 'word') words.push(token.word)
      if (!isSemicolon) end = token.end
    }
    at = token.end
  }
  const [first = ''] = words
  if (first === 'declare') return fromCursor(text.slice(0, end))
  // What makes a table is a select as well, and planning it says nothing of who reads that.
  return plannable.has(first) ? text.slice(0, end) : undefined
}

/** Something that is never closed reaches to the end of the text, and over whatever is sent behind it. */
function isCut(kind: string, part: string): boolean {
  if (kind === 'comment') return part.startsWith('/*') && !isClosedComment(part)
  if (kind !== 'quoted') return false
  const quote = /^\$[^$]*\$/.exec(part)?.[0] ?? (part.endsWith('"') || part.startsWith('"') ? '"' : "'")
  return part.length <= quote.length || !part.endsWith(quote) || reopens(part, quote)
}

function isClosedComment(part: string): boolean {
  const marks = part.match(/\/\*|\*\//g) ?? []
  return marks.reduce((depth, mark) => depth + (mark === '/*' ? 1 : -1), 0) === 0
}

/** `'it''` ends in a doubled quote, and goes on. */
function reopens(part: string, quote: string): boolean {
  if (quote.startsWith('$')) return part.length < quote.length * 2
  const closing = part.slice(part.indexOf(quote) + 1)
  const count = [...closing].filter((character) => character === quote).length
  return count % 2 === 0
}

/** `declare c cursor for select …`: the query of the cursor. */
function fromCursor(text: string): string | undefined {
  for (let at = 0; at < text.length; ) {
    const token = readToken(text, at)
    at = token.end
    if (token.kind === 'word' && token.word === 'for') return singleStatement(text.slice(at).trim())
  }
  return undefined
}
