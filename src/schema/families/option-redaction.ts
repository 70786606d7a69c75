/**
 * Options of foreign data may hold passwords. Names are kept, values only where the name is known to be harmless; of the
 * rest a tag of sixteen bits remains: enough to see that a value changed, too little to test guesses of it.
 */
const harmless = [
  'async_capable',
  'batch_size',
  'column_name',
  'dbname',
  'delimiter',
  'encoding',
  'escape',
  'extensions',
  'fdw_startup_cost',
  'fdw_tuple_cost',
  'fetch_size',
  'format',
  'header',
  'host',
  'hostaddr',
  'keep_connections',
  'null',
  'parallel_commit',
  'port',
  'quote',
  'schema_name',
  'sslmode',
  'table_name',
  'truncatable',
  'updatable',
  'use_remote_estimate',
]

/** SQL for sorted `name=value` lines of the options of a wrapper, a server or a user, secrets redacted. */
export function redactedOptions(options: string): string {
  return optionLines(options, `split_part(o, '=', 1) in (${harmless.map((name) => `'${name}'`).join(', ')})`)
}

/** The same for a foreign table or its columns, where few options hold a secret. */
export function tableOptions(options: string): string {
  return optionLines(options, `split_part(o, '=', 1) !~* '(pass|secret|token|credential|api_?key)'`)
}

/** Nothing lies in their order. The case spares most rows a subquery. */
function optionLines(options: string, isHarmless: string): string {
  return `case when ${options} is not null then (select array_agg(split_part(o, '=', 1) || '=' || case
      when ${isHarmless} then substr(o, strpos(o, '=') + 1)
      else ${redacted(`substr(o, strpos(o, '=') + 1)`)} end order by o collate "C")
    from unnest(${options}) o) end`
}

/** SQL for what remains of a secret. */
export function redacted(secret: string): string {
  return `'(redacted, ' || left(md5(${secret}), 4) || ')'`
}
