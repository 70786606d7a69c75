import { expect, it } from '@jest/globals'
import { typeChangeIn } from '../../src/migration/refused-values.ts'

it.each([
  [
    'alter table people alter column code type uuid using code::uuid;',
    { relation: 'people', column: 'code', type: 'uuid' },
  ],
  [
    'ALTER TABLE IF EXISTS ONLY shop.people ALTER code SET DATA TYPE varchar(2)',
    { relation: 'shop.people', column: 'code', type: 'varchar ( 2 )' },
  ],
  [
    'alter table "Shop"."People" alter column "Code" type int using ("Code"::int)',
    { relation: '"Shop"."People"', column: 'Code', type: 'int' },
  ],
  [
    'alter table people alter code type letter using cast(code as letter), add column x int',
    { relation: 'people', column: 'code', type: 'letter' },
  ],
  [
    'alter table people add column x int, alter code type numeric(4, 2)',
    { relation: 'people', column: 'code', type: 'numeric ( 4 , 2 )' },
  ],
  ['alter table people alter code type text collate "C"', { relation: 'people', column: 'code', type: 'text' }],
  [
    'alter table people -- alter x type int\n alter code type int using substr(code, 2)::int',
    { relation: 'people', column: 'code' },
  ],
  ['alter table people alter a type int, alter b type int', { relation: 'people' }],
])('reads %s', (sql, expected) => {
  expect(typeChangeIn(sql)).toEqual(expected)
})

it.each([
  'alter table people alter column code set not null',
  "alter table people add column note text default 'alter code type int'",
  "insert into people values ('alter table a alter b type int')",
  'alter type mood rename to temper',
])('reads nothing in %s', (sql) => {
  expect(typeChangeIn(sql)).toBeUndefined()
})
