/**
 * `alter column … type` that fails on a value: the server names neither table nor column, the statement does. What it was to be
 * made of is read from there. Pure.
 */
import { readToken } from '../postgres/sql-token.ts'

export type TypeChange = {
  /** As it is written: with its schema, or without. */
  readonly relation: string
  /** Absent where the statement changes several. */
  readonly column?: string | undefined
  /** Absent where values are made by an expression that is more than a cast. */
  readonly type?: string | undefined
}

/** Undefined where the statement changes no type. */
export function typeChangeIn(sql: string): TypeChange | undefined {
  const words = wordsOf(sql)
  const [first, second] = words
  if (first !== 'alter' || (second !== 'table' && second !== 'foreign')) return undefined
  const rest = words.slice(2).join(' ')
  const identifier = '(?:"(?:[^"]|"")+"|[^\\s"(),;]+)'
  const target = new RegExp(`^(?:if exists )?(?:only )?(${identifier}(?: ?\\. ?${identifier})*)(?: \\*)? `).exec(rest)
  const pattern = new RegExp(
    `\\balter (?:column )?(${identifier}) (?:set data )?type (.+?)(?= using | , alter | , add | , drop | ;|$)(?: using (.+?)(?= , alter | , add | , drop | ;|$))?`,
    'g',
  )
  const [only, another] = [...rest.matchAll(pattern)]
  const relation = target?.[1]?.replaceAll(' ', '')
  if (relation === undefined || only === undefined) return undefined
  if (another) return { relation }
  const [, name = '', typeAndCollation = '', using] = only
  const type = typeAndCollation.replace(/ collate .*$/, '')
  const column = unquoted(name)
  return using === undefined || isCast(using, name, type) ? { relation, column, type } : { relation, column }
}

function isCast(using: string, name: string, type: string): boolean {
  const squeezed = (text: string) => text.replaceAll(' ', '')
  const casts = [`${name}::${type}`, `cast(${name}as${type})`].map(squeezed)
  return casts.includes(squeezed(using)) || casts.includes(squeezed(using).replace(/^\((.*)\)$/, '$1'))
}

/** In lower case but for quoted names, one space between them; comments and what strings hold left out. */
function wordsOf(sql: string): readonly string[] {
  const words: string[] = []
  for (let at = 0; at < sql.length; ) {
    const token = readToken(sql, at)
    const part = sql.slice(at, token.end)
    at = token.end
    if (token.kind === 'space' || token.kind === 'comment') continue
    if (token.kind === 'quoted') words.push(part.startsWith('"') ? part : "''")
    else words.push(part.toLowerCase())
  }
  return words
}

function unquoted(name: string): string {
  return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name
}
