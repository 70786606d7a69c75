/** Rows of the families' queries become facts, with what the server keeps about them elsewhere attached by their address. */
import { type FamilyQuery, fixedColumns } from './family-query.ts'
import { compareObjects, compareText } from './object-order.ts'
import { type AttributeValue, type Fact, factKey } from './snapshot.ts'

export type CatalogRow = readonly (AttributeValue | null)[]

export type ReadRows = {
  readonly queries: readonly FamilyQuery[]
  /** In the order of the queries. */
  readonly results: readonly (readonly CatalogRow[])[]
  readonly comments: readonly CatalogRow[]
  readonly labels: readonly CatalogRow[]
  readonly extensions: readonly CatalogRow[]
  readonly needs: readonly CatalogRow[]
}

export function factsOf(read: ReadRows): readonly Fact[] {
  const attached = attachments(read)
  const rows = read.queries.flatMap((query, index) =>
    (read.results[index] ?? []).map((row) => factRow(query, row, attached)),
  )
  const keyOf = new Map(rows.map(({ fact, address }) => [address, factKey(fact.object)]))
  const needs = needsByAddress(read.needs, keyOf)
  return withParents(rows, keyOf)
    .map(({ fact, address }) => withNeeds(fact, needs.get(address)))
    .sort((a, b) => compareObjects(a.object, b.object))
}

type FactRow = {
  readonly fact: Fact
  /** `pg_class/16400`, and `pg_class/16400/2` for a column. */
  readonly address: string
  readonly parent: string | undefined
  /** Whether it may stand without a parent. */
  readonly orphanable: boolean
}

/** Attribute name to value, by the address that has them. */
type Attachments = ReadonlyMap<string, Readonly<Record<string, AttributeValue>>>

function attachments({ comments, labels, extensions }: ReadRows): Attachments {
  const attached = new Map<string, Record<string, AttributeValue>>()
  const attach = (name: string) => (row: CatalogRow) => {
    const [address, sub, value] = row
    const full = Number(sub) > 0 ? `${address}/${sub}` : String(address)
    if (value !== null && value !== undefined) attached.set(full, { ...attached.get(full), [name]: value })
  }
  comments.forEach(attach('comment'))
  labels.forEach(attach('security_labels'))
  extensions.forEach(attach('depends_on_extensions'))
  return attached
}

function factRow({ family, attributes }: FamilyQuery, row: CatalogRow, attached: Attachments): FactRow {
  const [kind, schema, table, name, oid, sub, filenode, parent, xid, raw, parts, position] = row
  const address = `${family.address.catalog}/${oid}${sub === null ? '' : `/${sub}`}`
  const values: Record<string, AttributeValue> = { ...attached.get(address) }
  attributes.forEach((attribute, index) => {
    const value = row[fixedColumns + index]
    if (value !== null && value !== undefined) values[attribute] = value
  })
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

/** Parents come before their parts; what hangs on a row that is no fact (a table of an extension) is left out with it. */
function withParents(rows: readonly FactRow[], keyOf: ReadonlyMap<string, string>): readonly FactRow[] {
  const present = new Set<string>()
  return rows.flatMap((row) => {
    const key = row.parent === undefined ? undefined : keyOf.get(row.parent)
    if (!row.orphanable && !present.has(row.parent ?? '')) return []
    present.add(row.address)
    return [key === undefined ? row : { ...row, fact: { ...row.fact, parent: key } }]
  })
}

function needsByAddress(
  needs: readonly CatalogRow[],
  keyOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const byAddress = new Map<string, string[]>()
  for (const [dependent, needed] of needs) {
    const key = keyOf.get(String(needed))
    if (key === undefined || dependent === needed) continue
    const known = byAddress.get(String(dependent))
    if (known) known.push(key)
    else byAddress.set(String(dependent), [key])
  }
  return byAddress
}

function withNeeds(fact: Fact, needs: readonly string[] | undefined): Fact {
  const others = needs?.filter((need) => need !== fact.parent && need !== factKey(fact.object)) ?? []
  return others.length === 0 ? fact : { ...fact, needs: others.sort(compareText) }
}
