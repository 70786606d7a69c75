/** A file in which one section makes the change and another takes it back. */
import { keepLines } from '../files/keep-lines.ts'
import { type LineComment, type MarkedFile, refuse } from './marked-file.ts'

export type Sections = {
  readonly tool: string
  readonly command: string
  readonly isUp: RegExp
  readonly isDown: RegExp
  /** How the mark of an up section is written, for messages. */
  readonly up: string
  /** The tool takes a file that begins with its down section. */
  readonly downMayComeFirst?: boolean | undefined
  /** The tool takes more than one up section. */
  readonly upMayComeAgain?: boolean | undefined
  /** A statement has to end before the down section does. */
  readonly endsStatements?: boolean | undefined
}

export type ReadSections = {
  /** The file without everything outside its up sections. */
  readonly up: string
  /** The same of its down sections, where a statement stands in one. */
  readonly down?: string | undefined
}

/** UserError when the sections cannot be told as the tool would. */
export function readSections(file: MarkedFile, sections: Sections): ReadSections {
  const { tool, command, isUp, isDown, up, downMayComeFirst, upMayComeAgain, endsStatements } = sections
  const stop = (why: string, line: number) => refuse(why, { file, line, command })
  const marks = file.comments.filter(({ text }) => isUp.test(text) || isDown.test(text))
  const ups = marks.filter(({ text }) => isUp.test(text))
  const [first] = marks
  if (first === undefined || ups[0] === undefined) {
    return stop(`there is no \`${up}\`, so ${tool} would run nothing of it. Add it.`, first?.line ?? 1)
  }
  const indented = marks.find(({ lead }) => lead !== '')
  if (indented)
    stop(`${tool} does not see a mark that does not begin its line. Put it at the beginning.`, indented.line)
  const early = file.statementLines.find((line) => line < first.line)
  if (early !== undefined) stop(`a statement stands ahead of \`${up}\`. Put it below.`, early)
  if (!downMayComeFirst && isDown.test(first.text)) {
    stop(
      `the down section comes first, which ${tool} refuses. Put \`${up}\` and its statements ahead of it.`,
      first.line,
    )
  }
  if (!upMayComeAgain && ups[1]) stop(`there is a second \`${up}\`, which ${tool} refuses.`, ups[1].line)
  const open = endsStatements ? marks.find(({ insideStatement }) => insideStatement) : undefined
  if (open) stop('the statement above has no semicolon. Add it.', open.line)
  const down = rangesOf(marks, isDown)
  const hasDown = file.statementLines.some((line) => down.some(({ from, to }) => from < line && line <= to))
  return { up: keepLines(file.text, rangesOf(marks, isUp)), ...(hasDown && { down: keepLines(file.text, down) }) }
}

function rangesOf(marks: readonly LineComment[], isWanted: RegExp) {
  return marks.flatMap(({ text, line }, index) => {
    const next = marks[index + 1]
    // No statement stands ahead of the first mark, and a comment there may be about the whole file.
    const from = index === 0 ? 1 : line
    return isWanted.test(text) ? [{ from, to: next === undefined ? Number.POSITIVE_INFINITY : next.line - 1 }] : []
  })
}
