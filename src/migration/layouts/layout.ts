/** What the names of files, and what lies beside them, say about what runs and in which order. One convention a file, listed in `layouts.ts`. */

/** Puts the files that one pattern finds in the order of a tool, and leaves out what the tool does not run. Files it does not know stay as they are. */
export type Layout = (files: readonly FoundFile[], beside: Beside) => Arrangement | Promise<Arrangement>

export type FoundFile = {
  /** Relative to the folder that was searched, with forward slashes. */
  readonly path: string
  /** What found it. */
  readonly pattern: string
  /** What lies beside it says whether there is a transaction around it. */
  readonly transaction?: 'one' | 'none' | undefined
  /** How its tool is asked for none. */
  readonly withoutTransaction?: string | undefined
}

export type Arrangement = {
  readonly files: readonly FoundFile[]
  /** Sentences about what is left out, or ordered in a way that somebody might not expect. */
  readonly remarks: readonly string[]
}

/** The text of a file of the checkout, by its path; undefined when there is none. */
export type Beside = (path: string) => Promise<string | undefined>

/** `why` is a clause about several files: `they undo another`. */
export function leaveOut(files: readonly FoundFile[], isOut: (file: FoundFile) => boolean, why: string): Arrangement {
  const out = files.filter(isOut)
  if (out.length === 0) return { files, remarks: [] }
  const remarks = [`\`migrations\` also finds ${listed(out.map(({ path }) => path))}: left out, because ${why}.`]
  return { files: files.filter((file) => !isOut(file)), remarks }
}

const mostNames = 3

export function listed(paths: readonly string[]): string {
  const names = paths.slice(0, mostNames).map((path) => `\`${path}\``)
  const rest = paths.length - mostNames
  if (rest > 0) return `${names.join(', ')} and ${rest} more`
  return names.length > 2 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join(' and ')
}
