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
  const { workspace, className } = failure
  const places = projectPlaces(failure.trace, workspace)
  const declared = declaredPlace(failure)
  if (declared) return refine(declared, places)
  const suiteFile = failure.suiteFile === undefined ? undefined : readName(failure.suiteFile)
  const ofSuite = suiteFile && { file: shorten(suiteFile.file, workspace) }
  const inSuite = ofSuite && refine(ofSuite, places)
  const place =
    (inSuite?.line === undefined ? undefined : inSuite) ??
    ofClass(places, className) ??
    choose(places) ??
    choose(projectPlaces(failure.output ?? '', workspace))
  return place ? { file: place.file, line: place.line } : (ofSuite ?? {})
}

type Declared = { readonly file: string; readonly line?: number | undefined }

function declaredPlace({ file, line, className, workspace }: FailureTrace): Declared | undefined {
  // Pest puts the name of the test behind the path.
  const own = file?.split('::')[0] ?? ''
  const path = readPath(own) ?? plainPath(own) ?? readName(className ?? '')
  if (!path) return undefined
  return { file: shorten(path.file, workspace), line: path.line ?? wholeNumber(line) }
}

/** The line of the failing assertion beats the line where the test begins, and a longer path the end of it. */
function refine(declared: Declared, places: readonly SourcePlace[]): Location {
  const same = places.filter(({ file }) => isSameFile(file, declared.file))
  const place = choose(same.filter(({ line }) => line !== declared.line)) ?? choose(same)
  const line = place?.line ?? declared.line
  const isLonger = place && !isAbsolute(place.file) && place.file.length > declared.file.length
  const file = isLonger ? place.file : declared.file
  return line === undefined ? { file } : { file, line }
}

/** Deno, Vitest, Playwright and Bats put the path where others put a class or a title, which may end like one: `com.shop.c`. */
function readName(text: string): Declared | undefined {
  return /[\\/]|\.bats$|[._-](?:test|spec|cy|e2e)\.\w{1,5}$/.test(text) ? readPath(text) : undefined
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
  const places = findPlaces(text)
    .map((place) => ({ ...place, file: shorten(place.file, workspace) }))
    .filter((place) => !isLibrary(place))
  // Playwright writes the place of the test above the error, and Jest quotes code: a frame says "at".
  const scripts = places.filter(({ file }) => isScript.test(file))
  const frames = scripts.filter(({ before }) => isFrame.test(before))
  return frames.length === 0 ? places : places.filter((place) => !scripts.includes(place) || frames.includes(place))
}

const isScript = /\.(?:[cm]?[jt]sx?|vue|svelte)$/
const isFrame = /(?:\bat (?:async )?|\(|❯ .{0,100}|@)$/

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
