/** Snapshots made by hand, for what can be tried without a server. */
import type { SchemaObject } from '../../src/schema/schema-diff.ts'
import { type AttributeValue, type Fact, factKey, type Snapshot } from '../../src/schema/snapshot.ts'

export type MadeUpFact = SchemaObject & {
  readonly parent?: SchemaObject | undefined
  readonly position?: number | undefined
  readonly address?: string | undefined
  readonly xid?: number | undefined
  readonly filenode?: number | undefined
  readonly attributes?: Readonly<Record<string, AttributeValue>> | undefined
}

export type MadeUp = {
  readonly version?: number | undefined
  readonly systemIdentifier?: string | undefined
  readonly kinds?: Snapshot['kinds'] | undefined
}

export function snapshot(
  facts: readonly MadeUpFact[],
  { version = 180000, systemIdentifier, kinds = {} }: MadeUp = {},
): Snapshot {
  return {
    version: 1,
    takenAt: '2026-01-01T00:00:00.000Z',
    server: { version, database: 'shop', systemIdentifier },
    highestOid: 20_000,
    kinds,
    facts: facts.map(fact),
    dependencies: [],
    notes: [],
  }
}

function fact(made: MadeUpFact, index: number): Fact {
  const { kind, schema, table, name, parent, position, attributes = {}, xid, filenode } = made
  const object = { kind, schema, table, name }
  return {
    key: factKey(object),
    object,
    parent: parent && factKey(parent),
    position,
    attributes,
    evidence: { address: made.address ?? `made_up/${index}`, xid, filenode },
  }
}

export const orders: SchemaObject = { kind: 'table', schema: 'shop', name: 'orders' }

export function column(
  name: string,
  attributes: MadeUpFact['attributes'] = { type: 'text' },
  position = 1,
): MadeUpFact {
  return { kind: 'column', schema: 'shop', table: 'orders', name, parent: orders, position, attributes }
}

/** A table with its columns. */
export function tableOf(schema: string, name: string, columns: readonly string[]): readonly MadeUpFact[] {
  const table: SchemaObject = { kind: 'table', schema, name }
  return [table, ...columns.map((one) => ({ kind: 'column', schema, table: name, name: one, parent: table }))]
}
