/** What is read from the texts of queries alone. */
import { describe, expect, it } from '@jest/globals'
import { callersOf } from '../../src/workload/callers.ts'
import { asksOnlyCatalog, isOurs } from '../../src/workload/catalog-only.ts'
import { droppedAndNamed } from '../../src/workload/names-object.ts'
import { repairLiterals } from '../../src/workload/repair-literals.ts'
import { singleStatement } from '../../src/workload/single-statement.ts'
import { withoutConstants } from '../../src/workload/without-constants.ts'
import { topQueries } from '../../src/workload/workload.ts'
import { workloadOf } from './live-trial.ts'

describe('a constant that cannot be a parameter', () => {
  it.each([
    ['select interval $1', 'select ($1)::interval'],
    ['select interval $1 day to second, 1', 'select ($1)::interval day to second, 1'],
    ['select timestamp with time zone $2', 'select ($2)::timestamp with time zone'],
    ['select timestamp(3) without time zone $1', 'select ($1)::timestamp(3) without time zone'],
    ['select extract($1 from at) from t', 'select pg_catalog.extract($1, at) from t'],
    ['select date /* when */ $1 -- x', 'select ($1)::date -- x'],
  ])('is written otherwise: %s', (text, mended) => {
    expect(repairLiterals(text)).toBe(mended)
  })

  it.each([
    'select a = -$1, b->>$2 from t',
    'select t.date, $1',
    'select $1::date, $2',
    'select x as date, $1',
    'select \'interval $1\', "date" from t',
    'select substring(a from $1 for $2) from t',
  ])('is left as it is in: %s', (text) => {
    expect(repairLiterals(text)).toBe(text)
  })
})

describe('who sends a query', () => {
  it.each([
    ["select 1 /*controller='orders',action='show',traceparent='00-1'*/", 'orders#show'],
    ["select 1 /*route='%2Forders%2F:id',application='shop'*/", 'shop /orders/:id'],
    ['select 1 /*application:Shop,controller:orders,action:index*/', 'Shop orders#index'],
    ["/*job='Mailer'*/ select 1", 'Mailer'],
    ['select 1 -- hand made', ''],
    ["select '/*controller:orders*/'", ''],
    ["select 1 /*route='/a b`<script>'*/", ''],
  ])('is read from: %s', (text, callers) => {
    expect(callersOf(text)).toBe(callers)
  })
})

describe('one whole statement', () => {
  it.each([
    ['select 1;', 'select 1'],
    ['-- x\nselect 1 -- y', '-- x\nselect 1'],
    ['declare c cursor for select note from t', 'select note from t'],
    ['(select 1) union (select 2)', '(select 1) union (select 2)'],
    ["select 'it''s'", "select 'it''s'"],
    ['select $a$;$a$, ";"', 'select $a$;$a$, ";"'],
  ])('is %s', (text, single) => {
    expect(singleStatement(text)).toBe(single)
  })

  it.each([
    'select 1; select 2',
    "select 'a",
    "select 'it''",
    'select "a',
    'select $a$ x',
    'select 1 /* /* */',
    'vacuum',
    'call f()',
    'begin',
    '',
  ])('is not %s', (text) => {
    expect(singleStatement(text)).toBeUndefined()
  })
})

it('makes parameters of texts that the server has kept', () => {
  expect(withoutConstants(`select $1, 'Ann', e'\\'x', "a" from t`)).toBe('select $1, $2, $3, "a" from t')
})

it('leaves what asks the server about itself, and what we ask', () => {
  expect(asksOnlyCatalog('select * from pg_stat_activity join pg_class on true')).toBe(true)
  expect(asksOnlyCatalog('select * from orders join pg_class on true')).toBe(false)
  expect(asksOnlyCatalog('select total($1)')).toBe(false)
  expect(isOurs('/* database-branch: x */ select 1')).toBe(true)
})

it('takes the costliest and the most frequent in turns', () => {
  const query = (calls: number, milliseconds: number) => ({ calls, milliseconds })
  const [rare, often, neither] = [query(1, 900), query(900, 1), query(2, 2)]
  expect(topQueries([neither, often, rare], 2)).toEqual([rare, often])
  expect(topQueries([neither], 2)).toEqual([neither])
})

it('tells who names what is dropped, and takes a star for all columns', () => {
  const workload = workloadOf([
    { text: 'select NOTE from orders', calls: 60, milliseconds: 1 },
    { text: 'select * from orders', calls: 30, milliseconds: 1 },
    { text: 'select count(*), total from orders', calls: 10, milliseconds: 2 },
  ])
  const named = (name: string, table?: string) => droppedAndNamed(workload, [{ subject: name, name, table }])[0]
  expect(named('note', 'orders')).toMatchObject({ queries: 2, callsShare: 0.9, timeShare: 0.5 })
  expect(named('unused', 'customers')).toMatchObject({ queries: 0, callsShare: 0 })
  expect(named('orders')).toMatchObject({ queries: 3 })
})
