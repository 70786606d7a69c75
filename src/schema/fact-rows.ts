/** Rows of the families' queries become facts, with what the server keeps about them elsewhere attached by their address. */
import { type FamilyQuery, fixedColumns, parentColumn } from './family-query.ts'
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
  const byAddress = new Map<string, Fact>()
  const facts: MadeFact[] = []
  const toAdopt: { readonly fact: MadeFact; readonly parent: string }[] = []
  for (const [index, query] of read.queries.entries()) {
    const { parent: needsParent, optionalParent } = query.family
    for (const row of read.results[index] ?? []) {
      const fact = makeFact(query, row, attached)
      const parent = row[parentColumn]
      if (typeof parent === 'string') {
        const whole = byAddress.get(parent)
        if (whole) fact.parent = whole.key
        else if (optionalParent) toAdopt.push({ fact, parent })
      }
      if (needsParent && !optionalParent && fact.parent === undefined) continue
      byAddress.set(fact.evidence.address, fact)
      facts.push(fact)
    }
  }
  for (const { fact, parent } of toAdopt) {
    const whole = byAddress.get(parent)
    if (whole) fact.parent = whole.key
  }
  return facts
}

type MadeFact = { -readonly [Field in keyof Fact]: Fact[Field] }

/** Attribute name to value, by the address that has them. */
type Attachments = ReadonlyMap<string, Readonly<Record<string, AttributeValue>>>

function attachments({ comments, labels, extensions }: ReadRows): Attachments {
  const attached = new Map<string, Record<string, AttributeValue>>()
  const attach = (name: string) => (row: CatalogRow) => {
    const [address, sub, value] = row
    const full = Number(sub) !== 0 ? `${address}/${sub}` : String(address)
    if (value !== null && value !== undefined) attached.set(full, { ...attached.get(full), [name]: value })
  }
  comments.forEach(attach('comment'))
  labels.forEach(attach('security_labels'))
  extensions.forEach(attach('depends_on_extensions'))
  return attached
}

function makeFact({ family, attributes }: FamilyQuery, row: CatalogRow, attached: Attachments): MadeFact {
  const [kind, schema, table, name, oid, sub, filenode, , xid, raw, parts, position] = row
  const address = sub === null ? `${family.address.catalog}/${oid}` : `${family.address.catalog}/${oid}/${sub}`
  const values: Record<string, AttributeValue> = { ...attached.get(address) }
  for (let index = 0; index < attributes.length; index++) {
    const value = row[fixedColumns + index]
    if (value !== null && value !== undefined) values[attributes[index] ?? ''] = value
  }
  const object = { kind: String(kind), schema: text(schema), table: text(table), name: String(name) }
  return {
    key: factKey(object),
    object,
    parent: undefined,
    position: number(position),
    attributes: values,
    evidence: {
      address,
      filenode: number(filenode),
      xid: number(xid),
      raw: text(raw),
      parts: Array.isArray(parts) ? parts.map(Number) : undefined,
    },
  }
}

function text(value: AttributeValue | null | undefined): string | undefined {
  return value === null || value === undefined ? undefined : String(value)
}

function number(value: AttributeValue | null | undefined): number | undefined {
  return value === null || value === undefined ? undefined : Number(value)
}
