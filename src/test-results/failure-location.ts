/**
 * Where a test failed. Few formats have attributes for it, so the stack trace is read: the frame that belongs to the test's
 * own file, else to the project and not to a library.
 */
import { isLibrary } from './library-code.ts'
import { findPlaces, readPath, type SourcePlace } from './source-places.ts'

export type FailureTrace = {
  readonly file?: string | undefined
  readonly line?: string | undefined
  readonly className?: string | undefined
  /** A suite may be named, or say in an attribute, which file it is. */
  readonly suiteFile?: string | undefined
  readonly trace: string
  /** What the test printed: the last resort, where the framework keeps the trace there. */
  readonly output?: string | undefined
  readonly workspace?: string | undefined
}

export type Location = { readonly file?: string | undefined; readonly line?: number | undefined }

export function findLocation(failure: FailureTrace): Location {
  const { workspace } = failure
  const places = projectPlaces(failure.trace, workspace)
  const declared = declaredPlace(failure)
  if (declared) {
    const line = choose(places.filter(({ file }) => isSameFile(file, declared.file)))?.line ?? declared.line
    return line === undefined ? { file: declared.file } : { file: declared.file, line }
  }
  const inSuite = failure.suiteFile ? readPath(failure.suiteFile) : undefined
  const suiteFile = inSuite && shorten(inSuite.file, workspace)
  const place =
    places.find(({ file }) => suiteFile !== undefined && isSameFile(file, suiteFile)) ??
    ofClass(places, failure.className) ??
    choose(places) ??
    choose(projectPlaces(failure.output ?? '', workspace))
  if (place) return { file: place.file, line: place.line }
  return suiteFile === undefined ? {} : { file: suiteFile }
}

function declaredPlace({ file, line, className, workspace }: FailureTrace): (Location & { file: string }) | undefined {
  // Deno, Vitest and Playwright put the path where others put the class.
  const path = (file ? (readPath(file) ?? plainPath(file)) : undefined) ?? readPath(className ?? '')
  if (!path) return undefined
  return { file: shorten(path.file, workspace), line: path.line ?? wholeNumber(line) }
}

/** A file of a language not known here, when it looks like one. */
function plainPath(text: string): { readonly file: string; readonly line?: number | undefined } | undefined {
  return /^[^\s:<>"|?*]{1,300}\.\w{1,12}$/.test(text)
    ? { file: text.replaceAll('\\', '/').replace(/^\.\//, '') }
    : undefined
}

// A failure text is as long as its assertion's data; frames come early (Python: last), so both ends are enough.
const readAtMost = 20_000

function projectPlaces(trace: string, workspace: string | undefined): SourcePlace[] {
  const text = trace.length > 2 * readAtMost ? `${trace.slice(0, readAtMost)}\n${trace.slice(-readAtMost)}` : trace
  return findPlaces(text)
    .filter((place) => !isLibrary({ ...place, file: shorten(place.file, workspace) }))
    .map((place) => ({ ...place, file: shorten(place.file, workspace) }))
}

/** Python's traces end with the line that raised; all others begin with it. Code outside of the workspace comes last. */
function choose(places: readonly SourcePlace[]): SourcePlace | undefined {
  const inside = places.filter(({ file }) => !isAbsolute(file))
  const candidates = inside.length > 0 ? inside : places
  return candidates[0]?.file.endsWith('.py') ? candidates.at(-1) : candidates[0]
}

/** A frame of the JVM has the bare name of its file, which is the name of the class. */
function ofClass(places: readonly SourcePlace[], className: string | undefined): SourcePlace | undefined {
  const simpleName = className?.split('.').at(-1)?.split('$')[0]
  return simpleName ? places.find(({ file }) => file.replace(/\.\w+$/, '') === simpleName) : undefined
}

/** One may be relative to another folder than the other. */
function isSameFile(one: string, other: string): boolean {
  return one === other || one.endsWith(`/${other}`) || other.endsWith(`/${one}`)
}

function isAbsolute(file: string): boolean {
  return /^(?:\/|[A-Za-z]:\/)/.test(file)
}

function shorten(file: string, workspace: string | undefined): string {
  const root = workspace?.replaceAll('\\', '/').replace(/\/?$/, '/')
  return root && file.startsWith(root) ? file.slice(root.length) : file
}

function wholeNumber(text: string | undefined): number | undefined {
  return text && /^\d{1,9}$/.test(text) ? Number(text) : undefined
}
