/** A report with that many changes of the schema, of all weights. */
import type { Report } from '../../src/report/report.ts'
import { type SchemaChange, weights } from '../../src/schema/schema-diff.ts'
import { report } from './fixtures.ts'

export function manyChanges(amount: number): Report {
  const changes = Array.from({ length: amount }, (_, n): SchemaChange => {
    const weight = weights[n % weights.length] ?? 'quiet'
    const name = `column_${n}`
    const definition = `${name} character varying(${n + 1}) default 'a value of ${n}'::character varying not null`
    return {
      code: 'column.added',
      verb: 'added',
      weight,
      object: { kind: 'column', schema: 'shop', table: `table_${n % 700}`, name },
      summary: `column \`shop.table_${n % 700}.${name}\` added`,
      after: definition,
      dependents: [],
    }
  })
  return report({ schema: { measured: true, value: { version: 1, changes, setApart: [], notes: [] } } })
}
