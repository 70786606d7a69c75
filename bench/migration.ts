/** What watching costs: a migration of 10,000 statements with and without the observer, and with the exact measurement. */
import pg from 'pg'
import { startScratchServer } from '../local/postgres/scratch-server.ts'
import { systemClock } from '../src/action/clock.ts'
import type { Log } from '../src/action/log.ts'
import { startExactMeasurement } from '../src/migration/evidence/exact-measurement.ts'
import { startObservation } from '../src/migration/evidence/observation.ts'
import type { MigrationFile } from '../src/migration/migration-files.ts'
import { runMigrationFiles } from '../src/migration/run-files.ts'
import { comparisonLine, type Round } from './comparison.ts'

const rounds = 9

export async function benchMigration(): Promise<readonly string[]> {
  await using server = await startScratchServer({ major: 17 })
  const connectionString = server.url()
  const client = new pg.Client({ connectionString })
  const observer = new pg.Client({ connectionString })
  await client.connect()
  await observer.connect()
  try {
    await run(client)
    const observed: Round[] = []
    const measured: Round[] = []
    for (let round = 0; round < rounds; round += 1) {
      // Alternating, so that neither always has the warmer server.
      const first = round % 2 === 0 ? await run(client) : undefined
      const withObserver = await observe(client, observer)
      const against = first ?? (await run(client))
      observed.push({ measured: withObserver, against })
      measured.push({ measured: await measure(client), against })
    }
    return [
      comparisonLine({ what: 'a migration of 10,000 statements under the observer', rounds: observed, goal: 1.02 }),
      comparisonLine({ what: 'the same with each statement measured exactly', rounds: measured }),
    ]
  } finally {
    await client.end()
    await observer.end()
  }
}

const content = [
  'drop table if exists bench_rows;',
  'create table bench_rows (id int primary key, note text);',
  ...Array.from({ length: 9_998 }, (_, index) => `insert into bench_rows values (${index}, 'note');`),
].join('\n')

const files: readonly MigrationFile[] = [{ path: 'bench.sql', content, checksum: '' }]

const silent = () => undefined
const log: Log = {
  debug: silent,
  info: silent,
  notice: silent,
  warning: silent,
  group: (_title, work) => work(),
  mask: silent,
}

async function run(client: pg.Client): Promise<number> {
  const start = performance.now()
  await runMigrationFiles({ client, files, clock: systemClock, log })
  return performance.now() - start
}

async function observe(client: pg.Client, observer: pg.Client): Promise<number> {
  const observation = await startObservation({ client: observer, clock: systemClock })
  const milliseconds = await run(client)
  await observation.finish()
  return milliseconds
}

async function measure(client: pg.Client): Promise<number> {
  const start = performance.now()
  const measurement = await startExactMeasurement({ client, clock: systemClock })
  await runMigrationFiles({ client, files, clock: systemClock, log, around: measurement.around })
  await measurement.finish()
  return performance.now() - start
}
