/** What wants no transaction, or wants the last one to be over. */
import type { Hint } from './hint.ts'

export const transactions: Hint = {
  sqlstates: ['25001', '2D000', '55P04', '25P02', '25006'],
  says({ sqlstate, message, mode, withoutTransaction }) {
    if (sqlstate === '25P02')
      return 'A statement before it had failed, and the file went on. The first error says what is wrong.'
    if (sqlstate === '25006') {
      return 'The session reads only: `default_transaction_read_only` of the role or the database, or a compute for reading.'
    }
    const ask = withoutTransaction ?? '-- database-branch:no-transaction'
    if (sqlstate === '55P04') {
      return `A value added to an enum can be used when its transaction is over. Use it in a file of its own, or ask for no transaction: ${code(ask)}.`
    }
    if (mode === 'none') {
      return /multi-command|pipeline/.test(message)
        ? undefined
        : 'The file itself has begun a transaction. Take that away around this statement.'
    }
    const where = mode === 'own' ? 'End it ahead of this statement, or put' : 'Put'
    return `${withoutTransaction === undefined ? '' : 'Its tool runs the file in one transaction, and would fail too. '}${where} the statement into a file of its own, with ${code(ask)}.`
  },
}

/** Some of it may be in backticks already. */
function code(text: string): string {
  return text.includes('`') ? text : `\`${text}\``
}
