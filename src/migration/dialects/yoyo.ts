/** https://ollycope.com/software/yoyo/latest/#migrations-as-sql-scripts : the order is that of what depends on what. */
import type { Dialect } from './dialect.ts'

export const yoyo: Dialect = {
  tool: 'yoyo',
  command: 'yoyo apply --database "$DATABASE_URL" FOLDER',
  marker: /^--\s*(depends:|transactional:\s*(true|false)\b)/,
  withoutTransaction: '-- transactional: false',
  read({ text, comments }) {
    const after = comments.flatMap(
      (comment) => /^--\s*depends:(.*)$/.exec(comment.text)?.[1]?.trim().split(/\s+/) ?? [],
    )
    const isBare = comments.some((comment) => /^--\s*transactional:\s*false\b/i.test(comment.text))
    return { content: text, transaction: isBare ? 'none' : 'one', after }
  },
}
