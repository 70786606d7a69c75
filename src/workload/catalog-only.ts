/** Queries that ask the server about itself: what monitors and drivers send, and no migration of an application breaks. Pure. */
import { readLexemes } from '../postgres/lexemes.ts'
import { isLabelled } from '../postgres/query.ts'

/** Every relation that it names after `from`, `join`, `into` or `update` belongs to the server. */
export function asksOnlyCatalog(text: string): boolean {
  const lexemes = readLexemes(text) ?? []
  const names = lexemes.flatMap(({ word = '' }, index) => {
    const next = lexemes[index + 1]
    return sources.has(word) && next && (next.kind === 'word' || next.kind === 'quoted') ? next.text.toLowerCase() : []
  })
  return names.length > 0 && names.every((name) => /^"?(pg_|information_schema)/.test(name))
}

const sources: ReadonlySet<string> = new Set(['from', 'join', 'into', 'update'])

/** Ours say so. */
export function isOurs(text: string): boolean {
  return isLabelled(text) || /\bdatabase_branch\.stamp\b/.test(text)
}
