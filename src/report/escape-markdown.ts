/**
 * Foreign text in our markdown. Object names, file names and test names come from the pull request and may hold anything
 * that GitHub gives a meaning: whatever is put into a report goes through one of these and comes out as mere text.
 */

const zeroWidthSpace = '\u200b'

/** Inline code. A fence longer than any run of backticks inside cannot be closed from inside. */
export function code(value: string): string {
  const line = oneLine(value) || ' '
  const fence = '`'.repeat(longestRun(line) + 1)
  const pad = /^`|`$|^ .* $/.test(line) ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

/** Inline code in a table, whose cells end at a bar even inside code. https://github.github.com/gfm/#example-200 */
export function codeCell(value: string): string {
  return code(value).replaceAll('|', '\\|')
}

/** A sentence, ours or foreign: what stands in backticks stays code, the rest is mere text. */
export function sentence(value: string): string {
  return (
    oneLine(value)
      .split(/(`[^`]+`)/)
      .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : neutralize(part)))
      .join('')
      // A list or a heading begins at the line's start only.
      .replace(/^([-+=]|\d+[.)])(?= |$)/, `${zeroWidthSpace}$1`)
  )
}

/** A fenced block, several lines. */
export function block(value: string, language: 'text' | 'sql' | 'diff'): string {
  const lines = visible(value.replaceAll('\r\n', '\n'))
  const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1))
  return `${fence}${language}\n${lines.trimEnd()}\n${fence}`
}

/** A link, or the bare label when the address is not an ordinary web address. */
export function link(label: string, address: string | undefined): string {
  const url = address && URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return label
  return `[${label}](${url.href.replace(/[()<>\\|`]/g, encodeURIComponent).replace(/[()]/g, escapeParenthesis)})`
}

function escapeParenthesis(character: string): string {
  return character === '(' ? '%28' : '%29'
}

/** Markdown behind a line that opens it; `title` is our own text. The blank lines make GitHub read the inside as markdown. */
export function fold(title: string, markdown: string): string {
  return `<details><summary>${title}</summary>\n\n${markdown}\n\n</details>`
}

/** A longer text cut at a character, with an ellipsis. */
export function shorten(value: string, length: number): string {
  const characters = [...value]
  return characters.length <= length ? value : `${characters.slice(0, length - 1).join('')}…`
}

function neutralize(line: string): string {
  return (
    line
      .replace(/[\\`*_{}[\]()<>#|~!&$]/g, (character) => (character === '&' ? '&amp;' : `\\${character}`))
      // GitHub links @names, #123, GH-123 and addresses after rendering, where a backslash is gone already.
      .replace(/@(?=\w)/g, `@${zeroWidthSpace}`)
      .replace(/\\#(?=\w)/g, `\\#${zeroWidthSpace}`)
      .replace(/\b(GH)-(?=\d)/gi, `$1-${zeroWidthSpace}`)
      .replace(/:\/\//g, `:${zeroWidthSpace}//`)
      .replace(/\bwww\./gi, `www${zeroWidthSpace}.`)
  )
}

function oneLine(value: string): string {
  return visible(value).replace(/\s+/g, ' ').trim()
}

// Control characters, and those that turn the direction of writing and so make a name look like another one.
function visible(value: string): string {
  return [...value].map((character) => (isHidden(character.codePointAt(0) ?? 0) ? '\ufffd' : character)).join('')
}

function isHidden(codePoint: number): boolean {
  return (
    (codePoint < 0x20 && codePoint !== 0x09 && codePoint !== 0x0a && codePoint !== 0x0d) ||
    (codePoint >= 0x7f && codePoint < 0xa0) ||
    (codePoint >= 0x202a && codePoint <= 0x202e) ||
    (codePoint >= 0x2066 && codePoint <= 0x2069)
  )
}

function longestRun(value: string): number {
  // Not as arguments of one call: there may be more than a call takes.
  return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}
