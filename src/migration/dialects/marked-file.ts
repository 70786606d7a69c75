/**
 * A migration file and its line comments, in which tools put their marks. What stands in a string, a block comment, the body of a
 * function or the rows of a copy is no comment.
 */
import { UserError } from '../../ground/errors.ts'
import { readToken } from '../../postgres/sql-token.ts'
import { splitStatements } from '../split-statements.ts'

export type MarkedFile = {
  readonly path: string
  readonly text: string
  readonly comments: readonly LineComment[]
  /** The lines on which statements begin. */
  readonly statementLines: readonly number[]
}

export type LineComment = {
  /** From its dashes to the end of its line. */
  readonly text: string
  readonly line: number
  /** Where it begins in the file. */
  readonly start: number
  /** What stands ahead of it on its line. */
  readonly lead: string
  /** The statement around it is not over. */
  readonly insideStatement: boolean
}

/** UserError when it cannot be cut into statements. */
export function readMarks(path: string, text: string): MarkedFile {
  const comments: LineComment[] = []
  let begin = 0
  let line = 1
  // Piece by piece: space is one token across the end of a statement.
  const scan = (part: string, insideStatement: boolean) => {
    for (let at = 0; at < part.length; ) {
      const { kind, end } = readToken(part, at)
      const token = part.slice(at, end)
      if (kind === 'comment' && token.startsWith('--')) {
        const start = begin + at
        const lead = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
        comments.push({ text: token.trimEnd(), line, start, lead, insideStatement })
      }
      line += countLines(token)
      at = end
    }
    begin += part.length
  }
  const { statements, rest } = splitStatements(text, path)
  for (const { before, sql, after, copyData = '' } of statements) {
    scan(before, false)
    scan(sql, true)
    scan(after, false)
    line += countLines(copyData)
    begin += copyData.length
  }
  scan(rest, false)
  return { path, text, comments, statementLines: statements.map((statement) => statement.line) }
}

function countLines(text: string): number {
  return text.split('\n').length - 1
}

export type Refusal = { readonly file: MarkedFile; readonly line: number; readonly command?: string | undefined }

/** `why` is a sentence. */
export function refuse(why: string, { file, line, command }: Refusal): never {
  throw new UserError(
    `${file.path}:${line}: ${why} Or let the tool run it, with \`${command === undefined ? 'migrate' : `migrate: ${command}`}\`.`,
  )
}
