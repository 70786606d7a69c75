/**
 * The statement that did it, written so that it does not. Only where the text says all that is needed: with a literal left out,
 * with several actions at once, or under a form that is not known here, there is none, and the remedy in words has to do. Pure.
 */

/** Statements in their order, each to be run in a transaction of its own; `concurrently` takes none. */
export function saferSql(code: string, text: string): readonly string[] | undefined {
  const sql = text.trim().replace(/;\s*$/, '')
  if (sql.includes('…') || sql.includes(';')) return undefined
  for (const { codes, pattern, statements } of forms) {
    const match = codes.includes(code) ? pattern.exec(sql) : null
    const safer = match && statements(match.slice(1).map((part) => part ?? ''))
    if (safer && safer.length > 0) return safer
  }
  return undefined
}

type Form = {
  readonly codes: readonly string[]
  readonly pattern: RegExp
  readonly statements: (parts: readonly string[]) => readonly string[]
}

/** A name as it may stand in a statement: plain or quoted, with its schema. */
const name = '((?:"(?:[^"]|"")+"|[\\w$]+)(?:\\.(?:"(?:[^"]|"")+"|[\\w$]+))?)'
const table = `(?:alter table (?:if exists )?(?:only )?${name})`
/** In parentheses, without any inside: expressions are left to people. */
const columns = '(\\([^()]+\\))'

const forms: readonly Form[] = [
  {
    codes: ['I1'],
    pattern: /^create (unique )?index (?!concurrently\b)(.+)$/i,
    statements: ([unique = '', rest]) => [`create ${unique.toLowerCase()}index concurrently ${rest}`],
  },
  {
    codes: ['I1'],
    pattern: /^reindex (index|table|schema) (?!concurrently\b)(.+)$/i,
    statements: ([what = '', rest]) => [`reindex ${what.toLowerCase()} concurrently ${rest}`],
  },
  {
    codes: ['I2'],
    pattern: /^drop index (?!concurrently\b)([^,]+?)( cascade| restrict)?$/i,
    statements: ([index]) => [`drop index concurrently ${index}`],
  },
  {
    codes: ['R5'],
    pattern: new RegExp(`^refresh materialized view (?!concurrently\\b)${name}(?: with data)?$`, 'i'),
    statements: ([view]) => [`refresh materialized view concurrently ${view}`],
  },
  {
    codes: ['L4'],
    pattern: new RegExp(`^${table} detach partition ${name}$`, 'i'),
    statements: ([whole, partition]) => [`alter table ${whole} detach partition ${partition} concurrently`],
  },
  {
    codes: ['S1', 'S3'],
    pattern: new RegExp(
      `^${table} add constraint ${name} (check \\([^;]+\\)|foreign key ${columns} references [^;,]+?(?:\\([^()]+\\))?[^;,]*)$`,
      'i',
    ),
    statements: ([of, constraint, definition = '']) =>
      /\bnot valid\b|\badd\b/i.test(definition)
        ? []
        : [
            `alter table ${of} add constraint ${constraint} ${definition} not valid`,
            `alter table ${of} validate constraint ${constraint}`,
          ],
  },
  {
    codes: ['S4'],
    pattern: new RegExp(`^${table} add constraint ${name} (unique|primary key) ${columns}$`, 'i'),
    statements: ([of, constraint, kind = '', keys]) => [
      `create unique index concurrently ${constraint} on ${of} ${keys}`,
      `alter table ${of} add constraint ${constraint} ${kind.toLowerCase()} using index ${constraint}`,
    ],
  },
  {
    codes: ['S1'],
    pattern: new RegExp(`^${table} alter (?:column )?("(?:[^"]|"")+"|[\\w$]+) set not null$`, 'i'),
    statements: ([of, column = '']) => {
      const check = `${column.replace(/^"|"$/g, '').replaceAll('""', '"')}_not_null`
      const quoted = /^[a-z_][a-z0-9_$]*$/.test(check) ? check : `"${check.replaceAll('"', '""')}"`
      return [
        `alter table ${of} add constraint ${quoted} check (${column} is not null) not valid`,
        `alter table ${of} validate constraint ${quoted}`,
        `alter table ${of} alter column ${column} set not null`,
        `alter table ${of} drop constraint ${quoted}`,
      ]
    },
  },
]
