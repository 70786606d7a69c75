/**
 * The server keeps no constants, but for a query that it could not normalise any more, and in cursors. A text among them may be
 * somebody's data: here each becomes one more parameter, as the server would have it. Pure.
 */
import { readToken } from '../postgres/sql-token.ts'

export function withoutConstants(text: string): string {
  let next = Math.max(0, ...[...text.matchAll(/\$(\d{1,5})/g)].map(([, number]) => Number(number))) + 1
  let plain = ''
  for (let at = 0; at < text.length; ) {
    const token = readToken(text, at)
    const part = text.slice(at, token.end)
    at = token.end
    if (token.kind === 'quoted' && !/^(u&)?"/i.test(part)) {
      plain += `$${next}`
      next += 1
    } else {
      plain += part
    }
  }
  return plain
}
