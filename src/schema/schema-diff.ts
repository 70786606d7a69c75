/**
 * The result of comparing two schemas: what a reviewer, a gate and the JSON file read. Produced by the diff, which knows
 * no kinds; described by the catalog families, which do.
 */

/**
 * How much a change weighs for a reviewer, heaviest first.
 * - destructive: data or an object is gone, or may be
 * - breaking: code that runs today may fail, or do something else
 * - security: somebody may see or do more than before
 * - blocking: taking the change to production may hold locks or rewrite
 * - additive: something new, or room for more; nothing that runs today notices
 * - quiet: no behaviour changes (comments, column order, statistics)
 */
export type Weight = 'destructive' | 'breaking' | 'security' | 'blocking' | 'additive' | 'quiet'

export const weights: readonly Weight[] = ['destructive', 'breaking', 'security', 'blocking', 'additive', 'quiet']

/** What a change is about, by its logical name: never an oid. */
export type SchemaObject = {
  /** `table`, `column`, `constraint`, `index`, `view`, `enum`, `function`, `trigger`, … */
  readonly kind: string
  /** Absent for objects that live in no schema. */
  readonly schema?: string | undefined
  /** The table a column, constraint, index, trigger, policy or rule belongs to. */
  readonly table?: string | undefined
  readonly name: string
}

export type SchemaChange = {
  /** Stable, `<kind>.<what>`: `column.dropped`, `column.type-changed`, `table.recreated`. */
  readonly code: string
  readonly verb: 'added' | 'dropped' | 'altered' | 'renamed' | 'recreated'
  readonly weight: Weight
  readonly object: SchemaObject
  /** One line in words, with SQL names in backticks: "column `shop.orders.note` dropped". */
  readonly summary: string
  /** Readable DDL of the object on each side; absent where it does not exist. */
  readonly before?: string | undefined
  readonly after?: string | undefined
  /** Objects that disappear with this one, as words. */
  readonly dependents: readonly string[]
  /** The topmost table that the object's table, or itself, is a partition or child of. */
  readonly partitionOf?: SchemaObject | undefined
  /** Of what was made anew: rows (of a column, values) before and after, where somebody has counted. */
  readonly rows?: { readonly before: number; readonly about?: boolean | undefined; readonly after: number } | undefined
}

/** Something the reader must know about the comparison itself: what it could not see, or fell back on. */
export type SchemaNote = {
  readonly code: string
  readonly message: string
}

/** A rename that may be, where no lineage proves it: the drop and the addition stay among the changes. */
export type RenameProposal = {
  readonly from: SchemaObject
  readonly to: SchemaObject
  /** 0 to 1 */
  readonly score: number
  /** In words: what speaks for it. */
  readonly reason: string
}

export type SchemaDiff = {
  readonly version: 1
  /** Whether the one descends from the other by physical copy: then renames and re-creations are facts. */
  readonly lineage?: boolean | undefined
  /** Heaviest first, then by name; deterministic. */
  readonly changes: readonly SchemaChange[]
  /** Changes of platform objects, migration history tables and our own bookkeeping, set apart. */
  readonly setApart: readonly SchemaChange[]
  /** Heaviest first; only without lineage. */
  readonly renameProposals?: readonly RenameProposal[] | undefined
  readonly notes: readonly SchemaNote[]
}
