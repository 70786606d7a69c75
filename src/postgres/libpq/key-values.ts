/**
 * `host=localhost password='it\'s'`: blanks apart, in quotes where a value has blanks, with backslashes before quotes and
 * backslashes. https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-KEYWORD-VALUE
 */
import { keywords, type ReadString, unknownOption } from './keywords.ts'

export function keyValues(text: string): ReadString {
  const values = new Map<string, string>()
  const problems = new Set<string>()
  // What follows an unquoted password may be the rest of it.
  let afterSecret = false
  for (let at = 0; at < text.length; ) {
    pair.lastIndex = at
    const [all = '', name = '', quoted, plain = ''] = pair.exec(text) ?? []
    if (all === '') return { values, problems: [...problems, unreadable] }
    at += all.length
    const value = (quoted ?? plain).replace(/\\(.)/gs, '$1')
    if (!keywords.has(name)) problems.add(unknownOption(name, !afterSecret))
    else if (value !== '') values.set(name, value)
    afterSecret ||= /password|secret|key/.test(name)
  }
  return { values, problems: [...problems] }
}

const pair = /\s*([^\s=]+)\s*=\s*(?:'((?:\\.|[^'\\])*)'|((?!')(?:\\.|[^\s\\])*))\s*/suy

const unreadable =
  "It cannot be read to its end as key=value: a value with blanks stands in single quotes, and in it a quote as \\' and a backslash as \\\\."
