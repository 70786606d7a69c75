import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/ground/errors.ts'
import { readMigration } from '../../src/migration/files/read-migration.ts'
import { splitStatements } from '../../src/migration/split-statements.ts'
import { modeOf } from '../../src/migration/transaction-mode.ts'
import { dialectCases, plainCases, refusedCases, transactionCases } from './dialect-cases.ts'

const read = (text: string) => readMigration({ path: 'x.sql', pattern: '*.sql' }, Buffer.from(text))

/** Each statement with its line. */
const statementsOf = (text: string) => {
  const { file } = read(text)
  return splitStatements(file.content, file.path).statements.map(({ line, sql }) => `${line}: ${sql}`)
}

const way = { there: 'alter table a add b text;', back: 'alter table a drop b;' }

describe.each(dialectCases)('a file of $tool', ({ up, down, bare, unmarked, downFirst }) => {
  it('runs its up section alone, on the lines of the file', () => {
    expect(statementsOf(`\n${up}\n${way.there}\n\n${down}\n${way.back}\n`)).toEqual([`3: ${way.there}`])
  })

  it('tells its way back, on the lines of the file', () => {
    const { file } = read(`\n${up}\n${way.there}\n\n${down}\n${way.back}\n`)
    const statements = splitStatements(file.back?.content ?? '', file.path).statements
    expect(statements.map(({ line, sql }) => `${line}: ${sql}`)).toEqual([`6: ${way.back}`])
    expect(read(`${up}\n${way.there}\n`).file.back).toBeUndefined()
    expect(read(`${up}\n${way.there}\n${down}\n-- there is none\n`).file.back).toBeUndefined()
  })

  it('runs with the line ends of Windows, and after a byte order mark', () => {
    const text = `\ufeff${up}\r\n${way.there}\r\n${down}\r\n${way.back}\r\n`
    expect(statementsOf(text)).toEqual([`2: ${way.there}`])
  })

  it('runs without a way back', () => {
    expect(statementsOf(`${up}\n${way.there}\n`)).toEqual([`2: ${way.there}`])
  })

  it('takes no mark in a string, a comment block or a body', () => {
    const decoys = [`select '\n${down}\n';`, `/*\n${down}\n*/ select 1;`, `do $$\n${down}\nbegin end $$;`]
    const text = [up, ...decoys, way.there, down, way.back].join('\n')
    expect(statementsOf(text)).toEqual([
      `2: select '\n${down}\n';`,
      '7: select 1;',
      `8: do $$\n${down}\nbegin end $$;`,
      `11: ${way.there}`,
    ])
  })

  it('runs without a transaction when it asks for none', () => {
    const { file } = read(bare)
    expect(modeOf(splitStatements(file.content, file.path), file.transaction)).toBe('none')
    expect(splitStatements(file.content, file.path).statements).toHaveLength(1)
  })

  it('is refused where its tool would refuse it', () => {
    if (unmarked !== undefined)
      expect(() => read(`${up.replace(/up/i, 'StatementBegin')}\n${up.replace(/up/i, 'StatementEnd')}\n`)).toThrow(
        unmarked,
      )
    const backFirst = `${down}\n${way.back}\n${up}\n${way.there}\n`
    if (downFirst !== undefined) expect(() => read(backFirst)).toThrow(`x.sql:1: ${downFirst}`)
    // Where nothing marks the way there, all below the mark is the way back.
    else expect(statementsOf(backFirst).join()).not.toContain(way.back)
  })
})

it('ends a statement of goose with its block', () => {
  const text = `-- +goose Up
-- +goose StatementBegin
create function f() returns int language sql as $$ select 1; $$
-- +goose StatementEnd
-- +goose StatementBegin
select 2;
select 3
-- +goose StatementEnd

-- +goose Down
drop function f;
`
  expect(statementsOf(text).map((line) => line.replace(/\s+/g, ' '))).toEqual([
    '3: create function f() returns int language sql as $$ select 1; $$ ;',
    '6: select 2;',
    '7: select 3 ;',
  ])
})

it('runs every up section of a tool that takes several', () => {
  const text = '-- +migrate Up\nselect 1;\n-- +migrate Down\nselect 2;\n-- +migrate Up\nselect 3;\n'
  expect(statementsOf(text)).toEqual(['2: select 1;', '6: select 3;'])
})

it.each(transactionCases)('knows the transaction of $tool', ({ text, transaction }) => {
  expect(read(text).file.transaction).toBe(transaction)
})

it.each(refusedCases)('refuses $what', ({ text, says }) => {
  expect(() => read(text)).toThrow(UserError)
  expect(() => read(text)).toThrow(says)
})

it.each(plainCases)('runs all of a file with $what', ({ text }) => {
  expect(read(text).file.content).toBe(text)
})

it('leaves out a checkpoint of Atlas', () => {
  expect(read('-- atlas:checkpoint\ncreate table a (id int);').leftOut).toContain('empty database')
})
