/**
 * Text for the log that the runner must not take for an order to it. What we print may hold a migration's output, a file's name
 * or a server's message, and with them whatever a row or a stranger says: a line that begins with `::`, or holds `##[`, is a
 * workflow command wherever it comes from.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */

/** Looks the same; no line of it is a command. */
export function plainLines(text: string): string {
  return text.replace(startOfCommand, `$1${zeroWidthSpace}`).replaceAll('##[', `#${zeroWidthSpace}#[`)
}

/** The runner trims a line first, and takes a carriage return for the end of one. */
const startOfCommand = /((?:^|[\n\r\v\f\u0085\u2028\u2029])\s*)(?=::)/g
const zeroWidthSpace = '\u200b'
