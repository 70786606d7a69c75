/** The parent as it is now: its schema, and the migrations it has run. Read-only, with a login of its own. */

import { type Access, connectToParent } from '../branch/open-branch.ts'
import type { Branch } from '../branch/provider.ts'
import { budget } from '../ground/budget.ts'
import type { Measured } from '../ground/measured.ts'
import type { MigrationHistory } from '../migration/history/history.ts'
import { readHistories } from '../migration/history/read-histories.ts'
import { redactServerError } from '../postgres/redact.ts'
import { readSnapshot } from '../schema/read-snapshot.ts'
import type { Snapshot } from '../schema/snapshot.ts'

export type ParentPicture = {
  readonly snapshot: Snapshot
  readonly histories: readonly MigrationHistory[]
}

/** Not measured, with why, when the parent cannot be reached or read: nobody's run depends on it. */
export async function readParent(access: Access, parent: Branch): Promise<Measured<ParentPicture>> {
  const attempt = await connectToParent(access, parent)
  if ('unreachable' in attempt) return { measured: false, why: attempt.unreachable }
  const { client } = attempt
  try {
    const lock = budget.time.lockOnParent
    const snapshot = await readSnapshot(client, { lockTimeout: lock })
    const { histories } = await readHistories(client, { lock })
    return { measured: true, value: { snapshot, histories } }
  } catch (error) {
    return { measured: false, why: `${parent.name} could not be read: ${redactServerError(error).message}.` }
  } finally {
    await client.end()
  }
}
