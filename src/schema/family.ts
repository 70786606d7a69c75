/**
 * A family: everything the engine knows about one catalog. Every column of the catalog is an attribute of its facts unless
 * the family says why not, so an attribute can be ignored but not forgotten, and a column that a later Postgres adds is
 * compared from its first day. Oids become names by the server's own list of references between catalogs.
 */
import type { Weight } from './schema-diff.ts'
import type { AttributeValue, Fact } from './snapshot.ts'

export type Family = {
  /** Aliases of the catalogs in `from`, all of whose columns become attributes. */
  readonly catalogs: Readonly<Record<string, string>>
  /** What follows `from`. */
  readonly from: string
  /** Which rows are the user's. Members of extensions are left out by the reader. */
  readonly where: string
  /** SQL for the logical name. */
  readonly object: {
    readonly kind: string
    readonly schema?: string
    readonly table?: string
    readonly name: string
  }
  /** SQL for the physical address. */
  readonly address: {
    readonly catalog: string
    readonly oid: string
    /** `xmin`: the transaction that last wrote the row. */
    readonly xid?: string
    readonly sub?: string
    readonly filenode?: string
  }
  /** SQL for the address, `pg_class/16400`, of the row whose fact contains this one. */
  readonly parent?: string
  /** Rows whose parent is no fact are left out (what hangs on a table of an extension), unless this is set. */
  readonly optionalParent?: boolean
  /** SQL for the oids of parts, in the order of the attribute that names them. */
  readonly parts?: string
  /**
   * The raw, oid-bearing columns that renderings quote names from: whole rows by alias and catalog, and SQL for single
   * columns, of types that can be hashed; and the attributes so rendered (`name` for the object's own). On a branch, where
   * the raw columns are the same, only a name that they mention has changed, the object's own or another's.
   */
  readonly raw?: {
    readonly rows?: Readonly<Record<string, string>>
    /** Columns of the rows that are told on their own: the name, the schema, and what is an attribute of its own. */
    readonly except?: readonly string[]
    readonly columns?: readonly string[]
    readonly covers: readonly string[]
  }
  /** SQL for the place among the parts of the parent, where order is the user's. */
  readonly position?: string
  /** SQL for the object type of `acldefault`, and for the owner: absent and default grants become the same. */
  readonly grants?: { readonly type: string; readonly owner: string }
  /** SQL for the oid of the object that a row is read with, where a family may be read in part; the others are small. */
  readonly chosenBy?: string
  /** The first major version that has the catalog. */
  readonly since?: number
  /** Columns that say nothing about the schema, each with its reason. */
  readonly ignored: Readonly<Record<string, string>>
  /**
   * SQL for attributes that the server renders better than the raw column, under the column's name or a new one; with
   * `column`, as `catalog.column`, only where the server has that.
   */
  readonly rendered: Readonly<Record<string, string | { readonly sql: string; readonly column: string }>>
  /** How the facts read, by kind. */
  readonly kinds: Readonly<Record<string, KindDescription>>
}

export type KindDescription = {
  /** Whether the name is SQL as it stands, as signatures are; else it is quoted where it must be. */
  readonly sqlName?: boolean
  /** Whether the object exists anyway, and is a fact only where it has something to tell. */
  readonly implicit?: boolean
  /** Whether rows or a state live in it: then a namesake made anew is not the same. */
  readonly holdsData?: boolean
  /** Whether the new storage of one (a changed `relfilenode`) means that its rows were written anew. */
  readonly rewritten?: true
  /** Readable DDL: for readers, never to be run. `parts` are the facts that have this one as their parent. */
  readonly ddl: (fact: Fact, parts: readonly Fact[]) => string
  /** Attributes that the DDL tells, where it is that of the object or contains it; the others follow it. */
  readonly tells?: readonly string[]
  /** Kinds of parts that the DDL contains; the others follow it. */
  readonly contains?: readonly string[]
  /** Whether one goes without saying in the DDL of what it is a part of. */
  readonly implied?: (fact: Fact) => boolean
  /** What is to be said of one that came, or went, where the object decides; else the rule of the code weighs it. */
  readonly added?: (whole: Standing) => Judgement | undefined
  readonly dropped?: (whole: Standing) => Judgement | undefined
  /** The same of one that was made anew under its name. */
  readonly recreated?: (before: Fact, after: Fact) => Judgement | undefined
  /** Of a name that quotes others, what is the object's own: all else in it changes with those. */
  readonly ownName?: (name: string) => string
  /** Whether it is named after what it is a part of, and renamed with that. */
  readonly namedByParent?: true
  /** Words for attributes; what is not listed is described by name and value. */
  readonly attributes?: Readonly<Record<string, AttributeDescription>>
}

/** A fact with its parts, and what else there is. */
export type Standing = {
  readonly fact: Fact
  readonly parts: readonly Fact[]
  readonly among: Surroundings
  /** What there was, of one that came. */
  readonly before?: Surroundings
}

/** Some changes weigh by what else is there. */
export type Surroundings = {
  readonly facts: readonly Fact[]
  readonly fact: (key: string) => Fact | undefined
  readonly partsOf: (fact: Fact) => readonly Fact[]
  /** What stands in a schema and is called so, as SQL writes the name: a relation, for one. */
  readonly called: (name: string) => readonly Fact[]
}

export type Judgement = { readonly weight: Weight; readonly words: string }

export type AttributeDescription = {
  /** The second half of the code: `type-changed`. */
  readonly what: string | ((change: AttributeChange) => string)
  readonly weight?: Weighing | undefined
  /** What happened, after the object's name: "type `text` → `integer`". */
  readonly words?: (change: AttributeChange) => string
}

/** What a change weighs where its values decide; else the rule of the code says it. */
export type Weighing = (change: AttributeChange) => Weight

export type AttributeChange = {
  readonly attribute: string
  readonly from: AttributeValue | undefined
  readonly to: AttributeValue | undefined
  readonly before: Fact
  readonly after: Fact
  /** Whether oids of the two sides mean the same. */
  readonly lineage: boolean
}

/** Postgres hands out oids from here on to what users create; what is below belongs to the system. */
export const firstUserOid = 16384
