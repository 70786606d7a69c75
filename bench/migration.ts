/** What watching costs: a migration of 10,000 statements with and without the observer, and with the exact measurement. */
import pg from 'pg'
import { startScratchServer } from '../local/postgres/scratch-server.ts'
import { systemClock } from '../src/ground/clock.ts'
import { silentLog } from '../src/ground/log.ts'
import { startExactMeasurement } from '../src/migration/evidence/exact-measurement.ts'
import { startObservation } from '../src/migration/evidence/observation.ts'
import type { MigrationFile } from '../src/migration/migration-files.ts'
import type { MigrationRun } from '../src/migration/migration-run.ts'
import { runMigrationFiles } from '../src/migration/run-files.ts'
import { comparisonLine, type Round } from './comparison.ts'
import { unlessInterrupted } from './interruption.ts'

// A run takes less than a second and machines have moods: many rounds for a difference of a few hundredths.
const observedRounds = 41
const exactRounds = 3

export async function benchMigration(): Promise<readonly string[]> {
  await using server = await startScratchServer({ major: 17 })
  const client = new pg.Client({ connectionString: server.url() })
  const observer = new pg.Client({ connectionString: server.url() })
  await client.connect()
  await observer.connect()
  try {
    return await unlessInterrupted(measureAll(client, observer))
  } finally {
    await client.end()
    await observer.end()
  }
}

async function measureAll(client: pg.Client, observer: pg.Client): Promise<readonly string[]> {
  await run(client)
  const observed: Round[] = []
  for (let round = 0; round < observedRounds; round += 1) {
    // Alternating, so that neither always has the warmer server.
    const before = round % 2 === 0 ? await run(client) : undefined
    const measured = await observe(client, observer)
    observed.push({ measured, against: before ?? (await run(client)) })
  }
  const exact: Round[] = []
  for (let round = 0; round < exactRounds; round += 1) {
    exact.push({ against: await run(client), measured: await measure(client) })
  }
  return [
    comparisonLine({ what: 'a migration of 10,000 statements under the observer', rounds: observed, goal: 1.02 }),
    comparisonLine({ what: 'the same with each statement measured exactly', rounds: exact }),
  ]
}

const content = [
  'drop table if exists bench_rows;',
  'create table bench_rows (id int primary key, note text);',
  ...Array.from({ length: 9_998 }, (_, index) => `insert into bench_rows values (${index}, 'note');`),
].join('\n')

const files: readonly MigrationFile[] = [{ path: 'bench.sql', content, checksum: '' }]

async function run(client: pg.Client): Promise<number> {
  const start = performance.now()
  assertApplied(await runMigrationFiles({ client, files, clock: systemClock, log: silentLog }))
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
  assertApplied(
    await runMigrationFiles({ client, files, clock: systemClock, log: silentLog, around: measurement.around }),
  )
  await measurement.finish()
  return performance.now() - start
}

/** A migration that fails early is very fast. */
function assertApplied(runs: readonly MigrationRun[]): void {
  const failed = runs.find(({ status }) => status !== 'applied')
  if (failed) throw new Error(`The benchmark's own migration failed: ${failed.failure?.message}`)
}
