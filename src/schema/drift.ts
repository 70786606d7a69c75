/**
 * Three pictures of one schema: as it was at the fork, as the branch has made it, and as the parent is now. What the parent did
 * meanwhile is drift, and what both have touched is a conflict, whatever either calls it now. Pure.
 */
import { title } from './describe.ts'
import { diffSnapshots } from './diff.ts'
import { matchFacts } from './match.ts'
import { compareText } from './object-order.ts'
import type { SchemaChange, SchemaDiff, SchemaObject } from './schema-diff.ts'
import { type SchemaSelection, selectFacts } from './selection.ts'
import { factKey, type Snapshot } from './snapshot.ts'

export type DriftConflict = {
  /** By its name at the fork, where it existed then. */
  readonly object: SchemaObject
  /** In words, with its name in backticks: "column `shop.orders.note`". */
  readonly title: string
  /** What the branch did to it, one line a change. */
  readonly branch: readonly string[]
  /** What the parent did to it. */
  readonly parent: readonly string[]
}

export type SchemaDrift = {
  /** From the fork to the parent now. */
  readonly schema: SchemaDiff
  /** Objects that both sides have touched, and not in the same way. */
  readonly conflicts: readonly DriftConflict[]
}

export type ThreePictures = {
  /** The parent as it was when the branch was forked. */
  readonly fork: Snapshot
  /** The branch as it was handed out: with `prepare-sql`, another one than the fork. */
  readonly baseline: Snapshot
  readonly branch: Snapshot
  readonly parent: Snapshot
}

export function compareThree(pictures: ThreePictures, selection: SchemaSelection = {}): SchemaDrift {
  const select = (picture: Snapshot) => selectFacts(picture, selection)
  const [fork, baseline] = [select(pictures.fork), select(pictures.baseline)]
  const [branch, parent] = [select(pictures.branch), select(pictures.parent)]
  const schema = driftSince(fork, parent)
  const here = touches(diffSnapshots(baseline, branch, { lineage: true }), originalNames(baseline, branch))
  const there = touches(schema, originalNames(fork, parent))
  return { schema, conflicts: conflictsBetween(here, there) }
}

/** From the fork to the parent now. New storage alone (`vacuum full`, a refreshed materialized view) is the parent's daily life. */
export function driftSince(fork: Snapshot, parent: Snapshot, selection: SchemaSelection = {}): SchemaDiff {
  const diff = diffSnapshots(fork, parent, { ...selection, lineage: true })
  return { ...diff, changes: diff.changes.filter(({ code }) => !code.endsWith('.rewritten')) }
}

/** Whether a migration may meet the change: comments, order and rights are no matter to it. */
export function moves({ weight, code }: SchemaChange): boolean {
  return weight !== 'quiet' && !/^default-privileges\.|\.(grants|revokes|owner|security-labels)-changed$/.test(code)
}

/** A change, and the object by the name it had at the fork. */
type Touch = { readonly change: SchemaChange; readonly object: SchemaObject }

function touches({ changes }: SchemaDiff, original: (object: SchemaObject) => SchemaObject): readonly Touch[] {
  return changes.filter(moves).map((change) => ({ change, object: original(change.object) }))
}

function originalNames(from: Snapshot, to: Snapshot): (object: SchemaObject) => SchemaObject {
  const names = new Map(matchFacts(from, to).pairs.map(({ before, after }) => [after.key, before.object]))
  return (object) => names.get(factKey(object)) ?? object
}

function conflictsBetween(here: readonly Touch[], there: readonly Touch[]): readonly DriftConflict[] {
  const found = new Map<string, { object: SchemaObject; branch: Set<string>; parent: Set<string> }>()
  for (const mine of here) {
    for (const theirs of there) {
      if (!meet(mine, theirs) || isSame(mine.change, theirs.change)) continue
      const key = factKey(mine.object)
      const conflict = found.get(key) ?? { object: mine.object, branch: new Set(), parent: new Set() }
      conflict.branch.add(mine.change.summary)
      conflict.parent.add(theirs.change.summary)
      found.set(key, conflict)
    }
  }
  return [...found.values()]
    .map(({ object, branch, parent }) => ({
      object,
      title: title(object),
      branch: [...branch],
      parent: [...parent],
    }))
    .sort((a, b) => compareText(a.title, b.title))
}

/** The same object; or the one is a part of what the other side has dropped, renamed or made anew. */
function meet(a: Touch, b: Touch): boolean {
  return factKey(a.object) === factKey(b.object) || isInside(a, b) || isInside(b, a)
}

function isInside(part: Touch, { object, change }: Touch): boolean {
  const upsets = change.verb !== 'added' && change.verb !== 'altered'
  const { schema, table } = part.object
  if (!upsets || schema === undefined) return false
  if (object.kind === 'schema') return object.name === schema
  return object.table === undefined && object.schema === schema && object.name === table
}

/** Both sides have come to the same: a hotfix that the branch brings as well. */
function isSame(a: SchemaChange, b: SchemaChange): boolean {
  return a.code === b.code && a.summary === b.summary && a.after === b.after
}
