import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/ground/errors.ts'
import { type SqlFile, splitStatements } from '../../src/migration/split-statements.ts'

const cases: readonly { readonly name: string; readonly text: string; readonly statements: readonly string[] }[] = [
  { name: 'nothing', text: '', statements: [] },
  { name: 'only comments', text: '-- a;\n/* b; */\n', statements: [] },
  { name: 'no last semicolon', text: 'select 1;\nselect 2', statements: ['select 1;', 'select 2'] },
  { name: 'a string', text: "select 'a;b''c;'; select 2;", statements: ["select 'a;b''c;';", 'select 2;'] },
  {
    name: 'a backslash in a plain string',
    text: "select 'a\\'; select 2;",
    statements: ["select 'a\\';", 'select 2;'],
  },
  {
    name: 'an escape string',
    text: "select e'a\\';b'; select E'\\\\';",
    statements: ["select e'a\\';b';", "select E'\\\\';"],
  },
  {
    name: 'an escape string that goes on after a line break',
    text: "select e'a' -- c\n  'b\\';c'; select 2;",
    statements: ["select e'a' -- c\n  'b\\';c';", 'select 2;'],
  },
  {
    name: 'plain strings with escapes, from where a file sets them to where it resets them',
    text: "set standard_conforming_strings = off; select 'a\\';b'; reset all; select 'a\\'; select 2;",
    statements: [
      'set standard_conforming_strings = off;',
      "select 'a\\';b';",
      'reset all;',
      "select 'a\\';",
      'select 2;',
    ],
  },
  {
    name: 'strings that never have escapes, among plain strings that have',
    text: "set standard_conforming_strings = off; select u&'\\', b'1', X'\\'; select n'\\';';",
    statements: ['set standard_conforming_strings = off;', "select u&'\\', b'1', X'\\';", "select n'\\';';"],
  },
  {
    name: 'plain strings with escapes in one transaction',
    text: "SET LOCAL standard_conforming_strings TO 'off'; select 'a\\';b'; set standard_conforming_strings to on; select '\\';",
    statements: [
      "SET LOCAL standard_conforming_strings TO 'off';",
      "select 'a\\';b';",
      'set standard_conforming_strings to on;',
      "select '\\';",
    ],
  },
  {
    name: 'a name that ends in e before a string',
    text: "select date'2020-01-01\\'; select 2;",
    statements: ["select date'2020-01-01\\';", 'select 2;'],
  },
  {
    name: 'quoted identifiers',
    text: 'select 1 as "a;""b;"; select 2;',
    statements: ['select 1 as "a;""b;";', 'select 2;'],
  },
  {
    name: 'dollar quotes',
    text: 'do $$ begin; end $$; do $a$ $$; $a$;',
    statements: ['do $$ begin; end $$;', 'do $a$ $$; $a$;'],
  },
  {
    name: 'a dollar inside a name',
    text: 'select a$b$ from t; select b$b$ from t;',
    statements: ['select a$b$ from t;', 'select b$b$ from t;'],
  },
  {
    name: 'parameters',
    text: 'prepare p as select $1; execute p(1);',
    statements: ['prepare p as select $1;', 'execute p(1);'],
  },
  {
    name: 'nested comments',
    text: 'select /* a; /* b; */ c; */ 1; select 2;',
    statements: ['select /* a; /* b; */ c; */ 1;', 'select 2;'],
  },
  {
    name: 'a line comment',
    text: "select 1 -- it's;\n + 1; select 2;",
    statements: ["select 1 -- it's;\n + 1;", 'select 2;'],
  },
  {
    name: 'a rule of two statements',
    text: 'create rule r as on insert to t do (select 1; select 2); select 3;',
    statements: ['create rule r as on insert to t do (select 1; select 2);', 'select 3;'],
  },
  {
    name: 'a function body in standard SQL',
    text: 'create or replace function f(a int) returns int begin atomic select case when a > 0 then 1 else 2 end; select 2; end; select 3;',
    statements: [
      'create or replace function f(a int) returns int begin atomic select case when a > 0 then 1 else 2 end; select 2; end;',
      'select 3;',
    ],
  },
  {
    name: 'a body with columns named case and end',
    text: 'create procedure p() begin atomic select 1 as case, t.end, 2 as end from t; end; select 3;',
    statements: ['create procedure p() begin atomic select 1 as case, t.end, 2 as end from t; end;', 'select 3;'],
  },
  { name: 'a transaction is no body', text: 'begin; select 1; end;', statements: ['begin;', 'select 1;', 'end;'] },
  { name: 'Windows line ends', text: 'select 1;\r\nselect 2;\r\n', statements: ['select 1;', 'select 2;'] },
  { name: 'a byte order mark', text: '\ufeffselect 1;', statements: ['select 1;'] },
  {
    name: 'letters outside ASCII',
    text: 'select straße, "ü;" from größe; select 2;',
    statements: ['select straße, "ü;" from größe;', 'select 2;'],
  },
  { name: 'a string that is never closed', text: "select 1; select 'a; b", statements: ['select 1;', "select 'a; b"] },
  { name: 'a comment that is never closed', text: 'select 1; /* a; b', statements: ['select 1;'] },
  { name: 'empty statements', text: ';;', statements: [';', ';'] },
]

describe('splitStatements', () => {
  it.each(cases)('splits $name', ({ text, statements }) => {
    const file = splitStatements(text, 'x.sql')
    expect(file.statements.map(({ sql }) => sql)).toEqual(statements)
    expect(joined(file)).toBe(text)
  })

  it('knows the line of each statement, and leaves a comment with the line it stands on', () => {
    const file = splitStatements('-- one\n\nselect 1; -- about one\n-- about two\nselect\n2;\n\n  select 3;', 'x.sql')
    expect(file.statements.map(({ line, before, after }) => ({ line, before, after }))).toEqual([
      { line: 3, before: '-- one\n\n', after: ' -- about one\n' },
      { line: 5, before: '-- about two\n', after: '\n' },
      { line: 8, before: '\n  ', after: '' },
    ])
  })

  it('keeps the data of a copy apart, whatever it looks like', () => {
    const text = "copy t (a, b) from stdin with (format text);\n1\tit's; $$\n2\t\\N\n\\.\n\nselect 2;\n"
    const file = splitStatements(text, 'x.sql')
    expect(file.statements.map(({ sql, copyData }) => ({ sql, copyData }))).toEqual([
      { sql: 'copy t (a, b) from stdin with (format text);', copyData: "1\tit's; $$\n2\t\\N\n\\.\n" },
      { sql: 'select 2;', copyData: undefined },
    ])
    expect(joined(file)).toBe(text)
  })

  it('knows that the server takes `from stdout` for `from stdin`', () => {
    const file = splitStatements('copy t from stdout;\n1\n\\.\nselect 2;', 'x.sql')
    expect(file.statements.map(({ copyData }) => copyData)).toEqual(['1\n\\.\n', undefined])
  })

  it.each([
    { name: 'from a file', text: "copy t from '/tmp/stdin';\nselect 2;" },
    { name: 'to standard output', text: 'copy (select stdin from stdin) to stdout;\nselect 2;' },
  ])('takes no data for a copy $name', ({ text }) => {
    expect(splitStatements(text, 'x.sql').statements.map(({ copyData }) => copyData)).toEqual([undefined, undefined])
  })

  it('reads copy data to the end of a file that does not close it', () => {
    const text = 'copy t from stdin;\n1\n2'
    const file = splitStatements(text, 'x.sql')
    expect(file.statements[0]?.copyData).toBe('1\n2')
    expect(joined(file)).toBe(text)
  })

  it.each([
    '\\restrict x1',
    '\\unrestrict x1',
    "\\echo hello; '",
    '\\set ON_ERROR_STOP on',
    '\\timing',
    '\\dt+ shop.*',
  ])('passes over %s of psql', (command) => {
    const text = `${command}\nselect 1;\n  ${command}\r\nselect 2;\n${command}`
    const file = splitStatements(text, 'x.sql')
    expect(file.statements.map(({ sql, line }) => `${line}: ${sql}`)).toEqual(['2: select 1;', '4: select 2;'])
    expect(joined(file)).toBe(text)
  })

  it.each([
    '\\i other.sql\n',
    'select 1 \\gset\n',
    '\\connect shop\n',
    '-- a\nselect 1;\n  \\set x 1\n',
    '\\set ON_ERROR_STOP off\n',
    '\\c\n',
  ])('refuses the psql command in %j', (text) => {
    const line = text.split('\n').findIndex((part) => part.includes('\\')) + 1
    expect(() => splitStatements(text, 'db/1_x.sql')).toThrow(UserError)
    expect(() => splitStatements(text, 'db/1_x.sql')).toThrow(`db/1_x.sql:${line}: \`\\`)
  })
})

function joined({ statements, rest }: SqlFile): string {
  return statements.map(({ before, sql, after, copyData = '' }) => before + sql + after + copyData).join('') + rest
}
