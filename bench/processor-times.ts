/** The processor time of child processes: what counts on a machine that does other work too. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

export type ProcessorTimes = {
  /** For the children; theirs inherit it. */
  readonly env: Readonly<Record<string, string>>
  /** What has ended since the last call. */
  take(): readonly ProcessorTime[]
}

/** `program` is empty where there is none, as with `node -e`. */
export type ProcessorTime = z.infer<typeof processorTimeSchema>

export function processorTimes(folder: string): ProcessorTimes {
  const file = join(folder, 'processor-times')
  const note = fileURLToPath(new URL('processor-time.cjs', import.meta.url))
  return {
    env: { NODE_OPTIONS: `--require ${JSON.stringify(note)}`, PROCESSOR_TIMES: file },
    take() {
      const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
      rmSync(file)
      return lines.map((line) => processorTimeSchema.parse(JSON.parse(line)))
    },
  }
}

const processorTimeSchema = z.object({ program: z.string(), ms: z.number() })
