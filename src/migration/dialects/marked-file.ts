/**
 * A migration file and its line comments, in which tools put their marks. What stands in a string, a block comment, the body of a
 * function or the rows of a copy is no comment.
 */
import { UserError } from '../../ground/errors.ts'
import { splitStatements } from '../split-statements.ts'
import { readToken } from '../sql-token.ts'

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
  let at = 0
  let line = 1
  const scan = (part: string, insideStatement: boolean) => {
    const end = at + part.length
    while (at < end) {
      const token = readToken(text, at)
      if (token.kind === 'comment' && text.startsWith('--', at)) {
        const lead = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
        comments.push({ text: text.slice(at, token.end).trimEnd(), line, start: at, lead, insideStatement })
      }
      line += countLines(text.slice(at, token.end))
      at = token.end
    }
  }
  const { statements, rest } = splitStatements(text, path)
  for (const { before, sql, after, copyData = '' } of statements) {
    scan(before, false)
    scan(sql, true)
    scan(after, false)
    line += countLines(copyData)
    at += copyData.length
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
