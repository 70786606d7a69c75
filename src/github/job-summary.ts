/**
 * The summary page of the run. A step may write 1 MiB to it; GitHub drops all of a larger one, with an error.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits
 */
import { stat } from 'node:fs/promises'

export type JobSummary = {
  /** Bytes that still fit. */
  room(): Promise<number>
  /** Adds a block. RangeError when it does not fit. */
  append(markdown: string): Promise<void>
}

export const summaryLimitBytes = 1024 * 1024

export type SummaryFile = {
  /** GITHUB_STEP_SUMMARY. */
  readonly path: string
  /** Adds to what the file holds. */
  append(text: string): Promise<void>
}

export function openJobSummary(file: SummaryFile): JobSummary {
  const room = async () => {
    const size = await stat(file.path).then(
      ({ size }) => size,
      () => 0,
    )
    return Math.max(0, summaryLimitBytes - size)
  }
  return {
    room,
    async append(markdown) {
      const text = `${markdown.trimEnd()}\n\n`
      const [bytes, fits] = [Buffer.byteLength(text), await room()]
      if (bytes > fits) throw new RangeError(`The job summary has room for ${fits} bytes, not for ${bytes}.`)
      await file.append(text)
    },
  }
}
