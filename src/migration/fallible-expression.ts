/**
 * Whether an expression of an index or of a generated column may fail on some value of its columns: `('x'::text)::integer` does. By the
 * text that Postgres itself prints, where a call has no blank before its parenthesis. Pure.
 * https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-CATALOG
 */

/** Of a whole definition, `CREATE INDEX …` or `number integer generated always as (…) stored`. What is not known not to fail may. */
export function mayFail(definition: string): boolean {
  const expression = definition
    .replace(/'(?:[^']|'')*'(?:::(?:character varying|[a-z ]*[a-z]))?/g, 'literal')
    .replace(/"(?:[^"]|"")*"/g, 'name')
    .replace(/^CREATE (?:UNIQUE )?INDEX .*? USING |^.*? generated always as /is, '')
    .replace(/::(?:text|character varying)\b(?!\()/g, '')
  const calls = expression.match(/[\w.]+(?=\()/g) ?? []
  return calls.some((call) => !neverFails.has(call.toLowerCase())) || /::|[+*/%^]| - /.test(expression)
}

const neverFails: ReadonlySet<string> = new Set(['btrim', 'coalesce', 'length', 'lower', 'md5', 'upper'])
