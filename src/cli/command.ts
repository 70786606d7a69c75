/** What a command of the command line is: add one by writing it in a file of its own and listing it in main.ts. */
export type Command = {
  readonly name: string
  /** The line for the usage, without the program's name. */
  readonly usage: string
  /** Answers the exit code: 0 done, 1 a finding that was asked for, 2 an error (thrown). */
  readonly run: (args: readonly string[], output: Output) => Promise<number>
}

export type Output = { readonly write: (text: string) => void }
