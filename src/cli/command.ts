/** What a command of the command line is: add one by writing it in a file of its own and listing it in roster.ts. */
import type { Environment } from '../ground/environment.ts'

export type Command = Manual & {
  /** Answers the exit code: 0 done, 1 a finding that was asked for, 2 an error (thrown). */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>
}

/** What `--help` prints, and what the arguments are read by. */
export type Manual = {
  readonly name: string
  /** What it does, in the list of commands. */
  readonly summary: string
  /** After the program's and the command's name. */
  readonly usage: string
  /** Lines of at most 80 characters. */
  readonly description: readonly string[]
  /** By their names in the usage. */
  readonly operands: readonly string[]
  /** Whether a command of the user's own follows after `--`. */
  readonly takesCommand?: boolean
  readonly options: readonly Option[]
  readonly exitCodes: readonly (readonly [code: string, meaning: string])[]
  readonly examples: readonly string[]
}

export type Option = {
  readonly name: string
  /** What its value is called; absent for a switch. */
  readonly value?: string
  /** Whether its value may be anything: a command, SQL, a path. It never holds a login. */
  readonly free?: boolean
  /** The only values there are, the default first. */
  readonly choices?: readonly string[]
  readonly help: string
}

export type Terminal = {
  readonly write: (text: string) => void
  readonly env: Environment
}
