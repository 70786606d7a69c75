/**
 * Where a test failed. Few formats have attributes for it, so the stack trace is read: the first frame that belongs to the
 * project and not to a library.
 */

export type FailureTrace = {
  readonly file?: string | undefined
  readonly line?: string | undefined
  readonly className?: string | undefined
  readonly trace: string
  readonly workspace?: string | undefined
}

export type Location = { readonly file?: string | undefined; readonly line?: number | undefined }

export function findLocation(failure: FailureTrace): Location {
  const frame = findFrame(failure)
  const declared = failure.file ? shorten(failure.file, failure.workspace) : undefined
  if (declared === undefined) return frame ? { ...frame, file: shorten(frame.file, failure.workspace) } : {}
  // The line of the failing assertion beats the line where the test begins, when both are in the same file.
  const sameFile = frame && shorten(frame.file, failure.workspace).endsWith(declared)
  const line = sameFile ? frame.line : wholeNumber(failure.line)
  return line === undefined ? { file: declared } : { file: declared, line }
}

type Frame = { readonly file: string; readonly line: number }

const javaScript = /(?:\(|at |file:\/\/)((?:[A-Za-z]:)?[^\s()]*?\.[cm]?[jt]sx?):(\d+)(?::\d+)?/g
const python = /^(\S+\.py):(\d+): /gm
const go = /^[ \t]*(\S+\.go):(\d+)[: ]/gm
const jvm = /\((\w+\.(?:java|kt|groovy|scala)):(\d+)\)/g

// A failure text is as long as its assertion's data; frames come early (pytest: last), so both ends are enough.
const readAtMost = 20_000

function findFrame({ trace, className }: FailureTrace): Frame | undefined {
  const text = trace.length > 2 * readAtMost ? `${trace.slice(0, readAtMost)}\n${trace.slice(-readAtMost)}` : trace
  const simpleName = className?.split('.').at(-1)?.split('$')[0]
  const jvmFrames = frames(text, jvm)
  return (
    frames(text, javaScript).find(({ file }) => !/node_modules|^node:|internal\//.test(file)) ??
    // pytest ends with the line that raised.
    frames(text, python).at(-1) ??
    frames(text, go)[0] ??
    jvmFrames.find(({ file }) => file.split('.')[0] === simpleName) ??
    jvmFrames[0]
  )
}

function frames(text: string, pattern: RegExp): Frame[] {
  return [...text.matchAll(pattern)].map((match) => ({
    file: (match[1] ?? '').replace(/^file:\/\//, ''),
    line: Number(match[2]),
  }))
}

function shorten(file: string, workspace: string | undefined): string {
  const path = file.replaceAll('\\', '/').replace(/^\.\//, '')
  const root = workspace?.replaceAll('\\', '/').replace(/\/?$/, '/')
  return root && path.startsWith(root) ? path.slice(root.length) : path
}

function wholeNumber(text: string | undefined): number | undefined {
  return text && /^\d{1,9}$/.test(text) ? Number(text) : undefined
}
