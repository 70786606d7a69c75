/**
 * The places of source code that a text names. A stack frame has as many spellings as there are languages, but all come down to a
 * path with the extension of a language, and a line after it. The extension is looked for, and the path is what stands before it:
 * one pass over the text, whatever it holds.
 */

export type SourcePlace = {
  /** With forward slashes, and without the server or the scheme that a bundler has put before it. */
  readonly file: string
  readonly line: number
  /** What the line says before it: a frame of the JVM names its class there. */
  readonly before: string
}

/** In the order of the text; of very many, the first and the last. */
export function findPlaces(text: string): SourcePlace[] {
  const matches = [...text.matchAll(lined)]
  const ends =
    matches.length > 2 * mostPlaces ? [...matches.slice(0, mostPlaces), ...matches.slice(-mostPlaces)] : matches
  const places = ends.flatMap((match) => readPlace(text, match))
  return places.length > 0 ? places : findKeyed(text)
}

const mostPlaces = 100

/** `test/shop_test.exs:7` and the bare path. Undefined when it is no path of source code. */
export function readPath(text: string): { readonly file: string; readonly line?: number | undefined } | undefined {
  if (text.length > longestPath || /[\s<>"]/.test(text)) return undefined
  const [, path = '', line] = pathAndLine.exec(text) ?? []
  if (!sourceFile.test(path)) return undefined
  return { file: cleanPath(path), line: line === undefined ? undefined : Number(line) }
}

const languages =
  '[cm]?[jt]sx?|vue|svelte|py|rb|rake|feature|go|java|kts?|groovy|scala|clj[cs]?|rs|phpt?|cs|fs|vb|exs?|erl|c|cc|cpp|cxx|h|hh|hpp|mm?|swift|dart|bats|sh|bash|zsh|t|pl|pm|lua|hs|ml|jl|nim|zig|cr|R|r|sql|ps1|robot|sv|vhd'

// Python and OCaml: `", line 4`; Bats: `, line 4`; .NET: `:line 4`; shells: `: line 4`; Perl: ` line 4`; C++ and PHP: `(4)`; Erlang:
// `"},{line,4}`; Dart: ` 4:7`. Karma puts a hash between the path and the line.
const lined = new RegExp(
  `\\.(?:${languages})(?:\\?[\\w=&.-]{0,80})?(", line |"\\},\\{line,|, line |:line |: line | line |:|\\(|(?<=\\.dart) (?=\\d{1,7}:))(\\d{1,7})(?!\\w)`,
  'g',
)
const sourceFile = new RegExp(`^(?:[A-Za-z]:|[a-z-]{2,20}://)?[^:]+\\.(?:${languages})$`)
const pathAndLine = /^(.{1,500}?)(?::(\d{1,7}))?(?::\d{1,7})?$/
const longestPath = 500

function readPlace(text: string, match: RegExpMatchArray): SourcePlace[] {
  const dot = match.index ?? 0
  const extension = /^\.\w+/.exec(match[0])?.[0] ?? ''
  const begin = pathStart(text, { dot, separator: match[1] ?? '' })
  const raw = text.slice(begin, dot) + extension
  if (raw === extension) return []
  const before = text.slice(Math.max(text.lastIndexOf('\n', begin - 1) + 1, begin - 200), begin)
  return [{ file: cleanPath(raw), line: Number(match[2]), before: before + schemeOf(raw) }]
}

type PathEnd = { readonly dot: number; readonly separator: string }

/** Where the path begins that ends at `dot`. Only where its language quotes it, or .NET says `in`, it may have spaces in it. */
function pathStart(text: string, { dot, separator }: PathEnd): number {
  const least = Math.max(0, dot - longestPath)
  const quoted = separator.startsWith('"') ? text.lastIndexOf('"', dot - 1) : -1
  if (quoted >= least) return quoted + 1
  if (separator === ':line ') {
    const said = text.lastIndexOf(' in ', dot - 1)
    if (said >= least && !text.slice(said, dot).includes('\n')) return said + 4
  }
  // Routers name folders `(shop)` and `[id]`: a bracket that closes in the path also opens in it.
  let depth = 0
  let at = dot
  for (; at > least; at -= 1) {
    const letter = text[at - 1] ?? ''
    if (/[)\]]/.test(letter)) depth += 1
    else if (/[([]/.test(letter)) {
      if (depth === 0) break
      depth -= 1
    } else if (/[\s"'`<>{},;|=]/.test(letter)) break
  }
  return at
}

/** Boost.Test and reporters that write YAML give file and line a line each, in either order. */
function findKeyed(text: string): SourcePlace[] {
  return keyed.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups }) => {
      const path = readPath((groups?.['file'] ?? '').replace(/^['"]|['"]$/g, ''))
      return path ? [{ file: path.file, line: Number(groups?.['line']), before: '' }] : []
    }),
  )
}

const keyed = [
  /^[ \t]{0,20}-?[ \t]{0,8}file[ \t]{0,8}:[ \t]{0,8}(?<file>\S{1,500})[ \t]{0,8}\r?\n[ \t]{0,20}-?[ \t]{0,8}line[ \t]{0,8}:[ \t]{0,8}(?<line>\d{1,7})/gm,
  /^[ \t]{0,20}line[ \t]{0,8}:[ \t]{0,8}(?<line>\d{1,7})[ \t]{0,8}\r?\n(?:[ \t]{0,20}column[ \t]{0,8}:[ \t]{0,8}\d{1,7}\r?\n)?[ \t]{0,20}file[ \t]{0,8}:[ \t]{0,8}(?<file>\S{1,500})/gm,
]

function cleanPath(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^(?:file|webpack|webpack-internal|vite|rsbuild):\/\/(?:[^/]{0,100}(?=\/\.\/))?/, '')
    .replace(/^https?:\/\/[^/]{1,100}\/(?:base\/|_karma_webpack_\/(?:webpack:\/)?|@fs\/)?/, '')
    .replace(/^\/?\.\//, '')
    .replace(/^\/(?=[A-Za-z]:\/)/, '')
}

/** `https://jsr.io/` of a module that came from there. */
function schemeOf(path: string): string {
  return /^(?:https?:\/\/(?!localhost|127\.)|ext:|node:|dart:|package:)/.exec(path)?.[0] ?? ''
}
