/** The names in the text of a statement. */
import { readToken } from '../postgres/sql-token.ts'

/** Whether a statement names something: as a word of its own, in any case. */
export function mentions(text: string, name: string): boolean {
  const lower = text.toLowerCase()
  const wanted = name.toLowerCase()
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    if (!/[\w$]/.test(lower[at - 1] ?? '') && !/[\w$]/.test(lower[at + wanted.length] ?? '')) return true
  }
  return false
}

/**
 * Every name with the parts between its dots, as the server reads them: folded to lower case unless quoted. Keywords are among
 * them; what stands in strings and comments is not. https://www.postgresql.org/docs/current/sql-syntax-lexical.html
 */
export function identifiersIn(sql: string): readonly (readonly string[])[] {
  const chains = new Map<string, readonly string[]>()
  let chain: string[] = []
  let afterDot = false
  const close = () => {
    if (chain.length > 0) chains.set(JSON.stringify(chain), chain)
    chain = []
  }
  for (let at = 0; at < sql.length; ) {
    const token = readToken(sql, at)
    const part = sql.slice(at, token.end)
    at = token.end
    if (token.kind === 'space' || token.kind === 'comment') continue
    const name = identifierOf(token.kind, part)
    if (name !== undefined) {
      if (!afterDot) close()
      chain.push(name)
    }
    afterDot = part === '.'
  }
  close()
  return [...chains.values()]
}

function identifierOf(kind: string, part: string): string | undefined {
  if (kind === 'word') return part.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  if (kind === 'quoted' && part.startsWith('"')) return part.slice(1, -1).replaceAll('""', '"')
  return undefined
}
