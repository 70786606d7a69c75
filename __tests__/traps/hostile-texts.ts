/** Gives each reader of foreign text one that it would choke on, and prints the reader's name when it has read it. */
import { recogniseWork, sharedScan } from '../../src/migration/evidence/server-work.ts'
import { splitStatements } from '../../src/migration/split-statements.ts'
import { readSuppressions } from '../../src/migration/suppression.ts'
import { redactServerError } from '../../src/postgres/redact.ts'
import { firstWords, statementText } from '../../src/postgres/statement-text.ts'
import { block, code, sentence } from '../../src/report/escape-markdown.ts'
import { renderSchemaDiff } from '../../src/report/schema-section.ts'
import { diffSnapshots } from '../../src/schema/diff.ts'
import { snapshot, tableOf } from '../schema/made-up-snapshot.ts'

const long = 200_000

const statements: Readonly<Record<string, string>> = {
  'dashes after an escape string': `select e'a'${'-'.repeat(long)}`,
  'comments after an escape string': `select e'a' ${'--x '.repeat(long)}`,
  'dollars that close nothing': `select ${'$a$b '.repeat(long / 5)}`,
  'comments that never end': `select ${'/*'.repeat(long / 2)}`,
  'quotes that never end': `select ${"'a''".repeat(long / 4)}`,
  'words of the gate': '-- database-branch: ignore '.repeat(long / 30),
}

const messages: Readonly<Record<string, string>> = {
  'a message about indexes': 'building index "a" on table "'.repeat(long / 30),
  'a message about syntax': 'syntax error at or near "'.repeat(long / 25),
  'a message of quotes': `relation "${'"a'.repeat(long / 2)}`,
  'a message of spaces': `value for domain ${' '.repeat(long)}x`,
}

for (const [name, text] of Object.entries(statements)) {
  splitStatements(text, 'x.sql')
  statementText(text)
  firstWords(text)
  readSuppressions(text)
  console.log(name)
}

for (const [name, message] of Object.entries(messages)) {
  recogniseWork(message)
  sharedScan(message)
  for (const sqlstate of ['42601', '23514', '22P02', 'P0001'])
    redactServerError(Object.assign(new Error(message), { code: sqlstate, severity: 'ERROR' }))
  console.log(name)
}

for (const [name, text] of Object.entries({ backticks: '`a'.repeat(long * 2), bars: '|\\'.repeat(long) })) {
  code(text)
  sentence(text)
  block(text, 'diff')
  console.log(name)
}

const lines = (letter: string) => Array.from({ length: long / 4 }, (_, line) => `${letter}${line}`).join('\n')
const routine = (body: string) =>
  snapshot([{ kind: 'function', schema: 'shop', name: 'long()', attributes: { prosrc: body, prolang: 'sql' } }])
renderSchemaDiff(diffSnapshots(routine(lines('a')), routine(lines('b'))), { budget: 60_000 })
console.log('a body that changed in every line')

const tables = (prefix: string) =>
  snapshot(Array.from({ length: 3000 }, (_, index) => tableOf('shop', `${prefix}_${index}`, ['id', 'name'])).flat())
renderSchemaDiff(diffSnapshots(tables('old'), tables('new')), { budget: 60_000 })
console.log('as many tables gone as came')
