/** The findings about migrations, one after the other in one database, as main and post would come to them. */
import pg from 'pg'
import { type Clock, systemClock } from '../../src/ground/clock.ts'
import { watchBackend } from '../../src/migration/evidence/backend-watch.ts'
import { startExactMeasurement } from '../../src/migration/evidence/exact-measurement.ts'
import { raiseFindings, type SuppressionSetting } from '../../src/migration/findings/raise-findings.ts'
import { runMigrationFiles } from '../../src/migration/run-files.ts'
import { touchedBy } from '../../src/migration/touched-by.ts'
import { takingTurns } from '../../src/postgres/taking-turns.ts'
import { diffSnapshots } from '../../src/schema/diff.ts'
import { readSnapshot } from '../../src/schema/read-snapshot.ts'
import { planOnce } from '../corpus/planned-once.ts'
import { liveQueriesOf, momentOf } from '../workload/live-trial.ts'
import { migrationFile, quietLog } from './migration-trial.ts'

export type Trial = {
  /** SQL that makes what the migration finds. */
  readonly given: string
  /** One file, or several in their order. */
  readonly migration: string | readonly string[]
  readonly suppress?: readonly SuppressionSetting[]
  /** Only what was measured is asked for: the schemas, which take the longest to read, are not compared. */
  readonly basis?: 'measured'
  /** By which statements are timed: one that stands still makes all of them instant, whatever else the machine does. */
  readonly clock?: Clock
  /** What production asks. */
  readonly queries?: readonly string[] | undefined
}

/** Connections that are kept: what a session has asked before, it is answered sooner. */
export class Trials {
  readonly #client: pg.Client
  readonly #watcher: pg.Client
  /** Of the schemas: what a migration's session has prepared is discarded behind each file. */
  readonly #reader: pg.Client

  readonly #connectionString: string

  private constructor(connectionString: string) {
    this.#connectionString = connectionString
    this.#client = new pg.Client({ connectionString })
    this.#watcher = new pg.Client({ connectionString })
    this.#reader = new pg.Client({ connectionString })
  }

  /** In a database that nobody else uses, and that is empty. */
  static async open(connectionString: string): Promise<Trials> {
    const trials = new Trials(connectionString)
    await trials.#client.connect()
    await trials.#watcher.connect()
    await trials.#reader.connect()
    planOnce(trials.#reader)
    return trials
  }

  async close(): Promise<void> {
    await this.#client.end()
    await this.#watcher.end()
    await this.#reader.end()
  }

  async try({ given, migration, suppress = [], basis, clock = systemClock, queries }: Trial) {
    const client = this.#client
    await client.query(emptyQuery)
    await client.query(given)
    const first = queries && (await momentOf(this.#connectionString, queries))
    const before = basis === 'measured' ? undefined : await readSnapshot(this.#reader)
    const watch = watchBackend({ watched: client, questions: takingTurns(this.#watcher), clock: systemClock })
    const measurement = await startExactMeasurement({ client, clock, watch })
    const files = [migration].flat().map((content, index) => migrationFile(`${index + 1}_x.sql`, content))
    const runs = await runMigrationFiles({
      client,
      files,
      clock: systemClock,
      log: quietLog,
      around: measurement.around,
    })
    const diff = before && diffSnapshots(before, await readSnapshot(this.#reader), { lineage: true })
    const evidence = await measurement.finish()
    const live =
      queries && first && diff
        ? liveQueriesOf(queries, first, await momentOf(this.#connectionString, queries), touchedBy(diff))
        : undefined
    const findings = raiseFindings({ evidence, diff, migrations: runs, live }, { suppress })
    return { runs, evidence, diff, live, findings }
  }
}

/** Drops what the trial before has made, whatever it was. */
const emptyQuery = `
do $empty$
declare
  command text;
begin
  for command in
    select format('drop publication %I', pubname) from pg_publication
    union all select format('drop event trigger %I', evtname) from pg_event_trigger
    union all select format('drop extension %I cascade', extname) from pg_extension where extname <> 'plpgsql'
    union all select format('drop foreign data wrapper %I cascade', fdwname) from pg_foreign_data_wrapper where oid >= 16384
    union all select format('drop cast (%s as %s)', castsource::regtype, casttarget::regtype) from pg_cast where oid >= 16384
    union all select format('drop schema %I cascade', nspname) from pg_namespace
      where nspname !~ '^pg_' and nspname <> 'information_schema'
  loop
    begin
      execute command;
    -- What it belonged to has taken it along.
    exception when undefined_object or undefined_function or invalid_schema_name or syntax_error then null;
    end;
  end loop;
  delete from pg_default_acl;
  for command in
    select format('alter database %I reset all', current_database())
    union all select format('alter database %I connection limit -1', current_database())
    union all select format('grant connect, temp on database %I to public', current_database())
    union all select format('drop owned by %I; drop role %1$I', rolname) from pg_roles where rolname like 'trial\\_%'
    union all select format('alter role all in database %I reset all', current_database())
  loop
    execute command;
  end loop;
  create schema public authorization pg_database_owner;
  grant usage on schema public to public;
end
$empty$
`
