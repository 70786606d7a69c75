import type { Log } from '../../src/ground/log.ts'

/** A log that keeps what was written, and fails the test's eye rather than its output. */
export type RecordedLog = Log & {
  readonly lines: readonly { readonly level: string; readonly message: string }[]
  readonly masks: readonly string[]
}

export function recordedLog(): RecordedLog {
  const lines: { level: string; message: string }[] = []
  const masks: string[] = []
  const write = (level: string) => (message: string) => {
    lines.push({ level, message })
  }
  return {
    lines,
    masks,
    debug: write('debug'),
    info: write('info'),
    notice: write('notice'),
    warning: write('warning'),
    group: (_, work) => work(),
    mask: (secret) => {
      masks.push(secret)
    },
  }
}
