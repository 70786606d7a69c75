/** Databricks Lakebase (autoscaling Postgres) as a provider of branches. */

import type { AskForIdToken } from '../../github/id-token.ts'
import type { Clock } from '../../ground/clock.ts'
import type { Environment } from '../../ground/environment.ts'
import type { Log } from '../../ground/log.ts'
import type { Patience } from '../../ground/patience.ts'
import { losingPatience, patientTransport } from '../patient-transport.ts'
import type { BranchProvider } from '../provider.ts'
import { httpTransport, proxyDispatcher, type Transport } from '../transport.ts'
import type { LakebaseApi } from './api.ts'
import { tokenSource } from './auth.ts'
import { LakebaseBranches } from './branches.ts'
import { checkSetup, unarchivedBranchLimit } from './check-setup.ts'
import { ensureCompute, findCompute } from './computes.ts'
import { createBranch } from './create-branch.ts'
import { LakebaseCredentials } from './credentials.ts'
import { LakebaseHttp } from './http.ts'
import type { LakebaseInputs } from './lakebase-inputs.ts'
import { markBranch } from './mark-branch.ts'
import { registerRole } from './register-role.ts'

export type LakebaseProviderOptions = {
  readonly inputs: LakebaseInputs
  readonly env: Environment
  readonly clock: Clock
  readonly log: Log
  /** Undefined where no runner issues any. */
  readonly idToken?: AskForIdToken | undefined
  /** How requests travel; by default over HTTP, through the proxy that `env` names. */
  readonly transport?: Transport | undefined
  /** How long one call is repeated while the service cannot be reached or asks to wait. A minute by default. */
  readonly patienceMs?: number | undefined
  /** For all calls together. */
  readonly patience?: Patience | undefined
  /** Whether a branch's name is one that our template makes: only such a one is purged when it is in the way. */
  isOurs(name: string): boolean
}

export function lakebaseProvider(options: LakebaseProviderOptions): BranchProvider {
  const { inputs, env, clock, log, patienceMs = 60_000, patience } = options
  const { host, project, operationTimeoutSeconds: timeoutSeconds } = inputs
  const web = options.transport ?? httpTransport({ dispatcher: proxyDispatcher(env) })
  const transport = patience === undefined ? web : patientTransport(web, { patience, clock })
  const idToken = patience && options.idToken ? losingPatience(options.idToken, { patience, clock }) : options.idToken
  const tokens = tokenSource({ inputs, env, idToken, transport, clock, log, patienceMs, patience })
  const http = new LakebaseHttp({ host, tokens, transport, clock, log, patienceMs, patience })
  const api: LakebaseApi = { http, clock, log, host, project, timeoutSeconds, isOurs: (name) => options.isOurs(name) }
  const branches = new LakebaseBranches(api)
  const credentials = new LakebaseCredentials(api, inputs)
  return {
    title: 'Lakebase',
    loginRemedy: (refused) => registerRole(refused, inputs.role),
    liveBranchLimit: unarchivedBranchLimit,
    checkSetup: (parentName) => checkSetup(api, parentName),
    parentBranch: (name) => branches.parent(name),
    findBranch: (name) => branches.find(name),
    listBranches: () => branches.list(),
    createBranch: async (wanted) => branches.fromAnswer(await createBranch(api, wanted)),
    deleteBranch: (branch) => branches.delete(branch),
    extendBranch: (branch, expiresAt) => branches.extend(branch, expiresAt),
    compute: (branch, size) => ensureCompute(api, branch, size),
    findCompute: (branch) => findCompute(api, branch),
    credential: (compute) => credentials.mint(compute),
    mark: (branch) => markBranch(api, branch),
  }
}
