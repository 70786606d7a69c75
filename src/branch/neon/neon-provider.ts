/** Neon as a provider of branches. https://api-docs.neon.tech/reference/getting-started-with-neon-api */
import type { Clock } from '../../ground/clock.ts'
import type { Environment } from '../../ground/environment.ts'
import { UpstreamError } from '../../ground/errors.ts'
import type { Log } from '../../ground/log.ts'
import type { Patience } from '../../ground/patience.ts'
import { patientTransport } from '../patient-transport.ts'
import type { Branch, BranchProvider, Compute, Credential } from '../provider.ts'
import { httpTransport, proxyDispatcher, type Transport } from '../transport.ts'
import type { NeonApi, OwnerMark } from './api.ts'
import { allBranches, asBranch, extendBranch, findBranch, parentBranch } from './branches.ts'
import { branchLimit, checkSetup } from './check-setup.ts'
import { ensureCompute, findCompute } from './computes.ts'
import { createBranch } from './create-branch.ts'
import { deleteBranch } from './delete-branch.ts'
import { NeonHttp } from './http.ts'
import { overexposure } from './masking.ts'
import type { NeonInputs } from './neon-inputs.ts'
import { ownPassword, renewPassword, revealPassword, roleOn } from './passwords.ts'

export type NeonProviderOptions = {
  readonly inputs: NeonInputs
  readonly env: Environment
  readonly clock: Clock
  readonly log: Log
  /** How requests travel; by default over HTTP, through the proxy that `env` names. */
  readonly transport?: Transport | undefined
  /** How long one call is repeated while the service cannot be reached. A minute by default. */
  readonly patienceMs?: number | undefined
  /** For all calls together. */
  readonly patience?: Patience | undefined
  /** Whether a branch's name is one that our template makes. */
  isOurs(name: string): boolean
  /** Whom a branch of this name is made for. */
  ownerOf(name: string): OwnerMark
}

export function neonProvider(options: NeonProviderOptions): BranchProvider {
  const { inputs, env, clock, log, patienceMs = 60_000, patience } = options
  log.mask(inputs.apiKey)
  const web = options.transport ?? httpTransport({ dispatcher: proxyDispatcher(env) })
  const transport = patience === undefined ? web : patientTransport(web, { patience, clock })
  const { apiUrl, apiKey } = inputs
  const busyMs = inputs.operationTimeoutSeconds * 1000
  const http = new NeonHttp({ apiUrl, apiKey, transport, clock, log, patienceMs, busyMs, patience })
  const api: NeonApi = {
    http,
    clock,
    log,
    inputs,
    isOurs: (name) => options.isOurs(name),
    ownerOf: (name) => options.ownerOf(name),
  }
  const logins = new Logins(api)
  let limit: number | undefined

  return {
    title: 'Neon',
    loginRemedy: () => 'Its password may have been reset meanwhile. Run the job again, with `if-exists` at recreate.',
    get liveBranchLimit() {
      return limit
    },
    checkSetup: (parentName) => checkSetup(api, parentName),
    parentBranch: (name) => parentBranch(api, name),
    findBranch: (name) => findBranch(api, name),
    listBranches: () => allBranches(api),
    createBranch: async (wanted) => {
      // Said before anything is made.
      const role = await roleOn(api, wanted.parent.id)
      try {
        const made = asBranch(api, await createBranch(api, wanted))
        const branch: Branch = inputs.maskingRules === undefined ? made : { ...made, rows: 'masked' }
        await logins.renew(branch, wanted.parent, role)
        return branch
      } catch (error) {
        if (error instanceof UpstreamError && error.failure.code === 'BRANCHES_LIMIT_EXCEEDED') {
          limit = await branchLimit(api)
        }
        throw error
      }
    },
    deleteBranch: (branch) => deleteBranch(api, branch),
    extendBranch: (branch, expiresAt) => extendBranch(api, branch, expiresAt),
    compute: async (branch, size) => {
      const compute = await ensureCompute(api, branch, logins.isNew(branch) ? {} : size)
      await logins.assertOwn(branch)
      return logins.remember(branch, compute)
    },
    findCompute: async (branch) => {
      const compute = await findCompute(api, branch)
      return compute && logins.remember(branch, compute)
    },
    credential: (compute) => logins.credential(compute),
    overexposure: (branch) => overexposure(api, branch),
  }
}

/** The logins that this process knows: made once for a new branch, fetched for any other. */
class Logins {
  readonly #api: NeonApi
  readonly #passwords = new Map<string, Promise<Credential>>()
  readonly #branches = new Map<string, Branch>()
  readonly #made = new Set<string>()

  constructor(api: NeonApi) {
    this.#api = api
  }

  /** A branch whose password could not be made its own is deleted: it must not be handed out by another run either. */
  async renew(branch: Branch, parent: Branch, role: string): Promise<void> {
    try {
      const login = { branchId: branch.id, parentId: parent.id, role }
      // On a child of a protected branch, Neon has made a new one already.
      const own = parent.isProtected ? ownPassword(this.#api, login) : renewPassword(this.#api, login)
      const password = await own
      this.#passwords.set(branch.id, Promise.resolve({ user: role, password, expiresAt: branch.expiresAt }))
      this.#made.add(branch.id)
    } catch (error) {
      await deleteBranch(this.#api, branch).catch((failure: unknown) => this.#api.log.debug(String(failure)))
      throw error
    }
  }

  /** Made by this process, in the size that was asked for or that the plan allows. */
  isNew({ id }: Branch): boolean {
    return this.#made.has(id)
  }

  async assertOwn(branch: Branch): Promise<void> {
    const { id: branchId, parentId } = branch
    if (parentId === undefined || this.#made.has(branchId)) return
    const login = roleOn(this.#api, branchId).then(async (role) => {
      const password = await ownPassword(this.#api, { branchId, parentId, role })
      return { user: role, password, expiresAt: branch.expiresAt }
    })
    this.#passwords.set(branchId, login)
    await login
  }

  remember(branch: Branch, compute: Compute): Compute {
    this.#branches.set(compute.id, branch)
    return compute
  }

  credential({ id }: Compute): Promise<Credential> {
    const branch = this.#branches.get(id)
    if (branch === undefined) throw new Error(`the compute ${id} is of no branch that was asked for`)
    const known = this.#passwords.get(branch.id)
    if (known !== undefined) return known
    const fetched = roleOn(this.#api, branch.id).then(async (role) => ({
      user: role,
      password: await revealPassword(this.#api, branch.id, role),
      expiresAt: branch.expiresAt,
    }))
    return fetched
  }
}
