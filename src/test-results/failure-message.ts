/**
 * What a report may say about why a test failed. The tests run on a copy of production, so an assertion message quotes
 * production's rows ("expected 'ann@…' to equal …"), and no pattern can tell a value from a word. Therefore the message
 * itself never leaves the job: only sentences of the Postgres server that name objects and never values, or else the bare
 * name of the error's class. The full message is in the job's log, for those who may read it.
 */

export type Failure = { readonly type?: string | undefined; readonly text: string }

/** A sentence or a class name free of values; undefined when there is none. */
export function safeMessage(failure: Failure): string | undefined {
  const head = failure.text.slice(0, 20_000)
  for (const pattern of serverSentences) {
    const sentence = pattern.exec(head)?.[0]
    if (sentence) return sentence
  }
  return errorClass(failure)
}

/** The class of the error: `AssertionError`, `ActiveRecord::RecordNotUnique`. */
export function errorClass({ type = '', text }: Failure): string | undefined {
  // The attribute is for the class alone; in a text, only the ending tells a class from a word of the data.
  if (qualified.test(type) && (ending.test(type) || namespaced.test(type))) return type.replace(/^\\/, '')
  const head = text.slice(0, 20_000)
  const words = [firstWord.exec(head)?.[1], raised.exec(head)?.[1], nodeCause.exec(head)?.[1]]
  return words.find((word) => word && word.length <= 120 && qualified.test(word) && ending.test(word))
}

// The separators of Java and Python, of Ruby, C++ and Perl, of PHP, and of Java's inner classes.
const qualified = /^\\?[A-Za-z_]\w{0,80}(?:(?:\.|::|\\|\$)[A-Za-z_]\w{0,80}){0,12}$/
const ending = /(?:[\w.:\\](?:Error|Exception)|\b[A-Z]\w*(?:Failure|Violation))$/
const namespaced = /::|\w\\|\.[A-Z]\w*$/
const firstWord = /^\s*([\w.:\\$]{1,120}?)(?=:?(?:[\s[]|$))/
// Elixir: `** (Postgrex.Error) …`.
const raised = /^[ \t]{0,20}\*\* \(([\w.]{1,120})\)/m
// Node's runner wraps what the test threw.
const nodeCause = /^[ \t]{0,20}cause: ([\w.]{1,90})(?=[:\s[]|$)/m

// Identifiers only, never an arbitrary quoted string: code that quotes a value with "…" makes Postgres take it for a name.
const name = '"[A-Za-z_][A-Za-z0-9_$]{0,62}"'
const dotted = '"?[A-Za-z_][A-Za-z0-9_$]{0,62}"?(?:\\."?[A-Za-z_][A-Za-z0-9_$]{0,62}"?){0,2}'

// As the server writes types: `character varying`, `timestamp without time zone[]`, `shop.level`.
const type = '[a-z_][a-z0-9_]{0,62}(?:[ .][a-z_][a-z0-9_]{0,62}){0,3}(?:\\[\\])?'

// https://github.com/postgres/postgres/blob/master/src/backend/executor/execMain.c and friends: primary messages, whose
// values go to DETAIL.
const serverSentences: readonly RegExp[] = [
  `duplicate key value violates unique constraint ${name}`,
  `null value in column ${name} of relation ${name} violates not-null constraint`,
  `(?:insert or update|update or delete) on table ${name} violates foreign key constraint ${name}(?: on table ${name})?`,
  `new row for relation ${name} violates check constraint ${name}`,
  `new row violates row-level security policy for table ${name}`,
  `conflicting key value violates exclusion constraint ${name}`,
  `column (?:${name}|${dotted}) (?:of relation ${name} )?(?:does not exist|already exists)`,
  `column ${name} is of type ${type} but expression is of type ${type}`,
  `cannot insert a non-DEFAULT value into column ${name}`,
  `function ${dotted}\\((?:${type}(?:, ${type})*)?\\) does not exist`,
  `operator does not exist: ${type} [+*/<>=~!@#%^&|?-]{1,4} ${type}`,
  `invalid input value for enum ${dotted}(?=:)`,
  `(?:relation|table|view|index|sequence|type|schema|constraint) ${name} (?:of relation ${name} )?(?:does not exist|already exists)`,
  `relation "${dotted.replaceAll('"?', '')}" does not exist`,
  `permission denied for (?:table|schema|sequence|function|view|database) ${dotted}`,
  'canceling statement due to (?:statement timeout|lock timeout|user request)',
  'deadlock detected',
  'current transaction is aborted, commands ignored until end of transaction block',
].map((source) => new RegExp(source))
