/** A migration file as it is to be run: decoded, and without what its tool would leave out. */
import { createHash } from 'node:crypto'
import { UserError } from '../../ground/errors.ts'
import type { Dialect, Reading, WayBack } from '../dialects/dialect.ts'
import { dialects } from '../dialects/dialects.ts'
import { type MarkedFile, readMarks } from '../dialects/marked-file.ts'
import { refuseUnknownSections } from '../dialects/unknown-sections.ts'
import type { FoundFile } from '../layouts/layout.ts'
import { splitStatements } from '../split-statements.ts'
import { decodeSql } from './decode-sql.ts'
import { refusePlaceholders } from './placeholders.ts'

export type MigrationFile = {
  /** Relative to the folder that was searched, with forward slashes. */
  readonly path: string
  /** What runs: the lines that its tool would leave out are empty. */
  readonly content: string
  /** SHA-256 of the file's bytes, in hex. */
  readonly checksum: string
  /** What its tool does with every file, or with this one. Absent where no tool is known: then the file's statements decide. */
  readonly transaction?: 'one' | 'none' | undefined
  /** How to ask that tool for no transaction. */
  readonly withoutTransaction?: string | undefined
  /** What takes it back, where its tool keeps that in the same file. */
  readonly back?: WayBack | undefined
}

export type ReadMigration = {
  readonly file: MigrationFile
  /** What found it. */
  readonly pattern: string
  readonly dialect?: Dialect | undefined
  readonly leftOut?: string | undefined
  readonly after?: readonly string[] | undefined
}

/** UserError when the file cannot be run, or not as its tool would. */
export function readMigration({ path, pattern, ...beside }: FoundFile, bytes: Buffer): ReadMigration {
  const marked = readMarks(path, decodeSql(bytes, path))
  const dialect = dialectOf(marked)
  if (dialect === undefined) refuseUnknownSections(marked)
  const reading: Reading = dialect?.read(marked) ?? { content: marked.text }
  refusePlaceholders(path, splitStatements(reading.content, path).statements)
  const file: MigrationFile = {
    path,
    content: reading.content,
    checksum: createHash('sha256').update(bytes).digest('hex'),
    transaction: reading.transaction === 'none' ? 'none' : (beside.transaction ?? reading.transaction),
    withoutTransaction: dialect?.withoutTransaction ?? beside.withoutTransaction,
    back: reading.back,
  }
  return { file, pattern, dialect, leftOut: reading.leftOut, after: reading.after }
}

function dialectOf({ path, comments }: MarkedFile): Dialect | undefined {
  const found = dialects.flatMap((dialect) => {
    const comment = comments.find(
      ({ text, line }) => dialect.marker.test(text) && (!dialect.marksFirstLine || line === 1),
    )
    return comment === undefined ? [] : [{ dialect, comment }]
  })
  const [one, other] = found
  if (one && other) {
    throw new UserError(
      `${path} has comments of two tools, ${one.dialect.tool} (line ${one.comment.line}) and ${other.dialect.tool} ` +
        `(line ${other.comment.line}). Keep those of one.`,
    )
  }
  return one?.dialect
}
