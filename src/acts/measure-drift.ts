/** What the parent did since the fork, looked at once the branch itself has been measured. Nobody's run depends on it. */

import type { Inputs } from '../action/inputs.ts'
import type { Access } from '../branch/open-branch.ts'
import type { Measured } from '../ground/measured.ts'
import type { MigrationHistory } from '../migration/history/history.ts'
import { missingMigrations } from '../migration/history/missing-migrations.ts'
import type { LastUse } from '../migration/last-use.ts'
import type { ParentTable } from '../migration/smaller-tables.ts'
import { type Drift, hasMoved } from '../report/drift.ts'
import { compareThree } from '../schema/drift.ts'
import type { Snapshot } from '../schema/snapshot.ts'
import { type AskedOfParent, readParent } from './parent-picture.ts'

export type MeasureDrift = {
  readonly access: Access
  readonly inputs: Pick<Inputs, 'onDrift' | 'schemas' | 'exclude'>
  /** Undefined when nobody knows it any more. */
  readonly fork: Snapshot | undefined
  readonly parentName: string
  /** What the tools' books said at the fork. Undefined likewise. */
  readonly histories: readonly MigrationHistory[] | undefined
  readonly baseline: Snapshot
  /** Tables and indexes that the branch has dropped, how much the parent uses them; tables it worked on, how large they are there. */
  readonly asked?: AskedOfParent | undefined
  readonly branch: { readonly snapshot: Snapshot; readonly histories: readonly MigrationHistory[] }
}

export type MeasuredDrift = Measured<Drift> & {
  readonly lastUse?: readonly LastUse[] | undefined
  readonly tables?: readonly ParentTable[] | undefined
}

export async function measureDrift(measure: MeasureDrift): Promise<MeasuredDrift> {
  const { access, inputs, fork, parentName, baseline, branch, asked } = measure
  if (fork === undefined) return { measured: false, why: 'The branch holds no record of how it began.' }
  const parent = await access.provider.findBranch(parentName)
  if (parent === undefined) return { measured: false, why: `${parentName} is gone.` }
  const picture = await readParent(access, parent, asked)
  if (!picture.measured) return picture
  const { snapshot, histories, lastUse, tables } = picture.value
  const drift = {
    ...compareThree({ fork, baseline, branch: branch.snapshot, parent: snapshot }, inputs),
    missing: missingMigrations({ fork: measure.histories, branch: branch.histories, parent: histories }),
  }
  return {
    measured: true,
    value: { ...drift, isFailure: inputs.onDrift === 'fail' && hasMoved(drift) },
    lastUse,
    tables,
  }
}
