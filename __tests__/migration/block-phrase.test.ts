/** One wait at a table is one concern, whatever the findings that say why. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import { freshDatabase } from '../postgres/test-database.ts'
import { judgeMigration } from './judged-trial.ts'

const given = `create table orders (id int primary key, size int not null);
insert into orders select i, i from generate_series(1, 20000) i; analyze;`

let database: string

beforeAll(async () => {
  database = await freshDatabase({ major: 18 })
})

describe('the headline of a wait', () => {
  it.each([
    [
      'an index that takes long',
      'create index on orders (size); select pg_sleep(0.6);',
      /^review, blocks writes on `public\.orders` \(about 20,000 rows, .*B\) for 0\.\d s$/,
    ],
    [
      'a table that is written anew',
      'alter table orders alter column size type bigint; create index on orders (size);',
      /^review, rewrites `public\.orders` \(about 20,000 rows, .*B\), blocking reads and writes for \d.*s$/,
    ],
    [
      'a column, and an index under its lock',
      'alter table orders add column note text; create index on orders (size);',
      /^review, blocks reads and writes on `public\.orders` \(about 20,000 rows, .*B\) for \d.*s$/,
    ],
    [
      'rows that were locked',
      'select from orders for update; select pg_sleep(0.6);',
      /^review, locks rows of `public\.orders` for 0\.\d s$/,
    ],
  ])('of %s', async (_, migration, headline) => {
    const { verdict } = await judgeMigration(database, { given, migration })
    expect(verdict.headline).toMatch(headline)
  })
})
