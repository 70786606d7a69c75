import { describe, expect, it } from '@jest/globals'
import { firstWords, statementText } from '../../src/postgres/statement-text.ts'

describe('statementText', () => {
  it.each([
    ["insert into t values (1, 'Ann', e'\\'x', $$secret$$)", "insert into t values (…, '…', '…', '…')"],
    ['select * from t\n  where id = $1 -- Ann\n  and n = 4.5', 'select * from t where id = $1 and n = …'],
    ["alter table t add z varchar(20) default 'Ann'", "alter table t add z varchar(20) default '…'"],
    ['update "my table" set "a b" = 2', 'update "my table" set "a b" = …'],
  ])('shows %j without literals and comments', (sql, text) => {
    expect(statementText(sql)).toBe(text)
  })

  it('is never long', () => {
    expect(statementText(`select ${'a, '.repeat(1000)} b`)).toHaveLength(200)
  })
})

it('reads the first words past comments', () => {
  expect(firstWords('/* x */ Create -- y\n UNIQUE index "I" on t (a)', 4)).toEqual(['create', 'unique', 'index', 'on'])
})
