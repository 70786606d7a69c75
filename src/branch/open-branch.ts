/**
 * A connection to a branch: its login minted and masked, its compute awake, and proven to lead to the branch. Nothing is written,
 * and nothing handed out, before that.
 */
import type pg from 'pg'
import type { Clock } from '../ground/clock.ts'
import { UpstreamError, UserError } from '../ground/errors.ts'
import type { Log } from '../ground/log.ts'
import { anywhere } from '../postgres/anywhere.ts'
import { type ConnectOptions, type ConnectTarget, connect } from '../postgres/connect.ts'
import { type ParentIdentity, proveBranch, readIdentity } from '../postgres/identity.ts'
import { defineQualified } from '../postgres/query.ts'
import type { Branch, BranchProvider, Compute, Credential } from './provider.ts'

export type Access = {
  readonly provider: BranchProvider
  readonly database: string
  readonly tls: ConnectTarget['tls']
  /** Server settings that hold for the whole connection. */
  readonly settings?: ConnectTarget['settings']
  /** Whose questions it is for: ours alone, unless the user's own SQL is to run in it. */
  readonly session?: ConnectOptions['session']
  readonly clock: Clock
  readonly log: Log
  /** Ends every connection when it is aborted. */
  readonly signal?: AbortSignal | undefined
}

export type OpenCompute = {
  readonly client: pg.Client
  /** The login that worked. */
  readonly credential: Credential
}

/** Connects, waking the compute if it sleeps. The caller ends the client. */
export async function openCompute(access: Access, compute: Compute, timeoutSeconds = 120): Promise<OpenCompute> {
  const { provider, database, tls, settings, session, clock, log, signal } = access
  const minted: Credential[] = []
  const client = await connect({
    target: {
      host: compute.host,
      port: compute.port,
      database: compute.database ?? database,
      tls: compute.tls ?? tls,
      settings,
    },
    mint: async () => {
      const credential = await provider.credential(compute)
      log.mask(credential.password)
      minted.unshift(credential)
      return credential
    },
    clock,
    log,
    timeoutSeconds,
    loginRemedy: provider.loginRemedy,
    session,
    signal,
  })
  const [credential] = minted
  if (credential === undefined) throw new Error('connected without a login')
  return { client, credential }
}

export type OpenedBranch = {
  readonly client: pg.Client
  readonly branch: Branch
  readonly compute: Compute
  readonly parent: Branch
  /** It holds the record of this very branch that an earlier run left, which was proven to be connected to it. */
  readonly hasOwnRecord: boolean
}

/** What is done where the service and the server leave no proof: refused, or gone by the service's word. */
export type IdentityProof = 'require' | 'best-effort'

/**
 * UserError when the connection does not lead to the branch, or when that is not proven and `identityProof` requires it. Returns
 * what could not be shown, as a sentence, where it does not.
 */
export async function assertIsBranch(
  access: Access,
  opened: OpenedBranch,
  identityProof: IdentityProof = 'require',
): Promise<string | undefined> {
  const { branch, compute, parent, hasOwnRecord } = opened
  if (access.provider.isAstray !== undefined) {
    const why = await access.provider.isAstray(opened.client, branch)
    if (why !== undefined) throw new UserError(refusal(branch, why))
    access.log.info(`Connected to ${branch.name}: proven by the database itself.`)
    return undefined
  }
  const here = await readIdentity(opened.client)
  const wanted = { branch: branch.uid, compute: compute.uid }
  const isNamed = proveBranch(here, notAsked, wanted).verdict === 'proven'
  const [there, mark] = await Promise.all([
    parentIdentity(access, parent),
    isNamed || hasOwnRecord ? undefined : seeMark(access, opened),
  ])
  const proof = proveBranch(here, there, wanted)
  if (proof.verdict === 'refused') throw new UserError(refusal(branch, proof.why))
  if (mark?.seen === false) throw new UserError(refusal(branch, mark.why))
  if (mark === undefined || mark.seen) {
    const by = isNamed ? 'by what its server says' : hasOwnRecord ? 'by its own record' : 'by a mark of the service'
    access.log.info(`Connected to ${branch.name}: proven ${by}.`)
    return undefined
  }
  const known = proof.verdict === 'unknown' ? proof.why : `It is not ${parent.name}.`
  const sentence = `That the database is the branch ${branch.name} rests on ${access.provider.title}'s word. ${known} ${mark.why}`
  if (identityProof === 'best-effort') return sentence
  throw new UserError(
    `${sentence} Nothing was written and nothing handed out. Set \`identity-proof\` to best-effort to go by that word.`,
  )
}

const notAsked = { unreachable: '' }

function refusal(branch: Branch, why: string): string {
  return `This is not the branch ${branch.name}: ${why}. Nothing was handed out. Please report it, with the name of the service.`
}

/** `seen` is absent where no mark could be made. */
type Mark = { readonly seen: true } | { readonly seen: false; readonly why: string } | NoMark
type NoMark = { readonly seen?: undefined; readonly why: string }

/** A service that has marked the branch and a connection that sees the mark speak of the same database. */
async function seeMark({ provider, clock, log }: Access, { client, branch }: OpenedBranch): Promise<Mark> {
  if (provider.mark === undefined) return { why: `${provider.title} cannot mark a branch.` }
  try {
    const mark = await provider.mark(branch)
    try {
      const deadline = clock.now().getTime() + markTimeoutMs
      for (;;) {
        if (await hasRole(client, mark.role)) return { seen: true }
        if (clock.now().getTime() >= deadline) {
          return {
            seen: false,
            why: `a mark that ${provider.title} has put into the branch is not seen over this connection`,
          }
        }
        await clock.sleep(200)
      }
    } finally {
      await mark.remove().catch((error: unknown) => log.debug(`${branch.name}: ${error}`))
    }
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error
    return { why: `The branch could not be marked: ${error.message}` }
  }
}

/** An operation that is done may take effect a moment later. */
const markTimeoutMs = 10_000

async function hasRole(client: pg.Client, role: string): Promise<boolean> {
  const [answer] = await anywhere(client).ask(roleQuery, [role])
  return answer?.found ?? false
}

const roleQuery = defineQualified<{ readonly found: boolean }>(
  'mark of the service',
  `select exists (select from pg_catalog.pg_roles r where r.rolname operator(pg_catalog.=) $1::pg_catalog.text) as found`,
)

async function parentIdentity(access: Access, parent: Branch): Promise<ParentIdentity> {
  const attempt = await connectToParent(access, parent)
  if ('unreachable' in attempt) return attempt
  try {
    return await readIdentity(attempt.client)
  } finally {
    await attempt.client.end()
  }
}

/** For looking only: the session is ours, and read-only. */
export async function connectToParent(
  access: Access,
  parent: Branch,
): Promise<OpenCompute | { readonly unreachable: string }> {
  try {
    const compute = await access.provider.findCompute(parent)
    if (compute === undefined) return { unreachable: `${parent.name} has no compute to compare with.` }
    return await openCompute({ ...access, session: 'ours' }, compute, parentTimeoutSeconds)
  } catch (error) {
    if (!(error instanceof UserError || error instanceof UpstreamError)) throw error
    return { unreachable: `${parent.name} could not be reached for comparison (${error.message}).` }
  }
}

/** Production is awake as a rule; a run must not hang on it. */
const parentTimeoutSeconds = 30
