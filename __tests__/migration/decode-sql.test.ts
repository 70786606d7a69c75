import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/ground/errors.ts'
import { decodeSql } from '../../src/migration/files/decode-sql.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const wide = (text: string) => Buffer.from(text, 'utf16le')

describe('decodeSql', () => {
  it.each([
    { what: 'UTF-8', bytes: Buffer.from("select 'é€😀';"), text: "select 'é€😀';" },
    { what: 'a byte order mark', bytes: Buffer.from('\ufeffselect 1;'), text: 'select 1;' },
    { what: 'UTF-16, little end first', bytes: wide("\ufeffselect 'é';"), text: "select 'é';" },
    { what: 'UTF-16, big end first', bytes: wide("\ufeffselect 'é';").swap16(), text: "select 'é';" },
    {
      what: 'UTF8 declared',
      bytes: Buffer.from("set client_encoding = 'UTF8';\nselect 'é';"),
      text: "set client_encoding = 'UTF8';\nselect 'é';",
    },
    {
      what: 'Latin-1 declared',
      bytes: latin1("SET client_encoding TO 'LATIN1';\nselect 'é\u0080';"),
      text: `${' '.repeat(32)}\nselect 'é\u0080';`,
    },
    {
      what: 'Latin-1 declared as names',
      bytes: latin1("set names 'iso-8859-1';select 'é';"),
      text: `${' '.repeat(23)}select 'é';`,
    },
    {
      what: 'Windows-1252 declared for psql',
      bytes: latin1("\\encoding WIN1252\nselect '\u0080';"),
      text: `${' '.repeat(17)}\nselect '€';`,
    },
    {
      what: 'Shift JIS declared',
      bytes: Buffer.concat([
        Buffer.from("set client_encoding to sjis;\nselect '"),
        Buffer.from([0x83, 0x5c]),
        Buffer.from("';"),
      ]),
      text: `${' '.repeat(28)}\nselect 'ソ';`,
    },
    {
      what: 'a declaration in a string',
      bytes: Buffer.from("select '\nset client_encoding = latin1;\né';"),
      text: "select '\nset client_encoding = latin1;\né';",
    },
    {
      what: 'a setting of a function',
      bytes: Buffer.from(
        "create function f() returns text language sql\nset client_encoding = 'latin1'\nas 'select ''é''';",
      ),
      text: "create function f() returns text language sql\nset client_encoding = 'latin1'\nas 'select ''é''';",
    },
  ])('reads $what', ({ bytes, text }) => {
    expect(decodeSql(bytes, 'x.sql')).toBe(text)
  })

  it.each([
    { what: 'Latin-1', bytes: latin1("select 1;\n-- l'équipe\n"), says: 'x.sql:2: byte 15 (0xe9) is not UTF-8' },
    {
      what: 'a letter that is cut off',
      bytes: Buffer.from("select 'é").subarray(0, 9),
      says: 'x.sql:1: byte 8 (0xc3) is not UTF-8',
    },
    {
      what: 'a lone surrogate',
      bytes: Buffer.from([0x2d, 0x2d, 0xed, 0xa0, 0x80]),
      says: 'x.sql:1: byte 2 (0xed) is not UTF-8',
    },
    { what: 'UTF-16 without its mark', bytes: wide('select 1;'), says: 'x.sql:1: byte 1 is zero' },
    {
      what: 'half a letter of UTF-16',
      bytes: Buffer.concat([wide('\ufeffselect 1;'), Buffer.from([0x41])]),
      says: 'is no UTF-16',
    },
    {
      what: 'an encoding nobody knows',
      bytes: latin1("\nset client_encoding = 'MULE_INTERNAL';\nselect 'é';"),
      says: 'x.sql:2: the encoding MULE_INTERNAL is not known',
    },
    {
      what: 'two encodings',
      bytes: latin1('set names latin1;\nset names latin2;'),
      says: 'x.sql:2: the file is in two encodings, latin1 and latin2',
    },
    {
      what: 'what it does not say it is',
      bytes: Buffer.from([...Buffer.from('set names sjis;\n--'), 0xff]),
      says: 'x.sql:1 says that the file is sjis, and it is not',
    },
  ])('refuses $what by its place', ({ bytes, says }) => {
    expect(() => decodeSql(bytes, 'x.sql')).toThrow(UserError)
    expect(() => decodeSql(bytes, 'x.sql')).toThrow(says)
  })
})
