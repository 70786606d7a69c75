/**
 * Compares two live databases. Of two that descend from one by physical copy, only what differs is rendered and compared;
 * the answer is the one that two whole snapshots would give.
 */
import type pg from 'pg'
import type { Look } from '../postgres/look.ts'
import type { Query } from '../postgres/query.ts'
import { type Affected, affectedQuery, nothingAffected, parseAffected } from './affected.ts'
import { readLayout, type ServerLayout } from './catalog-layout.ts'
import { type DiffOptions, diffSnapshots } from './diff.ts'
import { firstUserOid } from './family.ts'
import {
  differing,
  everything,
  type Fingerprint,
  fingerprintQuery,
  objectAddress,
  parseFingerprint,
} from './fingerprint.ts'
import { inOneMoment, type ReadSnapshotOptions, readFacts } from './read-snapshot.ts'
import { takeRows } from './row-stream.ts'
import type { SchemaDiff } from './schema-diff.ts'

export type ComparedDatabases = { readonly from: pg.ClientBase; readonly to: pg.ClientBase }

export async function compareDatabases(
  { from, to }: ComparedDatabases,
  options: DiffOptions & ReadSnapshotOptions = {},
): Promise<SchemaDiff> {
  return inOneMoment(from, options, (first) =>
    inOneMoment(to, options, async (second) => {
      const sides = await both(first, second, async (look) => ({ look, layout: await readLayout(look) }))
      const [before, after] = sides
      const only = isOneServer(before.layout, after.layout) ? await whatDiffers(before, after) : undefined
      const [old, now] = await both(before, after, ({ look, layout }) => readFacts(look, layout, only))
      return diffSnapshots(old, now, only ? { ...options, lineage: true } : options)
    }),
  )
}

type Side = { readonly look: Look; readonly layout: ServerLayout }

/** More than this, and choosing costs more than reading everything. */
const mostChosen = 20_000

/** What may differ; undefined where everything has to be read. */
async function whatDiffers(before: Side, after: Side): Promise<Affected | undefined> {
  const [ours, theirs] = await both(before, after, async ({ look, layout }) =>
    parseFingerprint(await readText(look, fingerprintQuery(layout))),
  )
  const changed = differing(ours, theirs)
  const isOneDatabase = before.layout.server.databaseOid === after.layout.server.databaseOid
  if (changed.includes(everything) || !(isOneDatabase || isCopy(ours, theirs))) return undefined
  if (changed.length === 0) return nothingAffected
  if (changed.length > mostChosen || changed.some(mayConcernEveryTable)) return undefined
  const query = affectedQuery(changed.map(objectAddress))
  const chosen = parseAffected(await both(before, after, ({ look }) => readText(look, query)))
  return chosen.oids.size > mostChosen ? undefined : chosen
}

/** A publication of all tables, or of a schema, weighs by what those tables have. */
function mayConcernEveryTable(address: string): boolean {
  return publicationCatalogs.has(objectAddress(address).classid)
}

/** Catalogs have fixed oids: pg_publication and pg_publication_namespace. */
const publicationCatalogs: ReadonlySet<number> = new Set([6104, 6237])

function isOneServer(a: ServerLayout, b: ServerLayout): boolean {
  const { systemIdentifier } = a.server
  return systemIdentifier !== undefined && systemIdentifier === b.server.systemIdentifier && a.version === b.version
}

/** Most of what the smaller side has is on the other side, row for row. Two unrelated databases of a server share no oid. */
function isCopy(a: Fingerprint, b: Fingerprint): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  const users = [...small].filter((item) => objectAddress(item).oid >= firstUserOid)
  const shared = users.filter((item) => large.has(item)).length
  return shared > 0 && shared * 2 >= users.length
}

async function readText(look: Look, query: Query): Promise<string> {
  let text = ''
  await takeRows(look, [
    {
      query,
      take: ([value]) => {
        text = String(value ?? '')
      },
    },
  ])
  return text
}

async function both<A, B>(first: A, second: A, work: (side: A) => Promise<B>): Promise<readonly [B, B]> {
  return Promise.all([work(first), work(second)])
}
