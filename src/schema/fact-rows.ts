/** Rows of the families' queries become facts, with what the server keeps about them elsewhere attached by their address. */
import { type FamilyQuery, fixedColumns } from './family-query.ts'
import { type AttributeValue, type Fact, factKey } from './snapshot.ts'

export type CatalogRow = readonly (AttributeValue | null)[]

export type ReadRows = {
  readonly queries: readonly FamilyQuery[]
  /** In the order of the queries. */
  readonly results: readonly (readonly CatalogRow[])[]
  readonly comments: readonly CatalogRow[]
  readonly labels: readonly CatalogRow[]
  readonly extensions: readonly CatalogRow[]
}

/** Parents come before their parts; what hangs on a row that is no fact (a table of an extension) is left out with it. */
export function factsOf(read: ReadRows): readonly Fact[] {
  const attached = attachments(read)
  const rows: FactRow[] = []
  const byAddress = new Map<string, Fact>()
  read.queries.forEach((query, index) => {
    for (const row of read.results[index] ?? []) {
      const made = factRow(query, row, attached)
      rows.push(made)
      byAddress.set(made.fact.evidence.address, made.fact)
    }
  })
  return withParents(rows, byAddress)
}

type FactRow = {
  readonly fact: Fact
  /** The address of the parent. */
  readonly parent: string | null
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
  for (const [index, attribute] of attributes.entries()) {
    const value = row[fixedColumns + index]
    if (value !== null && value !== undefined) values[attribute] = value
  }
  return {
    parent: parent === null ? null : String(parent),
    orphanable: family.parent === undefined || family.optionalParent === true,
    fact: {
      object: { kind: String(kind), schema: text(schema), table: text(table), name: String(name) },
      position: number(position),
      attributes: values,
      evidence: {
        address,
        filenode: number(filenode),
        xid: number(xid),
        raw: text(raw),
        parts: Array.isArray(parts) ? parts.map(Number) : undefined,
      },
    },
  }
}

function text(value: AttributeValue | null | undefined): string | undefined {
  return value === null || value === undefined ? undefined : String(value)
}

function number(value: AttributeValue | null | undefined): number | undefined {
  return value === null || value === undefined ? undefined : Number(value)
}

function withParents(rows: readonly FactRow[], byAddress: ReadonlyMap<string, Fact>): readonly Fact[] {
  const present = new Set<string>()
  const facts: Fact[] = []
  for (const { fact, parent, orphanable } of rows) {
    if (!orphanable && (parent === null || !present.has(parent))) continue
    present.add(fact.evidence.address)
    const whole = parent === null ? undefined : byAddress.get(parent)
    facts.push(whole === undefined ? fact : { ...fact, parent: factKey(whole.object) })
  }
  return facts
}
