/**
 * Proves that a connection leads to the branch, and not to its parent or to a replica: what each server says about itself is
 * read on both connections and compared. Nothing is handed to a pull request before that.
 */
import type { ClientBase } from 'pg'
import { looking } from './look.ts'
import { defineQuery } from './query.ts'

export type ServerIdentity = {
  /** When this server process started, UTC, with microseconds: two servers never share it. */
  readonly startedAt: string
  /** Made by initdb and kept by every physical copy. Absent where it may not be read. */
  readonly systemIdentifier?: string | undefined
  /** Neon's and Lakebase's id of the branch's storage. Absent elsewhere. */
  readonly timelineId?: string | undefined
  /** A replica, or a server that is not up yet. */
  readonly inRecovery: boolean
}

export type Proof =
  | {
      readonly verdict: 'proven'
      /** What tells the two servers apart. */
      readonly by: 'timeline' | 'server process' | 'system identifier'
      /** False when the branch is no physical copy of its parent; absent when that cannot be told. */
      readonly physicalCopy?: boolean | undefined
    }
  /** The parent could not be asked: only the service's word that this is the branch's own address. */
  | { readonly verdict: 'endpoint only'; readonly why: string }
  | { readonly verdict: 'refused'; readonly why: string }

export type ParentIdentity = ServerIdentity | { readonly unreachable: string }

export async function readIdentity(client: ClientBase): Promise<ServerIdentity> {
  const [row] = await looking(client, (look) => look.ask(identityQuery))
  if (row === undefined) throw new Error('the identity query returned no row')
  return {
    startedAt: row.started_at,
    systemIdentifier: row.system_identifier ?? undefined,
    timelineId: row.timeline_id || undefined,
    inRecovery: row.in_recovery,
  }
}

export function proveBranch(branch: ServerIdentity, parent: ParentIdentity): Proof {
  if (branch.inRecovery) {
    return { verdict: 'refused', why: 'the address of the branch leads to a read-only replica' }
  }
  if ('unreachable' in parent) return { verdict: 'endpoint only', why: parent.unreachable }
  const physicalCopy = same(branch.systemIdentifier, parent.systemIdentifier)
  const sameTimeline = same(branch.timelineId, parent.timelineId)
  if (sameTimeline === true) return { verdict: 'refused', why: theParent('it has the storage of its parent') }
  if (sameTimeline === false) return { verdict: 'proven', by: 'timeline', physicalCopy }
  if (physicalCopy === false) return { verdict: 'proven', by: 'system identifier', physicalCopy }
  if (branch.startedAt === parent.startedAt) {
    return { verdict: 'refused', why: theParent('it is the same server process as its parent') }
  }
  return { verdict: 'proven', by: 'server process', physicalCopy }
}

type Row = {
  readonly started_at: string
  readonly timeline_id: string | null
  readonly in_recovery: boolean
  readonly system_identifier: string | null
}

// Some services keep the control file's functions to themselves: then there is one fact less.
const identityQuery = defineQuery<Row>(
  'identity',
  `
select
  to_char(pg_postmaster_start_time() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as started_at,
  current_setting('neon.timeline_id', true) as timeline_id,
  pg_is_in_recovery() as in_recovery,
  case when has_function_privilege('pg_catalog.pg_control_system()', 'execute')
    then (select system_identifier::text from pg_control_system()) end as system_identifier
`,
)

/** Undefined when one of them is not known. */
function same(a: string | undefined, b: string | undefined): boolean | undefined {
  return a === undefined || b === undefined ? undefined : a === b
}

function theParent(because: string): string {
  return `the address of the branch does not lead to the branch: ${because}`
}
