/**
 * A connection to a branch that is proven to be the branch: its login minted and masked, its compute awake, and the server
 * behind it compared with its parent's. Nothing is handed out before that.
 */
import type pg from 'pg'
import type { Clock } from '../ground/clock.ts'
import { UpstreamError, UserError } from '../ground/errors.ts'
import type { Log } from '../ground/log.ts'
import { type ConnectTarget, connect } from '../postgres/connect.ts'
import { type ParentIdentity, proveBranch, readIdentity } from '../postgres/identity.ts'
import type { Branch, BranchProvider, Compute, Credential } from './provider.ts'

export type Access = {
  readonly provider: BranchProvider
  readonly database: string
  readonly tls: ConnectTarget['tls']
  /** Server settings that hold for the whole connection. */
  readonly settings?: ConnectTarget['settings']
  readonly clock: Clock
  readonly log: Log
}

export type OpenCompute = {
  readonly client: pg.Client
  /** The login that worked. */
  readonly credential: Credential
}

/** Connects, waking the compute if it sleeps. The caller ends the client. */
export async function openCompute(access: Access, compute: Compute, timeoutSeconds = 120): Promise<OpenCompute> {
  const { provider, database, tls, settings, clock, log } = access
  const minted: Credential[] = []
  const client = await connect({
    target: { host: compute.host, port: compute.port, database, tls, settings },
    mint: async () => {
      const credential = await provider.credential(compute)
      log.mask(credential.password)
      minted.unshift(credential)
      return credential
    },
    clock,
    log,
    timeoutSeconds,
  })
  const [credential] = minted
  if (credential === undefined) throw new Error('connected without a login')
  return { client, credential }
}

/**
 * UserError when the connection does not lead to the branch. Returns what could not be shown, as a sentence, when its parent
 * cannot be reached for comparison.
 */
export async function assertIsBranch(
  access: Access,
  opened: { readonly client: pg.Client; readonly branch: Branch; readonly parent: Branch },
): Promise<string | undefined> {
  const { client, branch, parent } = opened
  const proof = proveBranch(await readIdentity(client), await parentIdentity(access, parent))
  switch (proof.verdict) {
    case 'refused':
      throw new UserError(
        `This is not the branch ${branch.name}: ${proof.why}. Nothing was handed out. Please report it, with the name of the service.`,
      )
    case 'endpoint only':
      return `That the database is the branch and not ${parent.name} rests on ${access.provider.title}'s word: ${proof.why}`
    case 'proven':
      access.log.info(`Connected to ${branch.name}, which is not ${parent.name}: told apart by ${proof.by}.`)
      return undefined
  }
}

async function parentIdentity(access: Access, parent: Branch): Promise<ParentIdentity> {
  const attempt = await connectToParent(access, parent)
  if ('unreachable' in attempt) return attempt
  try {
    return await readIdentity(attempt.client)
  } finally {
    await attempt.client.end()
  }
}

/** For looking only: nothing that is sent over this connection can write. */
export async function connectToParent(
  access: Access,
  parent: Branch,
): Promise<OpenCompute | { readonly unreachable: string }> {
  try {
    const compute = await access.provider.findCompute(parent)
    if (compute === undefined) return { unreachable: `${parent.name} has no compute to compare with.` }
    const opened = await openCompute(access, compute, parentTimeoutSeconds)
    await opened.client.query('set session characteristics as transaction read only')
    return opened
  } catch (error) {
    if (!(error instanceof UserError || error instanceof UpstreamError)) throw error
    return { unreachable: `${parent.name} could not be reached for comparison (${error.message}).` }
  }
}

/** Production is awake as a rule; a run must not hang on it. */
const parentTimeoutSeconds = 30
