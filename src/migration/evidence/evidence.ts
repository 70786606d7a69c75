/** The parts of the evidence, for those who gather and judge it. Its shape, and what the parts mean, is in evidence-schema.ts. */
import type { Effects, Relation } from './evidence-schema.ts'

export type {
  Effects,
  FileChange,
  Flaw,
  LockEvidence,
  MigrationEvidence,
  Relation,
  RowChange,
  Scale,
  StatementEvidence,
  Tally,
  Work,
} from './evidence-schema.ts'

export const noEffects: Effects = { files: [], scans: [], rows: [], created: [] }

export function sameRelation(left: Relation, right: Relation): boolean {
  return left.schema === right.schema && left.name === right.name
}
