/** Each function that the stand-in has for masking rules can be called, for the types that a column may have. */
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import pg from 'pg'
import { anonSchemaSql } from '../../local/neon/anon-functions.ts'
import { freshDatabase } from '../postgres/test-database.ts'

let client: pg.Client
beforeAll(async () => {
  client = new pg.Client({ connectionString: await freshDatabase() })
  await client.connect()
  for (const statement of anonSchemaSql) await client.query(statement)
})
afterAll(() => client.end())

it.each([
  ['random_string(8)', /^[0-9a-f]{8}$/],
  ['random_int_between(3, 5)', /^[345]$/],
  ['random_bigint_between(30000000000, 30000000001)', /^3000000000[01]$/],
  ["random_date_between('2020-01-01', '2020-01-02')", /2020/],
  ['random_date()', /\d/],
  ['random_zip()', /^\d{5}$/],
  ["random_phone('+49')", /^\+49\d{9}$/],
  ["hash('a')", /^[0-9a-f]{64}$/],
  ["partial('abcdef', 1, '***', 2)", /^a\*\*\*ef$/],
  ["partial_email('ada@mail.example.com')", /^ad\*{6}@ma\*{6}\.com$/],
  ['dummy_uuidv4()', /^[0-9a-f-]{36}$/],
  ['fake_first_name()', /^\w+$/],
  ['fake_last_name()', /^\w+$/],
  ['fake_city()', /^\w+$/],
  ['fake_country()', /^\w+$/],
  ['fake_company()', /^\w+ (Ltd|Inc|and Sons)$/],
  ['fake_address()', /^\d+ \w+ Street$/],
  ['fake_email()', /^user_\w{20}@example\.com$/],
  ['lorem_ipsum()', /^Lorem/],
  ...['smallint', 'int', 'bigint', 'numeric', 'real', 'double precision'].map(
    (type) => [`noise(100::${type}, 0.1)`, /^(9\d|10\d|110)(\.\d+)?$/] as const,
  ),
])('anon.%s', async (call, made) => {
  const { rows } = await client.query(`select anon.${call} as made`)
  expect(String(rows[0].made)).toMatch(made)
})
