/**
 * Reads a schema from a live database: one read-only transaction that sees one moment, with an empty search path so that
 * every name comes qualified, and every setting pinned that Postgres renders values with. Three round trips in all.
 */
import type pg from 'pg'
import type { Affected } from './affected.ts'
import { commentsSql, dependenciesSql, extensionDependenciesSql, securityLabelsSql } from './attached.ts'
import { readLayout, type ServerLayout } from './catalog-layout.ts'
import { catalogTypeParser } from './catalog-value.ts'
import { unmodelledNote, unmodelledSql } from './completeness.ts'
import { type CatalogRow, factsOf } from './fact-rows.ts'
import { families } from './families/registry.ts'
import { type FamilyQuery, familyQuery } from './family-query.ts'
import type { Snapshot } from './snapshot.ts'

export type ReadSnapshotOptions = {
  /** How long the whole read may wait for locks that a migration holds, in milliseconds. */
  readonly lockTimeout?: number | undefined
}

export async function readSnapshot(client: pg.ClientBase, options: ReadSnapshotOptions = {}): Promise<Snapshot> {
  return inOneMoment(client, options, async () => readFacts(client, await readLayout(client)))
}

/** Runs the work in the transaction that this module's header speaks of. */
export async function inOneMoment<T>(
  client: pg.ClientBase,
  options: ReadSnapshotOptions,
  work: () => Promise<T>,
): Promise<T> {
  await client.query(beginSql(options.lockTimeout ?? 30_000))
  try {
    return await work()
  } finally {
    await client.query('rollback')
  }
}

/** With `only`, no more than that. */
export async function readFacts(client: pg.ClientBase, layout: ServerLayout, only?: Affected): Promise<Snapshot> {
  const statements = snapshotStatements(layout, only)
  return snapshotFrom(layout, statements, await runAll(client, statements.sql))
}

/** What is asked of one server, as one message. */
export type SnapshotStatements = { readonly queries: readonly FamilyQuery[]; readonly sql: readonly string[] }

export function snapshotStatements(layout: ServerLayout, only?: Affected): SnapshotStatements {
  const queries = families
    .filter((family) => layout.version >= (family.since ?? 0) * 10_000)
    .filter((family) => !only || family.chosenBy !== undefined || only.smallFamilies)
    .map((family) => familyQuery(family, layout, only?.oids))
  const others = [
    commentsSql,
    securityLabelsSql,
    extensionDependenciesSql,
    dependenciesSql(only),
    highestOidSql,
    unmodelledSql(layout),
  ]
  return { queries, sql: [...queries.map(({ sql }) => sql), ...others] }
}

export function snapshotFrom(
  layout: ServerLayout,
  { queries }: SnapshotStatements,
  results: readonly (readonly CatalogRow[])[],
): Snapshot {
  const [comments = [], labels = [], extensions = [], dependencies = [], highest = [], unmodelled = []] = results.slice(
    queries.length,
  )
  return {
    version: 1,
    takenAt: new Date().toISOString(),
    server: layout.server,
    highestOid: Number(highest[0]?.[0]),
    kinds: Object.fromEntries(
      queries.flatMap(({ family, attributes, quoting }) =>
        Object.keys(family.kinds).map((kind) => [kind, { attributes, quoting }]),
      ),
    ),
    facts: factsOf({ queries, results, comments, labels, extensions }),
    dependencies: String(dependencies[0]?.[0] ?? '')
      .split('\n')
      .filter(Boolean),
    notes: [...layout.notes, ...unmodelled.map(unmodelledNote)],
  }
}

/** Catalogs of ten thousand tables are hashed in memory with 64 MB, and on disk with the default of 4 MB. */
function beginSql(lockTimeout: number): string {
  return `begin isolation level repeatable read read only;
set local search_path = '';
set local lock_timeout = ${Math.trunc(lockTimeout)};
set local statement_timeout = 0;
set local jit = off;
set local work_mem = '64MB';
set local quote_all_identifiers = off;
set local datestyle = 'ISO, MDY';
set local intervalstyle = 'postgres';
set local timezone = 'UTC';
set local extra_float_digits = 1;
set local bytea_output = 'hex';
set local standard_conforming_strings = on;
set local client_min_messages = warning`
}

const highestOidSql = `
select greatest(
  (select max(oid) from pg_class), (select max(oid) from pg_type), (select max(oid) from pg_proc),
  (select max(oid) from pg_constraint))`

/** One simple-protocol message with many statements: one round trip. */
export async function runAll(client: pg.ClientBase, statements: readonly string[]): Promise<readonly CatalogRow[][]> {
  const config = { text: statements.join(';\n'), rowMode: 'array', types: { getTypeParser: catalogTypeParser } }
  const results: unknown = await client.query(config as pg.QueryArrayConfig)
  return (Array.isArray(results) ? results : [results]).map((result: { readonly rows: CatalogRow[] }) => result.rows)
}
