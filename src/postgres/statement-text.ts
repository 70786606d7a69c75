/** A statement as it may be shown: one line, not too long, and without the literals, which can be somebody's data. */
import { createHash } from 'node:crypto'
import { readToken } from './sql-token.ts'

const textLength = 200

export function statementText(sql: string): string {
  const line = withoutLiterals(sql).replace(/\s+/g, ' ').trim()
  return line.length > textLength ? `${line.slice(0, textLength - 1)}…` : line
}

/** Tells a statement as it was written from any other, literals and all, of which nothing can be read. */
export function statementDigest(sql: string): string {
  return createHash('sha256').update(sql.trim().replace(/;$/, '')).digest('hex').slice(0, 16)
}

/** The first words, in lower case, comments left out. */
export function firstWords(sql: string, count = 8): readonly string[] {
  const words: string[] = []
  for (let at = 0; at < sql.length && words.length < count; ) {
    const token = readToken(sql, at)
    at = token.end
    if (token.kind === 'word') words.push(token.word)
  }
  return words
}

function withoutLiterals(sql: string): string {
  let text = ''
  let definesSchema: boolean | undefined
  for (let at = 0; at < sql.length; ) {
    const token = readToken(sql, at)
    const part = sql.slice(at, token.end)
    at = token.end
    if (token.kind === 'word') definesSchema ??= schemaVerbs.has(token.word)
    if (token.kind === 'quoted') text += part.startsWith('"') ? part : "'…'"
    else if (token.kind === 'number') text += definesSchema || text.endsWith('$') ? part : '…'
    else if (token.kind === 'comment') text += ' '
    else text += part
  }
  return text
}

/** Their numbers are lengths and limits; elsewhere only the number of a parameter, `$1`, stays. */
const schemaVerbs: ReadonlySet<string> = new Set(['alter', 'create', 'drop', 'reindex', 'comment', 'grant', 'revoke'])
