/** The findings about one migration on a database of its own, as main and post would come to them. */
import pg from 'pg'
import { systemClock } from '../../src/ground/clock.ts'
import { watchBackend } from '../../src/migration/evidence/backend-watch.ts'
import { startExactMeasurement } from '../../src/migration/evidence/exact-measurement.ts'
import { raiseFindings } from '../../src/migration/findings/raise-findings.ts'
import { runMigrationFiles } from '../../src/migration/run-files.ts'
import { takingTurns } from '../../src/postgres/taking-turns.ts'
import { diffSnapshots } from '../../src/schema/diff.ts'
import { readSnapshot } from '../../src/schema/read-snapshot.ts'
import { migrationFile, quietLog } from './migration-trial.ts'

export type Trial = {
  /** SQL that makes what the migration finds. */
  readonly given: string
  readonly migration: string
}

export async function tryMigration(connectionString: string, { given, migration }: Trial) {
  const client = new pg.Client({ connectionString })
  const watcher = new pg.Client({ connectionString })
  await client.connect()
  await watcher.connect()
  try {
    await client.query(given)
    const before = await readSnapshot(client)
    const watch = watchBackend({ watched: client, questions: takingTurns(watcher), clock: systemClock })
    const measurement = await startExactMeasurement({ client, clock: systemClock, watch })
    const files = [migrationFile('1_x.sql', migration)]
    const runs = await runMigrationFiles({
      client,
      files,
      clock: systemClock,
      log: quietLog,
      around: measurement.around,
    })
    const diff = diffSnapshots(before, await readSnapshot(client), { lineage: true })
    const evidence = await measurement.finish()
    return { runs, diff, evidence, findings: raiseFindings({ evidence, diff, migrations: runs }) }
  } finally {
    await client.end()
    await watcher.end()
  }
}
