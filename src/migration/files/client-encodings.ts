/** Postgres's names of encodings, and how each is decoded. https://www.postgresql.org/docs/current/multibyte.html#CHARSET-TABLE */

/** Throws for bytes that are no letter of it. */
type Decode = (bytes: Buffer) => string

/** By the name in lower case, without anything but letters and digits. */
export const clientEncodings: ReadonlyMap<string, Decode> = new Map<string, Decode>([
  // What the Encoding Standard calls latin1 is Windows-1252.
  ...['latin1', 'iso88591'].map((name) => [name, (bytes: Buffer) => bytes.toString('latin1')] as const),
  ['win1252', decodeWindows1252],
  ...Object.entries({
    'iso-8859-2': ['latin2', 'iso88592'],
    'iso-8859-3': ['latin3', 'iso88593'],
    'iso-8859-4': ['latin4', 'iso88594'],
    'iso-8859-5': ['iso88595'],
    'iso-8859-6': ['iso88596'],
    'iso-8859-7': ['iso88597'],
    'iso-8859-8': ['iso88598'],
    'windows-1254': ['latin5', 'iso88599', 'win1254'],
    'iso-8859-10': ['latin6', 'iso885910'],
    'iso-8859-13': ['latin7', 'iso885913'],
    'iso-8859-14': ['latin8', 'iso885914'],
    'iso-8859-15': ['latin9', 'iso885915'],
    'windows-1250': ['win1250'],
    'windows-1251': ['win1251', 'win'],
    'windows-1253': ['win1253'],
    'windows-1255': ['win1255'],
    'windows-1256': ['win1256'],
    'windows-1257': ['win1257'],
    'windows-1258': ['win1258', 'abc', 'tcvn', 'tcvn5712', 'vscii'],
    ibm866: ['win866', 'alt'],
    'windows-874': ['win874'],
    'koi8-r': ['koi8r', 'koi8'],
    'koi8-u': ['koi8u'],
    shift_jis: ['sjis', 'shiftjis', 'mskanji', 'win932', 'windows932'],
    'euc-jp': ['eucjp'],
    'euc-kr': ['euckr', 'uhc', 'win949', 'windows949'],
    gbk: ['euccn', 'gbk', 'win936', 'windows936'],
    gb18030: ['gb18030'],
    big5: ['big5', 'win950', 'windows950'],
  }).flatMap(([label, names]) => names.map((name) => [name, decoder(label)] as const)),
])

function decoder(label: string): Decode {
  return (bytes) => new TextDecoder(label, { fatal: true }).decode(bytes)
}

/** Node 20 decodes it as Latin-1. https://github.com/nodejs/node/issues/56542 */
function decodeWindows1252(bytes: Buffer): string {
  const letters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
  return bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (byte) => letters.charAt(byte.charCodeAt(0) - 0x80))
}
