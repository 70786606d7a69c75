/** The findings of all that was measured: each rule speaks once about a thing, with the exact measurement before a sampled one. */
import type { MigrationEvidence } from '../migration/evidence/evidence.ts'
import type { Finding } from '../migration/findings/finding.ts'
import { raiseFindings } from '../migration/findings/raise-findings.ts'
import type { SchemaDiff } from '../schema/schema-diff.ts'
import type { Measured } from './report.ts'

export function findingsOf(evidence: readonly MigrationEvidence[], schema: Measured<SchemaDiff>): readonly Finding[] {
  const diff = schema.measured ? schema.value : undefined
  const raised =
    evidence.length === 0 ? raiseFindings({ diff }) : evidence.flatMap((one) => raiseFindings({ evidence: one, diff }))
  const seen = new Set<string>()
  return raised.filter(({ code, subject }) => {
    const key = `${code} ${subject}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
