/**
 * Foreign text in our markdown. Object names, file names and test names come from the pull request and may hold anything
 * that GitHub gives a meaning: whatever is put into a report goes through one of these and comes out as mere text.
 */

import { escaped, visible } from '../ground/visible.ts'

const zeroWidthSpace = '\u200b'

/** Inline code: a name as it is, so that two names never look alike. A fence longer than any run of backticks inside cannot be closed from inside. */
export function code(value: string): string {
  return fenced(exact(value))
}

/** Inline code in a table, whose cells end at a bar even inside code. https://github.github.com/gfm/#example-200 */
export function codeCell(value: string): string {
  // A bar is escaped by a backslash, and a backslash before one cannot be.
  return fenced(exact(value).replace(/\\(?=\|)/g, escaped)).replaceAll('|', '\\|')
}

/** A sentence in a table. */
export function sentenceCell(value: string): string {
  return asMarkdown(value, codeCell)
}

/** SQL or a command, on one line: there white space is only layout. */
export function onOneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim()
}

function fenced(line: string): string {
  const text = line || ' '
  const fence = '`'.repeat(longestRun(text) + 1)
  const pad = /^`|`$/.test(text) ? ' ' : ''
  return `${fence}${pad}${text}${pad}${fence}`
}

/** A sentence, ours or foreign: what stands in backticks stays code, the rest is mere text. */
export function sentence(value: string): string {
  return asMarkdown(value, code)
}

function asMarkdown(value: string, inCode: (value: string) => string): string {
  return (
    value
      .trim()
      .split(/(`[^`]+`)/)
      .map((part, index) => (index % 2 === 1 ? inCode(part.slice(1, -1)) : neutralize(prose(part))))
      .join('')
      // What begins a list, underlines a heading or draws a rule does so at the line's start only.
      .replace(/^(?:[-+=]|\d+(?=[.)](?:\s|$)))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
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
      // A parenthesis or a brace means something behind a bracket alone, and those are text already.
      .replace(/[\\`*_[\]<>#|~&$]/g, (character) => (character === '&' ? '&amp;' : `\\${character}`))
      // GitHub links @names, #123, GH-123 and addresses after rendering, where a backslash is gone already.
      .replace(/@(?=[\w-])/g, `@${zeroWidthSpace}`)
      .replace(/\\#(?=\w)/g, `\\#${zeroWidthSpace}`)
      .replace(/\b(GH)-(?=\d)/gi, `$1-${zeroWidthSpace}`)
      .replace(/:\/\//g, `:${zeroWidthSpace}//`)
      .replace(/www\./gi, (start) => `${start.slice(0, 3)}${zeroWidthSpace}.`)
  )
}

function prose(value: string): string {
  return visible(value).replace(/\s+/g, ' ')
}

/** Blanks at the ends, two in a row and line breaks among what is made visible. */
function exact(value: string): string {
  return visible(value)
    .replace(/[\t\n\r]/g, escaped)
    .replace(/^ | $|(?<= ) /g, escaped)
}

function longestRun(value: string): number {
  // Not as arguments of one call: there may be more than a call takes.
  return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}
