/**
 * What a tool fills in before it sends a file: `${schema}` of Flyway and Liquibase, `{{name}}` of tern and RoundhousE, `:name` of
 * psql and graphile-migrate. In SQL itself no brace stands outside of a string, and a colon ahead of a name only in a slice.
 */
import { UserError } from '../../ground/errors.ts'
import { readToken } from '../../postgres/sql-token.ts'
import type { SqlStatement } from '../split-statements.ts'

/** UserError for the first in each statement. */
export function refusePlaceholders(path: string, statements: readonly Pick<SqlStatement, 'sql' | 'line'>[]): void {
  const found = statements.flatMap(({ sql, line }) => {
    const at = firstPlaceholder(sql)
    if (at === undefined) return []
    const placeholder = /^\S{1,60}/.exec(sql.slice(at))?.[0] ?? ''
    return [`${path}:${line + sql.slice(0, at).split('\n').length - 1}: \`${wholeOf(placeholder)}\` was not filled in.`]
  })
  if (found.length === 0) return
  throw new UserError(
    `${found.join('\n')}\nNothing is put in the place of a name here. Write the value, or let the tool that fills it in run the file, with \`migrate\`.`,
  )
}

function firstPlaceholder(sql: string): number | undefined {
  let brackets = 0
  for (let at = 0; at < sql.length; ) {
    const token = readToken(sql, at)
    const start = at
    at = token.end
    if (token.kind === 'quoted' && sql[start] === '"') {
      const inside = /\$\{|\{\{/.exec(sql.slice(start, at))
      if (inside) return start + inside.index
    }
    if (token.kind !== 'symbol') continue
    if (token.symbol === '[') brackets += 1
    if (token.symbol === ']') brackets -= 1
    if (token.symbol === '{') return sql[start - 1] === '$' || sql[start - 1] === '#' ? start - 1 : start
    if (token.symbol === '$' && sql[at] === '(') return start
    if (token.symbol === ':' && brackets <= 0 && isVariable(sql, start)) return start
  }
  return undefined
}

/** Not `a::b`, `a := b`, nor the `'a':b` of a JSON constructor. */
function isVariable(sql: string, colon: number): boolean {
  return /^:(?:[A-Za-z_]|'[\w]+'|"[\w]+")/.test(sql.slice(colon)) && /[\s(,=.]$/.test(sql.slice(0, colon))
}

function wholeOf(text: string): string {
  return /^(?:[$#]?\{\{?[^}]*\}?\}?|\$\([^)]*\)?|:["']?\w+["']?)/.exec(text)?.[0] ?? text
}
