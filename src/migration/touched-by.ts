/** What a change of the schema has touched, of all that queries go through. Pure. */
import type { SchemaDiff } from '../schema/schema-diff.ts'
import type { Touched } from '../workload/compare-probes.ts'
import { subjectOf, tableOf } from './findings/static.ts'

export function touchedBy({ changes }: SchemaDiff): Touched {
  const tables = changes.flatMap(({ object, partitionOf }) => [
    tableOf(object) ?? [],
    partitionOf === undefined ? [] : subjectOf(partitionOf),
  ])
  return {
    tables: new Set(tables.flat()),
    code: changes.some(({ object, verb }) => verb !== 'added' && through.has(object.kind)),
  }
}

const through: ReadonlySet<string> = new Set([
  'view',
  'materialized-view',
  'function',
  'procedure',
  'aggregate',
  'type',
  'domain',
  'policy',
  'rule',
  'operator',
  'operator-class',
  'cast',
  'collation',
  'extension',
])
