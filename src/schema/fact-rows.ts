/** Rows of the families' queries become facts, with what the server keeps about them elsewhere attached by their address. */
import { type FamilyQuery, fixedColumns, parentColumn } from './family-query.ts'
import type { CatalogRow } from './row-stream.ts'
import { type AttributeValue, type Fact, factKey } from './snapshot.ts'

type MadeFact = { -readonly [Field in keyof Fact]: Fact[Field] }

export class FactRows {
  readonly #attached = new Map<string, Record<string, AttributeValue>>()
  readonly #byAddress = new Map<string, MadeFact>()
  readonly #facts: MadeFact[] = []
  /** Facts that came before what they are a part of. */
  readonly #toAdopt: { readonly fact: MadeFact; readonly parent: string }[] = []

  /** Takes rows of address, sub and value: an attribute of the fact with that address. They have to come before the facts. */
  attach(name: string): (row: CatalogRow) => void {
    return ([address, sub, value]) => {
      const full = Number(sub) === 0 ? String(address) : `${address}/${sub}`
      if (value !== null && value !== undefined)
        this.#attached.set(full, { ...this.#attached.get(full), [name]: value })
    }
  }

  /** Parents come before their parts; what hangs on a row that is no fact (a table of an extension) is left out with it. */
  take(query: FamilyQuery): (row: CatalogRow) => void {
    const { parent: needsParent, optionalParent } = query.family
    return (row) => {
      const fact = makeFact(query, row, this.#attached)
      const parent = row[parentColumn]
      if (typeof parent === 'string') {
        const whole = this.#byAddress.get(parent)
        if (whole) fact.parent = whole.key
        else if (optionalParent) this.#toAdopt.push({ fact, parent })
      }
      if (needsParent && !optionalParent && fact.parent === undefined) return
      this.#byAddress.set(fact.evidence.address, fact)
      this.#facts.push(fact)
    }
  }

  /** When all rows have come. */
  all(): readonly Fact[] {
    for (const { fact, parent } of this.#toAdopt) {
      const whole = this.#byAddress.get(parent)
      if (whole) fact.parent = whole.key
    }
    return this.#facts
  }
}

function makeFact(
  { family, attributes }: FamilyQuery,
  row: CatalogRow,
  attached: ReadonlyMap<string, Readonly<Record<string, AttributeValue>>>,
): MadeFact {
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
