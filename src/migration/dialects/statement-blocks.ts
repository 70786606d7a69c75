/** `StatementBegin … StatementEnd`: the statement between them ends with the block, with or without a semicolon. */
import { type LineComment, type MarkedFile, readMarks } from './marked-file.ts'

export type Blocks = { readonly isBegin: RegExp; readonly isEnd: RegExp }

/** The first mark without its other half. */
export function unpairedMark({ comments }: MarkedFile, { isBegin, isEnd }: Blocks): LineComment | undefined {
  let open: LineComment | undefined
  for (const comment of comments) {
    if (isBegin.test(comment.text)) {
      if (open) return comment
      open = comment
    }
    if (isEnd.test(comment.text)) {
      if (!open) return comment
      open = undefined
    }
  }
  return open
}

/** Puts a semicolon in the place of each end mark at which a statement is still open, and leaves the line as long as it was. */
export function endStatements(file: MarkedFile, { isEnd }: Blocks): MarkedFile {
  const open = file.comments.filter(({ text, insideStatement }) => insideStatement && isEnd.test(text))
  if (open.length === 0) return file
  const ended = open.reduce((text, { start, text: mark }) => {
    return `${text.slice(0, start)};${' '.repeat(mark.length - 1)}${text.slice(start + mark.length)}`
  }, file.text)
  return readMarks(file.path, ended)
}
