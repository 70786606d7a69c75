/** Tools whose files are plain SQL but for one comment, which asks for no transaction. */
import type { Dialect } from './dialect.ts'

/** Where the comment has to stand is as the tool has it: on the first line, or anywhere. */
const comments: readonly {
  readonly tool: string
  readonly command?: string
  readonly comment: RegExp
  readonly onFirstLine: boolean
}[] = [
  // https://docs.rs/sqlx/latest/sqlx/migrate/struct.Migration.html
  { tool: 'SQLx', command: 'sqlx migrate run', comment: /^-- no-transaction/, onFirstLine: true },
  // https://github.com/thomwright/postgres-migrations#transactions
  {
    tool: 'postgres-migrations',
    comment: /^--\s*postgres-migrations\s+disable-transaction\b/,
    onFirstLine: false,
  },
  // https://github.com/yogthos/migratus#disabling-transactions
  { tool: 'Migratus', command: 'lein migratus migrate', comment: /^--\s*:disable-transaction\b/, onFirstLine: true },
  // https://github.com/db-journey/postgresql-driver#disable-ddl-transactions
  { tool: 'journey', command: 'journey up', comment: /^--\s*disable_ddl_transaction\b/, onFirstLine: true },
  // https://evolve-db.netlify.app/configuration/transaction/
  { tool: 'Evolve', command: 'evolve migrate postgresql', comment: /^--\s*evolve-tx-off\b/, onFirstLine: true },
]

export const transactionComments: readonly Dialect[] = comments.map(({ tool, command, comment, onFirstLine }) => ({
  tool,
  command,
  marker: comment,
  marksFirstLine: onFirstLine,
  read: ({ text }) => ({ content: text, transaction: 'none' }),
}))
