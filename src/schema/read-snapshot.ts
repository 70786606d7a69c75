/**
 * Reads a schema from a live database: one read-only transaction that sees one moment, with an empty search path so that
 * every name comes qualified, and every setting pinned that Postgres renders values with. Three round trips in all.
 */
import type pg from 'pg'
import { readLayout } from './catalog-layout.ts'
import { catalogTypeParser } from './catalog-value.ts'
import { families } from './families/registry.ts'
import { type FamilyQuery, familyQuery, fixedColumns } from './family-query.ts'
import { compareObjects } from './object-order.ts'
import { type AttributeValue, type Fact, factKey, type Snapshot } from './snapshot.ts'

export type ReadSnapshotOptions = {
  /** How long the whole read may wait for locks that a migration holds, in milliseconds. */
  readonly lockTimeout?: number | undefined
}

export async function readSnapshot(client: pg.ClientBase, options: ReadSnapshotOptions = {}): Promise<Snapshot> {
  await client.query(beginSql(options.lockTimeout ?? 30_000))
  try {
    const layout = await readLayout(client)
    const queries = families
      .filter((family) => layout.version >= (family.since ?? 0) * 10_000)
      .map((family) => familyQuery(family, layout))
    const results = await runAll(client, [...queries.map(({ sql }) => sql), commentsSql, highestOidSql])
    const [comments = [], highest = []] = results.slice(queries.length)
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
      facts: facts(queries, results, comments),
      notes: layout.notes,
    }
  } finally {
    await client.query('rollback')
  }
}

function beginSql(lockTimeout: number): string {
  return `begin isolation level repeatable read read only;
set local search_path = '';
set local lock_timeout = ${Math.trunc(lockTimeout)};
set local statement_timeout = 0;
set local jit = off;
set local quote_all_identifiers = off;
set local datestyle = 'ISO, MDY';
set local intervalstyle = 'postgres';
set local timezone = 'UTC';
set local extra_float_digits = 1;
set local bytea_output = 'hex';
set local standard_conforming_strings = on;
set local client_min_messages = warning`
}

const commentsSql = `
select d.classoid::regclass::text || '/' || d.objoid, d.objsubid, d.description
from pg_description d
where d.objoid >= 16384 or d.classoid = 'pg_extension'::regclass
  or (d.classoid = 'pg_namespace'::regclass and d.objoid = 'public'::regnamespace)`

const highestOidSql = `
select greatest(
  (select max(oid) from pg_class), (select max(oid) from pg_type), (select max(oid) from pg_proc),
  (select max(oid) from pg_constraint))`

/** Rows become facts; what hangs on a row that is no fact (a table of an extension) is left out with it. */
function facts(queries: readonly FamilyQuery[], results: readonly Row[][], comments: readonly Row[]): Fact[] {
  const commentOf = new Map(comments.map(([address, sub, text]) => [`${address}/${sub}`, String(text)]))
  const rows = queries.flatMap((query, index) => (results[index] ?? []).map((row) => factRow(query, row, commentOf)))
  const keyOf = new Map(
    rows
      .filter(({ fact }) => fact.evidence.sub === undefined)
      .map(({ fact, address }) => [address, factKey(fact.object)]),
  )
  const present = withParents(rows, keyOf)
  return present.sort((a, b) => compareObjects(a.object, b.object))
}

type FactRow = {
  readonly fact: Fact
  readonly address: string
  readonly parent: string | undefined
  readonly orphanable: boolean
}

function factRow({ family, attributes }: FamilyQuery, row: Row, commentOf: ReadonlyMap<string, string>): FactRow {
  const [kind, schema, table, name, oid, sub, filenode, parent, xid, raw, parts, position] = row
  const address = `${family.address.catalog}/${oid}`
  const values: Record<string, AttributeValue> = {}
  attributes.forEach((attribute, index) => {
    const value = row[fixedColumns + index]
    if (value !== null && value !== undefined) values[attribute] = value
  })
  const comment = commentOf.get(`${address}/${sub ?? 0}`)
  if (comment !== undefined) values['comment'] = comment
  return {
    address,
    parent: parent === null ? undefined : String(parent),
    orphanable: family.parent === undefined || family.optionalParent === true,
    fact: {
      object: {
        kind: String(kind),
        ...(schema !== null && { schema: String(schema) }),
        ...(table !== null && { table: String(table) }),
        name: String(name),
      },
      ...(position !== null && { position: Number(position) }),
      attributes: values,
      evidence: {
        catalog: family.address.catalog,
        oid: Number(oid),
        ...(sub !== null && { sub: Number(sub) }),
        ...(filenode !== null && { filenode: Number(filenode) }),
        ...(xid !== null && { xid: Number(xid) }),
        ...(raw !== null && { raw: String(raw) }),
        ...(Array.isArray(parts) && { parts: parts.map(Number) }),
      },
    },
  }
}

function withParents(rows: readonly FactRow[], keyOf: ReadonlyMap<string, string>): Fact[] {
  const present = new Set<string>()
  const facts: Fact[] = []
  for (const { fact, address, parent, orphanable } of rows) {
    const key = parent === undefined ? undefined : keyOf.get(parent)
    if (!orphanable && (key === undefined || !present.has(parent ?? ''))) continue
    present.add(address)
    facts.push(key === undefined ? fact : { ...fact, parent: key })
  }
  return facts
}

type Row = readonly (AttributeValue | null)[]

/** One simple-protocol message with many statements: one round trip. */
async function runAll(client: pg.ClientBase, statements: readonly string[]): Promise<readonly Row[][]> {
  const config = { text: statements.join(';\n'), rowMode: 'array', types: { getTypeParser: catalogTypeParser } }
  const results: unknown = await client.query(config as pg.QueryArrayConfig)
  return (Array.isArray(results) ? results : [results]).map((result: { readonly rows: Row[] }) => result.rows)
}
