/**
 * Names and messages come from strangers: two that look alike may differ, and one may make what stands beside it look like something
 * else. What cannot be seen is shown as `\u{202e}`. https://www.unicode.org/reports/tr36/
 */

/**
 * Of a name or a message: control and format characters, among them those that turn the direction of writing, have no width, or
 * spell tags; blanks that are no space; accents apart from their letters. Line breaks, tabs and blanks stay.
 */
export function visible(value: string): string {
  const shown = value.replace(/\\(?=u\{[0-9a-f]+\})/g, escaped).replace(unseen, escaped)
  // One letter with an accent, or a letter and an accent: https://www.unicode.org/reports/tr15/
  if (shown.normalize('NFC') === shown) return shown
  return shown
    .replace(/[\p{M}\u1100-\u11ff]/gu, escaped)
    .replace(/[^\0-\x7f]/gu, (character) => (character.normalize('NFC') === character ? character : escaped(character)))
}

/** Of a line of the log, which may hold another program's output: that one's colours, emoji and blanks stay. */
export function visibleInLog(text: string): string {
  return text.replace(hardToSee, (found) => {
    const [character = ''] = found
    const isColour = character === '\u001b' && found.length > 1
    return isColour || harmless.has(character) ? found : escaped(character) + found.slice(character.length)
  })
}

/** One character, as its code point. */
export function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

const unseen = /(?![ \t\n\r])[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800\u{1d159}]|\r(?!\n)/gu

/** The sequence that sets a colour is one. https://en.wikipedia.org/wiki/ANSI_escape_code#Select_Graphic_Rendition_parameters */
const hardToSee = /\p{Cc}(?:\[[0-9;]*m)?|[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** The last two join emoji, and give them their colour. */
const harmless: ReadonlySet<string> = new Set(['\t', '\n', '\r', '\u200d', '\ufe0f'])
