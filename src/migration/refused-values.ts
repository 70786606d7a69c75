/**
 * `alter column … type` that fails on a value: the server names neither table nor column, the statement does. What it was to be
 * made of is read from there; an expression of more than a cast is left alone. Pure.
 */
import { readToken } from './sql-token.ts'

export type TypeChange = {
  /** As it is written: with its schema, or without. */
  readonly relation: string
  readonly column: string
  readonly type: string
}

/** Undefined where the statement changes none, or several: which of them failed, nobody says. */
export function typeChangeIn(sql: string): TypeChange | undefined {
  const words = wordsOf(sql)
  const [first, second] = words
  if (first !== 'alter' || (second !== 'table' && second !== 'foreign')) return undefined
  const rest = words.slice(2).join(' ')
  const name = '(?:"(?:[^"]|"")+"|[^\\s"(),;]+)'
  const target = new RegExp(`^(?:if exists )?(?:only )?(${name}(?: ?\\. ?${name})*)(?: \\*)? `).exec(rest)
  const pattern = new RegExp(
    `\\balter (?:column )?(${name}) (?:set data )?type (.+?)(?= using | , alter | , add | , drop | ;|$)(?: using (.+?)(?= , alter | , add | , drop | ;|$))?`,
    'g',
  )
  const [only, another] = [...rest.matchAll(pattern)]
  if (!target?.[1] || !only?.[1] || !only[2] || another) return undefined
  const type = only[2].replace(/ collate .*$/, '')
  const using = only[3]?.replaceAll(' ', '')
  const casts = [`${only[1]}::${type}`, `cast(${only[1]}as${type})`].map((cast) => cast.replaceAll(' ', ''))
  if (using !== undefined && !casts.includes(using.replace(/^\((.*)\)$/, '$1')) && !casts.includes(using))
    return undefined
  return { relation: target[1].replaceAll(' ', ''), column: unquoted(only[1]), type }
}

/** In lower case but for quoted names, one space between them, comments left out. */
function wordsOf(sql: string): readonly string[] {
  const words: string[] = []
  for (let at = 0; at < sql.length; ) {
    const token = readToken(sql, at)
    const part = sql.slice(at, token.end)
    at = token.end
    if (token.kind !== 'space' && token.kind !== 'comment')
      words.push(token.kind === 'quoted' ? part : part.toLowerCase())
  }
  return words
}

function unquoted(name: string): string {
  return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name
}
