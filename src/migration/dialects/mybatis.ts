/** https://mybatis.org/migrations/newcmd.html : everything above `-- //@UNDO` makes the change. */
import { keepLines } from '../files/keep-lines.ts'
import type { Dialect } from './dialect.ts'

const undo = /^--\s*\/\/\s*@UNDO\b/i

export const mybatis: Dialect = {
  tool: 'MyBatis Migrations',
  command: 'migrate up',
  marker: undo,
  read({ text, comments, statementLines }) {
    const border = comments.find((comment) => undo.test(comment.text))
    if (border === undefined) return { content: text }
    const down = statementLines.some((line) => line > border.line)
      ? { content: keepLines(text, [{ from: border.line, to: Number.POSITIVE_INFINITY }]) }
      : undefined
    return { content: keepLines(text, [{ from: 1, to: border.line - 1 }]), back: down }
  },
}
