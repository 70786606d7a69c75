/**
 * Who may log in to a compute: a role made for an identity, with a token of that very identity for this very endpoint,
 * not yet expired. Looked at once, at login: open sessions outlive their token.
 */
import type { LoginAnswer, LoginAttempt } from '../postgres/gateway.ts'
import type { Faults } from './faults.ts'
import type { Tokens } from './identities.ts'
import type { BranchRecord, EndpointRecord, RoleRecord } from './records.ts'
import type { Store } from './store.ts'

export type LoginSurroundings = {
  readonly store: Store
  readonly tokens: Tokens
  readonly faults: Faults
  /** Whether the endpoint's server may be started if it sleeps. */
  readonly mayWake: (endpoint: EndpointRecord) => boolean
  /** Records roles that were made in SQL. */
  readonly learnRoles: (branch: BranchRecord) => Promise<void>
}

export type LoginGate = (endpoint: EndpointRecord, attempt: LoginAttempt) => Promise<LoginAnswer>

export function loginGate({ store, tokens, faults, mayWake, learnRoles }: LoginSurroundings): LoginGate {
  const findRole = async (endpoint: EndpointRecord, user: string): Promise<RoleRecord | undefined> => {
    const recorded = () => store.rolesOf(endpoint.branchUid).find(({ postgresRole }) => postgresRole === user)
    const branch = store.branchByUid(endpoint.branchUid)
    if (!recorded() && branch && mayWake(endpoint)) await learnRoles(branch)
    return recorded()
  }
  return async (endpoint, { user, password }) => {
    if (faults.take('login-refused', 'login')) return refused('28000', 'External authorization failed')
    if (endpoint.disabled) return refused('57P03', 'endpoint is disabled')
    const role = await findRole(endpoint, user)
    const login = tokens.databaseLoginOf(password)
    if (role?.authMethod === 'PG_PASSWORD_SCRAM_SHA_256') {
      return refused('28000', 'native postgres login is disabled for this endpoint')
    }
    if (role?.authMethod !== 'LAKEBASE_OAUTH_V1') {
      return refused('28P01', `password authentication failed for user "${user}"`)
    }
    if (login?.identity !== user || login.endpointUid !== endpoint.uid) {
      return refused('28000', 'OAuth: User is not authorized')
    }
    if (!mayWake(endpoint)) return refused('53300', 'active endpoints limit exceeded')
    return { ok: true }
  }
}

function refused(sqlstate: string, message: string): LoginAnswer {
  return { ok: false, sqlstate, message }
}
