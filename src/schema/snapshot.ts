/**
 * A schema as one value: facts under logical names, each with the physical evidence (oid, attnum, relfilenode) that tells
 * a rename from a drop on a branch. Serialisable, versioned, and free of secrets: options that may hold one are redacted
 * where they are read.
 */
import type { SchemaObject } from './schema-diff.ts'

export type AttributeValue = string | number | boolean | readonly string[]

/** Where a fact physically lives. Compared only between databases of one lineage. */
export type Evidence = {
  /** Catalog and oid of the row, `pg_class/16400`; for a column also its `attnum`, `pg_class/16400/2`. */
  readonly address: string
  /** `relfilenode`; absent where there is no storage. */
  readonly filenode?: number | undefined
  /** `xmin`, the transaction that last wrote the row. */
  readonly xid?: number | undefined
  /** A hash of the raw columns behind what quotes names: the same hash, and only a name elsewhere changed. */
  readonly raw?: string | undefined
  /** Oids of the parts of a fact, in the order of the attribute that names them (enum labels). */
  readonly parts?: readonly number[] | undefined
}

export type Fact = {
  /** `factKey` of the object. Files leave it out. */
  readonly key: string
  readonly object: SchemaObject
  /** Key of the fact that this one is a part of: a column's table. */
  readonly parent?: string | undefined
  /** The place among the parts of the parent, where order is the user's. */
  readonly position?: number | undefined
  /** Postgres's own column names and values, names in place of oids. What is absent is null. */
  readonly attributes: Readonly<Record<string, AttributeValue>>
  readonly evidence: Evidence
}

export type SnapshotServer = {
  /** `170010`, as `server_version_num`. */
  readonly version: number
  /** Survives a physical copy: two databases that share it may share a lineage. Absent where it may not be read. */
  readonly systemIdentifier?: string | undefined
  readonly database: string
  /** Kept by a copy of the whole server. */
  readonly databaseOid?: number | undefined
}

export type Snapshot = {
  readonly version: 1
  /** ISO 8601 */
  readonly takenAt: string
  readonly server: SnapshotServer
  /** The highest oid in use: what a later branch has below it existed when the snapshot was taken. */
  readonly highestOid: number
  /** What was asked of the server about each kind: what it does not know is not compared. */
  readonly kinds: Readonly<Record<string, KindRead>>
  readonly facts: readonly Fact[]
  /** "`pg_class/16420` `pg_class/16400/2`": the first cannot exist without the second. By address; read only when something is gone. */
  readonly dependencies: readonly string[]
  /** Catalogs with rows of the user that no family reads, and what the role was not allowed to read. */
  readonly notes: readonly { readonly code: string; readonly message: string }[]
}

export type KindRead = {
  readonly attributes: readonly string[]
  /** Attributes that quote names: with the same raw evidence, only a name elsewhere changed. */
  readonly quoting: readonly string[]
}

/** The identity of a fact: its kind and logical name, as one string. No name in Postgres can contain the separator. */
export function factKey({ kind, schema = '', table = '', name }: SchemaObject): string {
  return `${kind}\0${schema}\0${table}\0${name}`
}

export function isSameObject(a: SchemaObject, b: SchemaObject): boolean {
  return a.name === b.name && a.table === b.table && a.schema === b.schema && a.kind === b.kind
}

/** The text of a snapshot's file. */
export function snapshotText(snapshot: Snapshot): string {
  return JSON.stringify({ ...snapshot, facts: snapshot.facts.map(({ key, ...fact }) => fact) })
}
