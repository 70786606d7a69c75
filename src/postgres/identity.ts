/**
 * What a server says about itself, compared with what the service says of the branch, and with its parent: whether a connection
 * leads to the branch. That it is not the parent is no proof that it is the branch: it may be anybody's.
 */
import type { ClientBase } from 'pg'
import { looking } from './look.ts'
import { defineQuery } from './query.ts'
import { mayIdentify, readSystemIdentifier } from './system-identifier.ts'

export type ServerIdentity = {
  /** When this server process started, UTC, with microseconds: two servers never share it. */
  readonly startedAt: string
  /** Made by initdb and kept by every physical copy. Absent where it may not be read. */
  readonly systemIdentifier?: string | undefined
  /** Neon's and Lakebase's id of the branch's storage. Absent elsewhere. */
  readonly timelineId?: string | undefined
  /** The service's ids of branch and compute, where the server was started with them: no session can change them. */
  readonly ids?: ServiceIds | undefined
  /** A replica, or a server that is not up yet. */
  readonly inRecovery: boolean
}

export type ServiceIds = {
  readonly branch?: string | undefined
  readonly compute?: string | undefined
}

export type Proof =
  /** The server itself says that it is this branch, or this branch's compute. */
  | { readonly verdict: 'proven' }
  /** It is not the parent, which is all that can be told. */
  | {
      readonly verdict: 'apart'
      /** What tells the two servers apart. */
      readonly by: 'timeline' | 'server process' | 'system identifier'
      /** False when the branch is no physical copy of its parent; absent when that cannot be told. */
      readonly physicalCopy?: boolean | undefined
    }
  /** The parent could not be asked, and the server does not say. */
  | { readonly verdict: 'unknown'; readonly why: string }
  | { readonly verdict: 'refused'; readonly why: string }

export type ParentIdentity = ServerIdentity | { readonly unreachable: string }

export async function readIdentity(client: ClientBase): Promise<ServerIdentity> {
  return looking(client, async (look) => {
    const [row] = await look.ask(identityQuery)
    if (row === undefined) throw new Error('the identity query returned no row')
    return {
      startedAt: row.started_at,
      systemIdentifier: row.may_identify ? await readSystemIdentifier(look) : undefined,
      timelineId: row.timeline_id || undefined,
      ids: { branch: row.branch_id || undefined, compute: row.endpoint_id || undefined },
      inRecovery: row.in_recovery,
    }
  })
}

/** `wanted` is what the service calls them. */
export function proveBranch(branch: ServerIdentity, parent: ParentIdentity, wanted: ServiceIds = {}): Proof {
  if (branch.inRecovery) {
    return { verdict: 'refused', why: 'the address of the branch leads to a read-only replica' }
  }
  const other = otherId(branch, wanted)
  if (other !== undefined) return { verdict: 'refused', why: astray(`the server says that it is ${other}`) }
  const apart = compareWithParent(branch, parent)
  if (apart.verdict === 'refused') return apart
  const { branch: branchId, compute } = branch.ids ?? {}
  const isNamed = same(branchId, wanted.branch) ?? same(compute, wanted.compute)
  return isNamed ? { verdict: 'proven' } : apart
}

/** What the server calls itself, when that is not what was wanted. Ids of another form cannot be compared. */
export function otherId({ ids = {} }: ServerIdentity, wanted: ServiceIds): string | undefined {
  const pairs = [
    [ids.branch, wanted.branch],
    [ids.compute, wanted.compute],
  ] as const
  return pairs.find(([here, there]) => sameForm(here, there) && here !== there)?.[0]
}

function compareWithParent(branch: ServerIdentity, parent: ParentIdentity): Proof {
  if ('unreachable' in parent) return { verdict: 'unknown', why: parent.unreachable }
  const physicalCopy = same(branch.systemIdentifier, parent.systemIdentifier)
  const sameTimeline = same(branch.timelineId, parent.timelineId)
  if (sameTimeline === true) return { verdict: 'refused', why: astray('it has the storage of its parent') }
  // A timeline can be claimed by a setting of a role: another one is no proof of another process.
  if (branch.startedAt === parent.startedAt && physicalCopy !== false) {
    return { verdict: 'refused', why: astray('it is the same server process as its parent') }
  }
  if (sameTimeline === false) return { verdict: 'apart', by: 'timeline', physicalCopy }
  if (physicalCopy === false) return { verdict: 'apart', by: 'system identifier', physicalCopy }
  return { verdict: 'apart', by: 'server process', physicalCopy }
}

type Row = {
  readonly started_at: string
  readonly timeline_id: string | null
  readonly branch_id: string | null
  readonly endpoint_id: string | null
  readonly in_recovery: boolean
  readonly may_identify: boolean
}

/**
 * Neon defines its ids as settings of the server's start. A name that the server does not know can be given a value by anybody;
 * such a placeholder is not in pg_settings.
 */
const identityQuery = defineQuery<Row>(
  'identity',
  `
select
  to_char(pg_postmaster_start_time() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as started_at,
  current_setting('neon.timeline_id', true) as timeline_id,
  (select setting from pg_settings where name = 'neon.branch_id' and context = 'postmaster') as branch_id,
  (select setting from pg_settings where name = 'neon.endpoint_id' and context = 'postmaster') as endpoint_id,
  pg_is_in_recovery() as in_recovery,
  ${mayIdentify} as may_identify
`,
)

/** Undefined when one of them is not known. */
function same(a: string | undefined, b: string | undefined): boolean | undefined {
  return a === undefined || b === undefined ? undefined : a === b
}

/** `br-…` and `br-…`, `ep-…` and `ep-…`: only then do two ids speak of the same kind of thing. */
function sameForm(a: string | undefined, b: string | undefined): boolean {
  const form = (id: string | undefined) => /^(br|ep)-/.exec(id ?? '')?.[1]
  return form(a) !== undefined && form(a) === form(b)
}

function astray(because: string): string {
  return `the address of the branch does not lead to the branch: ${because}`
}
