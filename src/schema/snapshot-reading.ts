/** What is asked of one server for a snapshot, and the snapshot that its rows make. */
import type { Affected } from './affected.ts'
import { commentsSql, dependenciesSql, extensionDependenciesSql, securityLabelsSql } from './attached.ts'
import type { ServerLayout } from './catalog-layout.ts'
import { unmodelledNote, unmodelledSql } from './completeness.ts'
import { FactRows } from './fact-rows.ts'
import { families } from './families/registry.ts'
import { type FamilyQuery, familyQuery } from './family-query.ts'
import type { RowTaker } from './row-stream.ts'
import type { Snapshot } from './snapshot.ts'

export class SnapshotReading {
  /** In this order: what is attached to facts comes before them, and parents before their parts. */
  readonly statements: readonly RowTaker[]
  readonly #layout: ServerLayout
  readonly #queries: readonly FamilyQuery[]
  readonly #facts = new FactRows()
  readonly #notes: Snapshot['notes'][number][] = []
  #dependencies = ''
  #highestOid = 0

  constructor(layout: ServerLayout, only?: Affected) {
    this.#layout = layout
    this.#queries = families
      .filter((family) => layout.version >= (family.since ?? 0) * 10_000)
      .filter((family) => !only || family.chosenBy !== undefined || only.smallFamilies)
      .map((family) => familyQuery(family, layout, only?.oids))
    this.statements = [
      { sql: commentsSql, take: this.#facts.attach('comment') },
      { sql: securityLabelsSql, take: this.#facts.attach('security_labels') },
      { sql: extensionDependenciesSql, take: this.#facts.attach('depends_on_extensions') },
      ...this.#queries.map((query) => ({ sql: query.sql, take: this.#facts.take(query) })),
      {
        sql: dependenciesSql(only),
        take: ([lines]) => {
          this.#dependencies = String(lines ?? '')
        },
      },
      {
        sql: highestOidSql,
        take: ([oid]) => {
          this.#highestOid = Number(oid)
        },
      },
      { sql: unmodelledSql(layout), take: (row) => this.#notes.push(unmodelledNote(row)) },
    ]
  }

  /** When all rows have been taken. */
  snapshot(): Snapshot {
    return {
      version: 1,
      takenAt: new Date().toISOString(),
      server: this.#layout.server,
      highestOid: this.#highestOid,
      kinds: Object.fromEntries(
        this.#queries.flatMap(({ family, attributes, quoting }) =>
          Object.keys(family.kinds).map((kind) => [kind, { attributes, quoting }]),
        ),
      ),
      facts: this.#facts.all(),
      dependencies: this.#dependencies.split('\n').filter(Boolean),
      notes: this.#notes,
    }
  }
}

const highestOidSql = `
select greatest(
  (select max(oid) from pg_class), (select max(oid) from pg_type), (select max(oid) from pg_proc),
  (select max(oid) from pg_constraint))`
