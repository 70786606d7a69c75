/** The statistics of a real server: what is there, what is not, and what may not be read. */
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import pg from 'pg'
import { type ScratchServer, startScratchServer } from '../../local/postgres/scratch-server.ts'
import { readWorkload } from '../../src/workload/read-workload.ts'

let server: ScratchServer

beforeAll(async () => {
  server = await startScratchServer({ major: 17, settings: { shared_preload_libraries: 'pg_stat_statements' } })
})
afterAll(() => server.stop())

async function as<T>(user: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(server.url('postgres', user))
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const limits = { queries: 3, lock: 1000 }
const readAs = (user: string) => as(user, (client) => readWorkload(client, limits))

it('says what would allow it where it is not installed', async () => {
  expect(await readAs('postgres')).toMatchObject({ measured: false, why: expect.stringContaining('create extension') })
})

it('reads the queries of this database with who sends them, without constants, ours and the catalog left out', async () => {
  await as('postgres', async (client) => {
    await client.query(
      'create extension pg_stat_statements; create table orders (id int, note text); create role app login; create role monitor login; grant all on orders to app',
    )
  })
  await as('app', async (client) => {
    for (let id = 0; id < 5; id += 1) await client.query(`select note from orders where id = ${id} and note = 'Ann'`)
    await client.query('select count(*) from pg_class')
    await client.query('begin')
    await client.query("declare c cursor for select id from orders where note = 'Ann'")
    await client.query('rollback')
  })
  const workload = await readAs('postgres')
  if (!workload.measured) throw new Error(workload.why)
  const { queries, since, evictions } = workload.value
  expect(queries).toContainEqual(
    expect.objectContaining({ text: 'select note from orders where id = $1 and note = $2', calls: 5, role: 'app' }),
  )
  expect(JSON.stringify(queries)).not.toMatch(/Ann|pg_class|database-branch/)
  expect([typeof since, evictions]).toEqual(['string', 0])
})

it('says what would allow it where the texts are not shown, and counts them where some are', async () => {
  expect(await readAs('monitor')).toMatchObject({ measured: false, why: expect.stringContaining('pg_read_all_stats') })
  await as('app', (client) => client.query('select 1 from orders'))
  expect(await readAs('app')).toMatchObject({ measured: true, value: { unreadable: { queries: expect.any(Number) } } })
})

it('takes as many as there is room for, and says what is left', async () => {
  await as('app', async (client) => {
    for (const column of ['id', 'note', 'id, note', 'note, id', 'id + 1'])
      await client.query(`select ${column} from orders`)
  })
  const workload = await readAs('postgres')
  expect(workload).toMatchObject({ measured: true, value: { rest: { queries: expect.any(Number) } } })
  expect(workload.measured && workload.value.queries).toHaveLength(3)
})
