/** What `prepare-sql` has taken from a table, and of which it has changed values, by two pictures of a real server. */
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import pg from 'pg'
import { flushCounters } from '../../src/migration/evidence/flush-counters.ts'
import { takePicture } from '../../src/migration/evidence/picture.ts'
import { thinnedTables, updatedTables } from '../../src/migration/prepared-tables.ts'
import { anywhere } from '../../src/postgres/anywhere.ts'
import { freshDatabase } from '../postgres/test-database.ts'

let client: pg.Client
beforeAll(async () => {
  client = new pg.Client({ connectionString: await freshDatabase() })
  await client.connect()
})
afterAll(() => client.end())

async function picture() {
  await flushCounters(client)
  return takePicture(anywhere(client))
}

const people = 'public.people'
it.each([
  ["update people set name = 'x'", [], [people]],
  ["update people set name = 'x' where false", [], []],
  ['delete from people where id > 5', [people], []],
  ['truncate people', [people], []],
  ["truncate people; insert into people select i, 'xxxxxxxx' from generate_series(1, 900) i", [], [people]],
  ["truncate people; insert into people select i, 'x' from generate_series(1, 9) i", [people], [people]],
  ['alter table people alter name type varchar(40) using md5(name)', [], [people]],
  ["insert into people values (1, 'x') on conflict (id) do update set name = 'x'", [], [people]],
  ["merge into people p using people q on p.id = q.id when matched then update set name = 'x'", [], [people]],
  ["drop table people; create table people as select i as id, 'x' as name from generate_series(1, 9) i", [people], []],
  ["insert into people values (1000, 'x')", [], []],
  ['create table other (id int)', [], []],
])('%s', async (prepare, thinned, updated) => {
  await client.query(`drop table if exists people, other; create table people (id int primary key, name text);
    insert into people select i, 'n' || i from generate_series(1, 900) i`)
  const before = await picture()
  await client.query(prepare)
  const after = await picture()
  expect([thinnedTables(before, after), updatedTables(before, after)]).toEqual([thinned, updated])
})
