/** Which queries name something, by the words of their texts. Pure. */
import { nameOf, readLexemes } from '../postgres/lexemes.ts'
import { Shares } from './compare-probes.ts'
import type { LiveQueries } from './live-queries.ts'
import type { Workload } from './workload.ts'

export type Dropped = {
  /** `shop.orders.note` */
  readonly subject: string
  readonly name: string
  /** Of a column: whoever asks for all columns of the table asks for it too. */
  readonly table?: string | undefined
}

export function droppedAndNamed(workload: Workload, dropped: readonly Dropped[]): LiveQueries['dropped'] {
  if (dropped.length === 0) return []
  const shares = new Shares(workload)
  const read = workload.queries.map((query) => ({ query, words: wordsOf(query.text) }))
  return dropped.map(({ subject, name, table }) => {
    const naming = read
      .filter(
        ({ words }) =>
          words === undefined || words.has(name) || (table !== undefined && words.has(table) && words.has('*')),
      )
      .map(({ query }) => query)
    return { subject, queries: naming.length, ...shares.of(naming) }
  })
}

/** A star behind `(` counts rows; one between values multiplies, and is taken for all columns, which errs on the safe side. */
function wordsOf(text: string): ReadonlySet<string> | undefined {
  const lexemes = readLexemes(text)
  // It may name anything.
  if (lexemes === undefined) return undefined
  return new Set(
    lexemes.flatMap((lexeme, index) => {
      if (lexeme.text === '*') return lexemes[index - 1]?.text === '(' ? [] : ['*']
      return nameOf(lexeme) ?? []
    }),
  )
}
