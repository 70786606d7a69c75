/** Every hint, by SQLSTATE. A new subject is a file beside this and a line here. https://www.postgresql.org/docs/current/errcodes-appendix.html */
import { isServerError } from '../../postgres/error-facts.ts'
import { control } from '../../postgres/transaction-control.ts'
import { alreadyRun } from './already-run.ts'
import { dependents } from './dependents.ts'
import type { FailedStatement, Hint } from './hint.ts'
import { locks } from './locks.ts'
import { missing } from './missing.ts'
import { partitions } from './partitions.ts'
import { rights } from './rights.ts'
import { transactions } from './transactions.ts'

export const hints: readonly Hint[] = [rights, transactions, partitions, locks, dependents, missing, alreadyRun]

/** Undefined when nobody knows better than the server. What cannot be asked is no reason to fail. */
export async function hintFor(failed: FailedStatement): Promise<string | undefined> {
  for (const { sqlstates, says } of hints) {
    if (!sqlstates.includes(failed.sqlstate)) continue
    try {
      const hint = await says(failed)
      if (hint !== undefined) return hint
    } catch (error) {
      if (!isServerError(error)) throw error
      await control(failed.client, 'rollback')
    }
  }
  return undefined
}
