/** The parent as it is now: its schema, and the migrations it has run. Read-only, with a login of its own. */

import { type Access, connectToParent } from '../branch/open-branch.ts'
import type { Branch } from '../branch/provider.ts'
import { budget } from '../ground/budget.ts'
import type { Measured } from '../ground/measured.ts'
import type { MigrationHistory } from '../migration/history/history.ts'
import { readHistories } from '../migration/history/read-histories.ts'
import { type LastUse, readLastUse } from '../migration/last-use.ts'
import { readParentTables } from '../migration/parent-tables.ts'
import type { ParentTable } from '../migration/smaller-tables.ts'
import { looking } from '../postgres/look.ts'
import { redactServerError } from '../postgres/redact.ts'
import { readSnapshot } from '../schema/read-snapshot.ts'
import type { Snapshot } from '../schema/snapshot.ts'

export type ParentPicture = {
  readonly snapshot: Snapshot
  readonly histories: readonly MigrationHistory[]
  /** Of what was asked for. */
  readonly lastUse: readonly LastUse[]
  readonly tables: readonly ParentTable[]
}

/** By name, `schema.name`: relations that the branch has dropped, and tables that its migrations worked on. */
export type AskedOfParent = {
  readonly dropped?: readonly string[] | undefined
  readonly worked?: readonly string[] | undefined
}

/** Not measured, with why, when the parent cannot be reached or read: nobody's run depends on it. */
export async function readParent(
  access: Access,
  parent: Branch,
  { dropped = [], worked = [] }: AskedOfParent = {},
): Promise<Measured<ParentPicture>> {
  const attempt = await connectToParent(access, parent)
  if ('unreachable' in attempt) return { measured: false, why: attempt.unreachable }
  const { client } = attempt
  try {
    const lock = budget.time.lockOnParent
    const snapshot = await readSnapshot(client, { lockTimeout: lock })
    const { histories } = await readHistories(client, { lock })
    const lastUse = dropped.length === 0 ? [] : await looking(client, (look) => readLastUse(look, dropped), { lock })
    const tables = worked.length === 0 ? [] : await looking(client, (look) => readParentTables(look, worked), { lock })
    return { measured: true, value: { snapshot, histories, lastUse, tables } }
  } catch (error) {
    return { measured: false, why: `${parent.name} could not be read: ${redactServerError(error).message}.` }
  } finally {
    await client.end()
  }
}
