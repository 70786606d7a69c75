/**
 * The text of an XML file, by its byte order mark, else by the encoding it declares, else UTF-8.
 * https://www.w3.org/TR/xml/#sec-guessing
 */

/** Undefined when the encoding that the file declares is none that is known here. */
export function decodeXml(bytes: Uint8Array): string | undefined {
  const encoding = markedEncoding(bytes)
  if (encoding) return new TextDecoder(encoding).decode(bytes)
  const declared = declaredEncoding(bytes)
  // .NET writes `utf-16` above what it then encodes as UTF-8: UTF-16 without a mark would have shown above.
  if (declared === undefined || /^utf-?(?:8|16)/i.test(declared)) return decodeUtf8(bytes)
  try {
    return new TextDecoder(declared).decode(bytes)
  } catch {
    return undefined
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0x3c && second === 0) return 'utf-16le'
  return first === 0 && second === 0x3c ? 'utf-16be' : undefined
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /^\s*<\?xml[^>]{0,100}\sencoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})["']/.exec(head)?.[1]
}

/** A test may print any bytes, and its writer pass them on: the counts are worth more than a letter of a name. */
function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
