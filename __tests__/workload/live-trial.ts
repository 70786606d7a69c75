/** Queries asked of a database before and after something has been done to it, as main and post do. */
import pg from 'pg'
import { systemClock } from '../../src/ground/clock.ts'
import { compareProbes, type Touched } from '../../src/workload/compare-probes.ts'
import type { LiveQueries } from '../../src/workload/live-queries.ts'
import { probeQueries } from '../../src/workload/probe-queries.ts'
import type { Moment } from '../../src/workload/probed.ts'
import { readTableFacts } from '../../src/workload/table-facts.ts'
import type { Workload, WorkloadQuery } from '../../src/workload/workload.ts'

type Query = string | (Partial<WorkloadQuery> & Pick<WorkloadQuery, 'text'>)

export function workloadOf(queries: readonly Query[]): Workload {
  return {
    version: 1,
    source: 'pg_stat_statements',
    queries: queries.map((query) => ({
      calls: 10,
      milliseconds: 100,
      ...(typeof query === 'string' ? { text: query } : query),
    })),
  }
}

export async function momentOf(connectionString: string, queries: readonly Query[]): Promise<Moment> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    const probes = await probeQueries(client, workloadOf(queries).queries, { clock: systemClock, milliseconds: 30_000 })
    return { probes: probes.map((probe) => probe ?? null), tables: [...(await readTableFacts(client, probes))] }
  } finally {
    await client.end()
  }
}

export function liveQueriesOf(queries: readonly Query[], before: Moment, after: Moment, touched: Touched): LiveQueries {
  return { ...compareProbes({ workload: workloadOf(queries), before }, after, touched), dropped: [] }
}
