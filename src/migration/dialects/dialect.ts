/** How the files of one migration tool are told, and what of them is run. One tool a file, listed in `dialects.ts`. */
import type { MarkedFile } from './marked-file.ts'

export type Dialect = {
  /** As it calls itself. */
  readonly tool: string
  /** What to give `migrate` instead; absent when the application itself migrates. */
  readonly command?: string | undefined
  /** A line comment that only files of this tool have. */
  readonly marker: RegExp
  /** Further down, the tool takes it for any comment. */
  readonly marksFirstLine?: boolean | undefined
  /** A file without one is none of its migrations: the tool itself refuses it. */
  readonly marksEveryFile?: boolean | undefined
  /** It takes no two files of one number. */
  readonly numbersAreUnique?: boolean | undefined
  /** How a file says that it wants no transaction around it, where the tool wraps one around every file. */
  readonly withoutTransaction?: string | undefined
  /** UserError, by line, for what is not known of it. */
  readonly read: (file: MarkedFile) => Reading
}

export type WayBack = Pick<Reading, 'content' | 'transaction'>

export type Reading = {
  /** What is to run; on the lines on which it stands in the file. */
  readonly content: string
  /** The tool's rule. Absent where it leaves that to the file. */
  readonly transaction?: 'one' | 'none' | undefined
  /** What takes it back, where that stands in the same file. */
  readonly back?: WayBack | undefined
  /** A clause: why the file is not run at all. */
  readonly leftOut?: string | undefined
  /** Files, by name without extension, that run before it. */
  readonly after?: readonly string[] | undefined
}
