/** What it takes to plan 500 queries of production with all that is asked of them, against a bare loop of the same explains. */
import pg from 'pg'
import { startScratchServer } from '../local/postgres/scratch-server.ts'
import { systemClock } from '../src/ground/clock.ts'
import { probeQueries } from '../src/workload/probe-queries.ts'
import { readTableFacts } from '../src/workload/table-facts.ts'
import { comparisonLine, type Round } from './comparison.ts'
import { unlessInterrupted } from './interruption.ts'

const rounds = 11
const tables = 50

export async function benchWorkload(): Promise<readonly string[]> {
  await using server = await startScratchServer({ major: 17 })
  const client = new pg.Client({ connectionString: server.url() })
  await client.connect()
  try {
    return await unlessInterrupted(measureAll(client))
  } finally {
    await client.end()
  }
}

async function measureAll(client: pg.Client): Promise<readonly string[]> {
  await client.query(schema)
  await explainAll(client)
  const measured: Round[] = []
  for (let round = 0; round < rounds; round += 1) {
    // Alternating, so that neither always has the warmer server.
    const before = round % 2 === 0 ? await timed(() => explainAll(client)) : undefined
    const own = await timed(() => probeAll(client))
    measured.push({ measured: own, against: before ?? (await timed(() => explainAll(client))) })
  }
  return [comparisonLine({ what: `${queries.length} queries of production planned`, rounds: measured, goal: 1.5 })]
}

const names = Array.from({ length: tables }, (_, index) => `bench_${index}`)

const schema = names
  .map(
    (name) =>
      `create table ${name} (id int primary key, parent int, note text not null, total numeric, at timestamptz default now());
create index on ${name} (parent);
insert into ${name} (id, parent, note, total) select i, i % 10, 'n' || i, i from generate_series(1, 100) i;
analyze ${name};`,
  )
  .join('\n')

/** As pg_stat_statements keeps them: ten of each table. */
const queries = names.flatMap((name, index) => {
  const other = names[(index + 1) % tables]
  return [
    `select * from ${name} where id = $1`,
    `select id, note from ${name} where parent = $1 order by at desc limit $2`,
    `select count(*) from ${name} where note like $1 and total > $2`,
    `select a.id, b.note from ${name} a join ${other} b on b.id = a.parent where b.total between $1 and $2`,
    `select parent, sum(total) from ${name} group by parent having sum(total) > $1 order by $2`,
    `with recent as (select id from ${name} where at > $1) select b.* from ${other} b join recent r on r.id = b.parent`,
    `select id, row_number() over (partition by parent order by total) from ${name} where id in ($1, $2, $3)`,
    `insert into ${name} (id, parent, note) values ($1, $2, $3) on conflict (id) do update set note = excluded.note`,
    `update ${name} set total = total + $1 where id = $2 returning total`,
    `delete from ${name} where exists (select from ${other} b where b.parent = ${name}.id and b.note = $1)`,
  ]
})

async function explainAll(client: pg.Client): Promise<void> {
  for (const query of queries) await client.query(`explain (generic_plan, verbose, format json) ${query}`)
}

async function probeAll(client: pg.Client): Promise<void> {
  const options = { clock: systemClock, milliseconds: 60_000 }
  const probes = await probeQueries(
    client,
    queries.map((text) => ({ text })),
    options,
  )
  if (probes.some((probe) => probe === undefined || !('plan' in probe))) throw new Error('A query was not planned.')
  await readTableFacts(client, probes)
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
