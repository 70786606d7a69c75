/** Text of which a part is not to run: blanked out, so that lines and columns stay those of the file. Pure. */

export type LineRange = {
  /** From 1, inclusive. */
  readonly from: number
  readonly to: number
}

/** Only what stands in `ranges`. */
export function keepLines(text: string, ranges: readonly LineRange[]): string {
  const lines = text.split('\n')
  const isKept = (line: number) => ranges.some(({ from, to }) => from <= line && line <= to)
  return lines.map((content, index) => (isKept(index + 1) ? content : '')).join('\n')
}

/** A space for each character from `from` to `to`, but for line breaks. */
export function blankOut(text: string, from: number, to: number): string {
  return text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, ' ') + text.slice(to)
}
