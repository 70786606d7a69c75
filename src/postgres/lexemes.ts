/** A statement as its words, names, values and symbols, without space and comments. Pure. */
import { readToken } from './sql-token.ts'

export type Lexeme = {
  readonly text: string
  readonly kind: 'word' | 'quoted' | 'number' | 'symbol'
  /** In lower case; of an unquoted word alone. */
  readonly word?: string | undefined
}

/** Undefined where a setting decides how a string is read: a backslash in a plain one. */
export function readLexemes(sql: string): readonly Lexeme[] | undefined {
  const lexemes: Lexeme[] = []
  for (let at = 0; at < sql.length; ) {
    const token = readToken(sql, at)
    const text = sql.slice(at, token.end)
    at = token.end
    if (token.kind === 'space' || token.kind === 'comment') continue
    if (token.kind === 'quoted' && text.startsWith("'") && text.includes('\\')) return undefined
    lexemes.push({ text, kind: token.kind, ...(token.kind === 'word' && { word: token.word }) })
  }
  return lexemes
}

/** The name that an identifier stands for. Outside ASCII, whether case is folded depends on the server's encoding. */
export function nameOf(lexeme: Lexeme | undefined): string | undefined {
  if (lexeme === undefined) return undefined
  const { kind, text, word } = lexeme
  if (kind === 'word') return /^[\w$]+$/.test(text) ? word : undefined
  return kind === 'quoted' && text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : undefined
}
