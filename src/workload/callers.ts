/**
 * Who sends a query, where a comment in its text says so, as sqlcommenter and marginalia write it: `controller='orders',action='show'`.
 * Names of the application's own alone: a trace or a user is nobody's business here. Pure.
 * https://google.github.io/sqlcommenter/spec/
 */
import { readToken } from '../postgres/sql-token.ts'

/** "orders#show", "/orders/:id"; empty where nothing is said. */
export function callersOf(text: string): string {
  const said = new Map<string, string>()
  for (let at = 0; at < text.length; ) {
    const token = readToken(text, at)
    if (token.kind === 'comment') for (const [key, value] of pairs(text.slice(at, token.end))) said.set(key, value)
    at = token.end
  }
  const [controller, action] = [said.get('controller'), said.get('action')]
  const place =
    controller && action ? `${controller}#${action}` : (said.get('route') ?? controller ?? said.get('job') ?? action)
  return [said.get('application') ?? said.get('app'), place].filter(Boolean).join(' ')
}

const told: ReadonlySet<string> = new Set(['application', 'app', 'controller', 'action', 'route', 'job'])

function pairs(comment: string): readonly (readonly [string, string])[] {
  return comment
    .replace(/^\/\*|\*\/$|^--/g, '')
    .split(',')
    .flatMap((pair) => {
      const [, key = '', written = ''] = /^\s*([\w-]+)\s*[=:]\s*'?([^']*?)'?\s*$/.exec(pair) ?? []
      const value = decoded(written)
      return told.has(key) && /^[\w./:#{}<>*[\]-]{1,80}$/.test(value) ? [[key, value] as const] : []
    })
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
