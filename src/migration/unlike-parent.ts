/** In what the tables that the change worked on were not those of the parent: it holds more of them, or other values. Pure. */
import type { Branch } from '../branch/provider.ts'
import type { SchemaDiff } from '../schema/schema-diff.ts'
import type { MigrationEvidence } from './evidence/evidence.ts'
import { maskedChecks } from './masked-checks.ts'
import { type ParentTable, type SmallerTable, smallerTables } from './smaller-tables.ts'

export type BranchContent = Pick<Branch, 'rows' | 'maskedColumns'> & {
  /** Undefined where it was not measured: then nobody knows what was worked on. */
  readonly evidence: MigrationEvidence | undefined
  readonly diff: SchemaDiff | undefined
  /** Tables that `prepare-sql` took rows from, and those in which it changed some: `schema.name`. */
  readonly thinned: readonly string[]
  readonly prepared: readonly string[]
  /** Undefined where the parent could not be asked. */
  readonly parent: readonly ParentTable[] | undefined
}

export type UnlikeParent = {
  readonly smaller: readonly SmallerTable[]
  /** `schema.name` */
  readonly maskedChecks: readonly string[]
}

export function unlikeParent(content: BranchContent): UnlikeParent {
  const { evidence, diff, rows, maskedColumns = 'unknown', thinned, prepared, parent } = content
  if (evidence === undefined) return { smaller: [], maskedChecks: [] }
  const byService = rows === 'masked' ? maskedColumns : undefined
  return {
    smaller: smallerTables({ evidence, rows, thinned, parent }),
    maskedChecks: maskedChecks({ evidence, diff, byService, prepared }),
  }
}
