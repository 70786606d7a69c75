/**
 * The text of an SQL file: UTF-8, UTF-16 where a byte order mark says so, or the encoding that the file itself declares for psql.
 * What is none of these is refused by its line and byte: a letter put in the place of one that was not understood is false data.
 */
import { isUtf8 } from 'node:buffer'
import { UserError } from '../../ground/errors.ts'
import { splitStatements } from '../split-statements.ts'
import { clientEncodings } from './client-encodings.ts'
import { blankOut } from './keep-lines.ts'

/** `path` is for the error message. */
export function decodeSql(bytes: Buffer, path: string): string {
  const wide = byteOrderMarks.find(({ mark }) => bytes.subarray(0, mark.length).equals(mark))
  if (wide !== undefined) return withoutDeclarations(decodeWide(bytes, wide.label, path), path)
  // Encodings differ in the bytes above ASCII alone, and a declaration is written in ASCII.
  const [declared, other] = declarationsIn(bytes.toString('latin1'), path).filter(({ name }) => !utf8Names.has(name))
  if (declared === undefined) return decodeUtf8(bytes, path)
  const { name, word, line } = declared
  if (other !== undefined && other.name !== name) {
    throw new UserError(`${path}:${other.line}: the file is in two encodings, ${word} and ${other.word}. ${saveAsUtf8}`)
  }
  const decode = clientEncodings.get(name)
  if (decode === undefined)
    throw new UserError(`${path}:${line}: the encoding ${word} is not known here. ${saveAsUtf8}`)
  try {
    return withoutDeclarations(decode(bytes), path)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`${path}:${line} says that the file is ${word}, and it is not. ${saveAsUtf8}`)
  }
}

const saveAsUtf8 = 'Save the file as UTF-8 and try again.'

const byteOrderMarks: readonly { readonly mark: Buffer; readonly label: string }[] = [
  { mark: Buffer.from([0xff, 0xfe]), label: 'utf-16le' },
  { mark: Buffer.from([0xfe, 0xff]), label: 'utf-16be' },
]

function decodeWide(bytes: Buffer, label: string, path: string): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    throw new UserError(`${path} begins with the byte order mark of UTF-16 and is no UTF-16. ${saveAsUtf8}`)
  }
}

function decodeUtf8(bytes: Buffer, path: string): string {
  // Its ASCII letters make valid UTF-8 too, with a zero byte beside each, which no SQL has.
  const zero = bytes.indexOf(0)
  if (zero >= 0) {
    throw new UserError(
      `${path}:${lineAt(bytes, zero)}: byte ${zero} is zero. If the file is UTF-16, it has no byte order mark. ${saveAsUtf8}`,
    )
  }
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes)
  const at = firstStray(bytes)
  const byte = `0x${bytes.toString('hex', at, at + 1)}`
  throw new UserError(
    `${path}:${lineAt(bytes, at)}: byte ${at} (${byte}) is not UTF-8. Save the file as UTF-8, or begin it with the ` +
      "encoding that it is in, such as `set client_encoding = 'LATIN1';`.",
  )
}

/** The first byte that begins no character. */
function firstStray(bytes: Buffer): number {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    if (at + length > bytes.length || !isUtf8(bytes.subarray(at, at + length))) return at
    at += length
  }
  return bytes.length
}

function lineAt(bytes: Buffer, place: number): number {
  return bytes.subarray(0, place).filter((byte) => byte === 0x0a).length + 1
}

type Declaration = {
  readonly name: string
  /** As it is written. */
  readonly word: string
  readonly line: number
  readonly from: number
  readonly to: number
}

/** `set client_encoding`, `set names`, and `\encoding` of psql. https://www.postgresql.org/docs/current/multibyte.html */
const declaringStatement = /^set\s+(?:(?:session|local)\s+)?(?:client_encoding\s*(?:=|to\b)|names\b)\s*["']?([\w-]+)/i
const declaringCommand = /^\\encoding[ \t]+(\S+)[^\n]*/gm
const anyDeclaration = /client_encoding|\bset\s+names\b|^\\encoding\b/im

function declarationsIn(text: string, path: string): readonly Declaration[] {
  if (!anyDeclaration.test(text)) return []
  const found: Declaration[] = []
  let at = 0
  const add = (word: string, from: number, length: number) => {
    const name = word.toLowerCase().replace(/[^a-z0-9]/g, '')
    const line = text.slice(0, from).split('\n').length
    found.push({ name, word, line, from, to: from + length })
  }
  const { statements, rest } = splitStatements(text, path)
  for (const { before, sql, after, copyData = '' } of [...statements, { before: rest, sql: '', after: '' }]) {
    for (const { 0: command, 1: word = '', index } of before.matchAll(declaringCommand)) {
      add(word, at + index, command.length)
    }
    at += before.length
    const word = declaringStatement.exec(sql)?.[1]
    if (word !== undefined) add(word, at, sql.length)
    at += sql.length + after.length + copyData.length
  }
  return found
}

/** `default` and SQL_ASCII say nothing about the letters. */
const utf8Names: ReadonlySet<string> = new Set(['utf8', 'unicode', 'sqlascii', 'default'])

/** What is sent is UTF-8 from here on, so the server must not be told another. */
function withoutDeclarations(text: string, path: string): string {
  return declarationsIn(text, path).reduce((blanked, { from, to }) => blankOut(blanked, from, to), text)
}
