/** `migrations` keeps no books: a file that production has run already meets what it made, or misses what it took away. */
import { basename } from 'node:path'
import { readHistories } from '../history/read-histories.ts'
import type { FailedStatement, Hint } from './hint.ts'

export const alreadyRun: Hint = {
  // What is to be made is there: a relation, column, object, function, schema, cursor, primary key.
  sqlstates: ['42P07', '42701', '42710', '42723', '42P06', '42P16', '42P01', '42703', '42704', '42883', '3F000'],
  async says(failed) {
    if (!looksRepeated(failed)) return undefined
    const { path } = failed
    const book = await bookOf(failed)
    return (
      'If this file has run already, leave it out: `migrations` runs every file that it finds, each time. ' +
      `${book === undefined ? '' : `The books of ${book.tool} have it, as \`${book.name}\`. `}` +
      `Narrow the pattern to the new files, add \`!${path}\` to it, or let the tool that keeps the books run them, with \`migrate\`.`
    )
  },
}

function looksRepeated({ sqlstate, message, statement: { words } }: FailedStatement): boolean {
  const isThere = ['42P07', '42701', '42710', '42723', '42P06'].includes(sqlstate)
  if (isThere || (sqlstate === '42P16' && /multiple primary keys/.test(message))) return true
  // What is to be dropped or renamed is gone.
  return (
    sqlstate !== '42P16' && (words[0] === 'drop' || (words[0] === 'alter' && /\b(drop|rename)\b/.test(words.join(' '))))
  )
}

async function bookOf({ client, path }: FailedStatement): Promise<{ tool: string; name: string } | undefined> {
  const file = basename(path, '.sql')
  const folder = basename(path.slice(0, -basename(path).length))
  const { histories } = await readHistories(client)
  for (const { tool, entries, headOnly } of histories) {
    if (headOnly) continue
    const entry = entries.find(({ name, state }) => state === 'applied' && isSame(name, [file, folder]))
    if (entry) return { tool, name: entry.name }
  }
  return undefined
}

function isSame(name: string, files: readonly string[]): boolean {
  const entry = basename(name, '.sql')
  return files.some(
    (file) => file !== '' && (entry === file || (/^\d+$/.test(entry) && numberOf(entry) === numberOf(file))),
  )
}

function numberOf(name: string): string | undefined {
  return /^V?0*(\d+)/i.exec(name)?.[1]
}
