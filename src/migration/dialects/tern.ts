/** https://github.com/jackc/tern#migrations : a file without the line has no way down. */
import { keepLines } from '../files/keep-lines.ts'
import type { Dialect } from './dialect.ts'

export const tern: Dialect = {
  tool: 'tern',
  command: 'tern migrate',
  marker: /^---- (create above \/ drop below|tern: disable-tx) ----/,
  numbersAreUnique: true,
  withoutTransaction: '---- tern: disable-tx ----',
  read({ text, comments, statementLines }) {
    const border = comments.find((comment) => comment.text.includes('---- create above / drop below ----'))
    const content = border ? keepLines(text, [{ from: 1, to: border.line - 1 }]) : text
    const isBare = comments.some(
      (comment) =>
        comment.text === '---- tern: disable-tx ----' && comment.line < (border?.line ?? Number.POSITIVE_INFINITY),
    )
    const transaction = isBare ? 'none' : 'one'
    const hasDown = border !== undefined && statementLines.some((line) => line > border.line)
    const down = hasDown ? keepLines(text, [{ from: border.line, to: Number.POSITIVE_INFINITY }]) : undefined
    return { content, transaction, back: down === undefined ? undefined : { content: down, transaction } }
  },
}
