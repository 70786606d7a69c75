/**
 * Tables whose rows the change has checked, against a constraint or for nulls, and whose values are not those of the parent: the
 * service or `prepare-sql` has masked them. That they passed says nothing of production's. Pure.
 */
import type { MigrationEvidence } from './evidence/evidence.ts'
import { relationName } from './evidence/relation-name.ts'

export type MaskedChecks = {
  readonly evidence: MigrationEvidence
  /** Masked by the service, which does not say what. */
  readonly isMasked: boolean
  /** Tables in which `prepare-sql` has changed rows: `schema.name`. */
  readonly masked: readonly string[]
}

/** `schema.name` */
export function maskedChecks({ evidence, isMasked, masked }: MaskedChecks): readonly string[] {
  const checked = evidence.statements
    .filter(
      ({ work, failed }) => !failed && work.some(({ what }) => what === 'verify' || what === 'validate foreign key'),
    )
    .flatMap(({ locks }) => locks.map(({ relation }) => relation))
    .filter(({ kind }) => kind === 'table')
    .map(relationName)
  return [...new Set(checked)].filter((table) => isMasked || masked.includes(table))
}
