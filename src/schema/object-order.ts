/** One order for objects, so that every output is deterministic: by schema, table, name and kind, by code unit. */
import type { SchemaObject } from './schema-diff.ts'

export function compareObjects(a: SchemaObject, b: SchemaObject): number {
  return (
    compareText(a.schema ?? '', b.schema ?? '') ||
    compareText(a.table ?? a.name, b.table ?? b.name) ||
    compareText(a.table === undefined ? '' : a.name, b.table === undefined ? '' : b.name) ||
    compareText(a.kind, b.kind)
  )
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
