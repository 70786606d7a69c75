/** What is asked of one server for a snapshot, and the snapshot that its rows make. */
import { defineQuery } from '../postgres/query.ts'
import type { Affected } from './affected.ts'
import { commentsQuery, dependenciesQuery, extensionDependenciesQuery, securityLabelsQuery } from './attached.ts'
import type { ServerLayout } from './catalog-layout.ts'
import { unmodelledNote, unmodelledQuery } from './completeness.ts'
import { FactRows } from './fact-rows.ts'
import { families } from './families/registry.ts'
import { type FamilyQuery, familyQuery } from './family-query.ts'
import type { CatalogTaker } from './row-stream.ts'
import type { Snapshot } from './snapshot.ts'

export class SnapshotReading {
  /** In this order: what is attached to facts comes before them, and parents before their parts. */
  readonly statements: readonly CatalogTaker[]
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
      { query: commentsQuery, take: this.#facts.attach('comment') },
      { query: securityLabelsQuery, take: this.#facts.attach('security_labels') },
      { query: extensionDependenciesQuery, take: this.#facts.attach('depends_on_extensions') },
      ...this.#queries.map((query) => ({ query: query.query, take: this.#facts.take(query) })),
      {
        query: dependenciesQuery(only),
        take: ([lines]) => {
          this.#dependencies = String(lines ?? '')
        },
      },
      {
        query: highestOidQuery,
        take: ([oid]) => {
          this.#highestOid = Number(oid)
        },
      },
      { query: unmodelledQuery(layout), take: (row) => this.#notes.push(unmodelledNote(row)) },
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

const highestOidQuery = defineQuery(
  'highest oid',
  `
select greatest(
  (select max(oid) from pg_class), (select max(oid) from pg_type), (select max(oid) from pg_proc),
  (select max(oid) from pg_constraint))`,
)
