/** What is said of a function beside a namesake, held against what a server does with calls. */
import { expect, it } from '@jest/globals'
import pg from 'pg'
import { diffSnapshots } from '../../src/schema/diff.ts'
import { readSnapshot } from '../../src/schema/read-snapshot.ts'
import { freshDatabase } from '../postgres/test-database.ts'

/** Arguments as declared: of the function that is there, and of the one that comes. */
const pairs: readonly (readonly [older: string, newer: string])[] = [
  ['int', 'bigint'],
  ['int', 'text'],
  ['int', 'smallint'],
  ['text', 'int'],
  ['text', 'int[]'],
  ['text', 'varchar'],
  ['int', 'int, int'],
  ['int', 'int, int default 1'],
  ['int', 'bigint, int default 1'],
  ['int, int default 1', 'int'],
  ["int, text default ''", 'int, int default 1'],
  ['int default 1', ''],
  ['', 'int default 1'],
  ['', 'int'],
  ['int, int', 'int, bigint'],
  ['text, text', 'text, int'],
  ['text, int', 'int, text'],
  ['variadic int[]', 'int'],
  ['int', 'variadic int[]'],
  ['int', 'variadic text[]'],
  ['numeric', 'int'],
  ['int, int, int', 'int, int'],
]

const values = ["'1'", '1', '1::bigint', "'1'::text", 'null', '1.5', "'1'::varchar"]
const calls = ['', ...values, ...values.flatMap((one) => values.map((other) => `${one}, ${other}`))]

it.each(pairs)('(%s), and then (%s)', async (older, newer) => {
  const client = new pg.Client(await freshDatabase())
  await client.connect()
  const make = (declared: string, says: string) =>
    client.query(`create function f(${declared}) returns text language sql as $$ select '${says}' $$`)
  const answers = async () => {
    const all: string[] = []
    for (const call of calls) {
      const answer = await client.query(`select f(${call}) as which`).catch(() => undefined)
      all.push(answer?.rows[0].which ?? 'fails')
    }
    return all
  }
  await make(older, 'older')
  const [before, were] = [await readSnapshot(client), await answers()]
  await make(newer, 'newer')
  const [after, are] = [await readSnapshot(client), await answers()]
  await client.end()
  const taken = calls.filter((_, at) => were[at] === 'older' && are[at] !== 'older')
  const [change] = diffSnapshots(before, after).changes
  expect({ taken, weight: change?.weight }).toEqual({ taken, weight: taken.length > 0 ? 'breaking' : 'additive' })
})
