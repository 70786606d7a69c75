/**
 * A server's error, made safe for a public comment. A branch holds production data, and messages quote it: so detail, hint and
 * context are dropped, and of the message only what is known to hold names is kept. What is not recognised (another language, a
 * function's own `raise`) is replaced by the name of its condition, with the names that the server reports beside it.
 */
import { UserError } from '../ground/errors.ts'
import { asClause } from '../ground/figures.ts'
import { conditionName } from './condition-names.ts'
import { type ErrorFacts, errorFacts } from './error-facts.ts'

export type RedactedError = {
  readonly message: string
  readonly sqlstate?: string | undefined
}

export function redactServerError(error: unknown): RedactedError {
  if (error instanceof UserError) return { message: asClause(error.message) }
  const facts = errorFacts(error)
  const { code = '', severity } = facts
  if (severity === undefined) return { message: `the connection to the server failed${code && ` (${code})`}` }
  return { message: dataClasses.test(code) ? dataMessage(facts) : schemaMessage(facts), sqlstate: code }
}

/** Where messages are about values: data exceptions and constraint violations. */
const dataClasses = /^(21|22|23|44)/
/** Where messages are about the schema, the statement or the server. */
const schemaClasses = /^(08|0A|25|28|2B|3D|3F|40|42|53|54|55|57|58)/

/** The English wording of each message, as far as it is free of values. A group is a name or a number of the schema. */
const valueFreeTemplates: readonly RegExp[] = [
  /^duplicate key value violates unique constraint "[^"]+"$/,
  /^null value in column "[^"]+" of relation "[^"]+" violates not-null constraint$/,
  /^column "[^"]+" of relation "[^"]+" contains null values$/,
  /^update or delete on table "[^"]+" violates foreign key constraint "[^"]+" on table "[^"]+"$/,
  /^insert or update on table "[^"]+" violates foreign key constraint "[^"]+"$/,
  /^update or delete on table "[^"]+" violates RESTRICT setting of foreign key constraint "[^"]+" on table "[^"]+"$/,
  /^new row for relation "[^"]+" violates check constraint "[^"]+"$/,
  /^check constraint "[^"]+" of relation "[^"]+" is violated by some row$/,
  /^conflicting key value violates exclusion constraint "[^"]+"$/,
  /^could not create (unique index|exclusion constraint) "[^"]+"$/,
  /^no partition of relation "[^"]+" found for row$/,
  /^new row for relation "[^"]+" violates partition constraint$/,
  /^partition constraint of relation "[^"]+" is violated by some row$/,
  /^value for domain [\w. ]+ violates check constraint "[^"]+"$/,
  /^domain [\w. ]+ does not allow null values$/,
  /^column "[^"]+" of table "[^"]+" contains values that violate the new constraint$/,
  /^value too long for type [\w ]+(\(\d+\))?$/,
  /^bit string (length \d+ does not match|too long for) type [\w ]+\(\d+\)$/,
  /^(small|big)?int(eger)? out of range$/,
  /^numeric field overflow$/,
  /^invalid input syntax for type jsonb?$/,
  /^division by zero$/,
  /^more than one row returned by a subquery used as an expression$/,
  /^new row violates check option for view "[^"]+"$/,
]

/** The beginning of messages that end in a value. */
const valueLadenTemplates: readonly RegExp[] = [
  /^invalid input syntax for type [\w ]+(?=: )/,
  /^invalid input value for enum [\w.]+(?=: )/,
  /^date\/time field value out of range(?=: )/,
  /^(timestamp|date|interval) (field value )?out of range(?=: )/,
  /^malformed (array|record|range) literal(?=: )/,
  /^invalid byte sequence for encoding "[\w-]+"(?=: )/,
]

function dataMessage(facts: ErrorFacts): string {
  const { message } = facts
  if (valueFreeTemplates.some((template) => template.test(message))) return message
  const start = valueLadenTemplates.map((template) => template.exec(message)?.[0]).find(Boolean)
  return start === undefined ? conditionMessage(facts) : `${start}: …`
}

function schemaMessage(facts: ErrorFacts): string {
  const { code = '', message } = facts
  if (!schemaClasses.test(code)) return conditionMessage(facts)
  const [line = ''] = message.split('\n')
  const redacted = line.replace(pointedAt, keepName).replace(quoted, keepName)
  const rest = redacted.replace(/"[^"]*"/g, '')
  // Another language has other quotes, and so has a literal: neither can be told from a value.
  return /^[\x20-\x7e]*$/.test(rest) && !/["']/.test(rest) ? redacted : conditionMessage(facts)
}

function keepName(_: string, before: string, text: string): string {
  return `${before}"${looksLikeName(text) ? text : '…'}"`
}

/** The token of a syntax error may itself hold quotes. */
const pointedAt = /( at or near )"(.*)"/
const quoted = /()"([^"]*)"/g

/** A name, maybe with its schema or its argument types, or the punctuation that a syntax error points at. */
function looksLikeName(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_$.-]{0,127}$/u.test(text) || /^[^\p{L}\p{N}\s'"]{1,3}$/u.test(text)
}

/** `unique_violation (table users, constraint users_email_key)` */
function conditionMessage({ code = '', schema, table, column, dataType, constraint }: ErrorFacts): string {
  const names = [
    table && `table ${[schema, table].filter(Boolean).join('.')}`,
    column && `column ${column}`,
    dataType && `type ${dataType}`,
    constraint && `constraint ${constraint}`,
  ].filter(Boolean)
  const condition = conditionName(code) ?? 'error'
  return names.length === 0 ? condition : `${condition} (${names.join(', ')})`
}
