/** The provider against a whole stand-in of the service: real HTTP, real Postgres servers, real forks; faults one by one. */
import { readFile } from 'node:fs/promises'
import { getIDToken } from '@actions/core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { Agent } from 'undici'
import { type LakebaseStandIn, startLakebase } from '../../local/lakebase/stand-in.ts'
import { isOurs } from '../../src/branch/branch-name.ts'
import { ensureBranch } from '../../src/branch/ensure-branch.ts'
import type { LakebaseInputs } from '../../src/branch/lakebase/lakebase-inputs.ts'
import { lakebaseProvider } from '../../src/branch/lakebase/lakebase-provider.ts'
import { type Branch, BranchExistsError, type BranchProvider } from '../../src/branch/provider.ts'
import { httpTransport } from '../../src/branch/transport.ts'
import { idTokenThrough } from '../../src/github/id-token.ts'
import { systemClock } from '../../src/ground/clock.ts'
import { UpstreamError } from '../../src/ground/errors.ts'
import { connect } from '../../src/postgres/connect.ts'
import { proveBranch, readIdentity } from '../../src/postgres/identity.ts'
import { recordedLog } from './recorded-log.ts'

const template = 'ci-pr-{number}'
const name = 'ci-pr-42'
const agent = new Agent()
const log = recordedLog()
let service: LakebaseStandIn
let provider: BranchProvider
let production: Branch
let switchesAtStart: LakebaseStandIn['switches']

beforeAll(async () => {
  service = await startLakebase({ port: 0, addressBase: '127.83', switches: { operation_delay_ms: 100 } })
  switchesAtStart = { ...service.switches }
  await createProject('shop')
  provider = signedIn({ token: service.token })
  production = await provider.parentBranch(undefined)
})

afterEach(async () => {
  service.faults.clear()
  Object.assign(service.switches, switchesAtStart)
  for (const branch of await provider.listBranches()) if (!branch.isDefault) await provider.deleteBranch(branch)
  service.requests.length = 0
})

afterAll(async () => {
  await agent.destroy()
  await service?.stop()
})

function signedIn(inputs: Partial<LakebaseInputs>, env: Record<string, string> = {}): BranchProvider {
  return lakebaseProvider({
    inputs: { host: service.url, project: 'shop', operationTimeoutSeconds: 60, ...inputs },
    env,
    clock: systemClock,
    log,
    idToken: idTokenThrough(getIDToken),
    transport: httpTransport({ dispatcher: agent }),
    isOurs: (candidate) => isOurs(candidate, template),
  })
}

/** As an administrator would, without our provider. */
async function createProject(project: string): Promise<void> {
  const api = `${service.url}/api/2.0/postgres`
  const headers = { authorization: `Bearer ${service.token}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ spec: { display_name: project, pg_version: 17 } })
  let answer = await fetch(`${api}/projects?project_id=${project}`, { method: 'POST', headers, body })
  for (;;) {
    const operation: unknown = await answer.json()
    expect(operation).toMatchObject({ name: expect.any(String) })
    const { name, done } = operation as { readonly name: string; readonly done?: boolean }
    if (done) return
    await systemClock.sleep(100)
    answer = await fetch(`${api}/${name}`, { headers })
  }
}

const create = (ttlSeconds = 3600) => provider.createBranch({ name, parent: production, ttlSeconds })

const sent = (method: string, tail: RegExp) =>
  service.requests.filter((request) => request.method === method && tail.test(request.path))
const creates = () => sent('POST', /\/branches$/)

async function clientOf(branch: Branch) {
  const compute = await provider.compute(branch)
  const ca = await readFile(service.caFile, 'utf8')
  return connect({
    target: { host: compute.host, port: compute.port, database: 'databricks_postgres', tls: { ca } },
    mint: () => provider.credential(compute),
    clock: systemClock,
    log,
  })
}

describe('the life of a branch', () => {
  it('finds the default branch, by itself and by name', async () => {
    expect(production).toMatchObject({ name: 'production', isDefault: true, parentId: undefined, expiresAt: undefined })
    expect(await provider.parentBranch('production')).toEqual(production)
    await expect(provider.parentBranch('prod')).rejects.toThrow(
      'has no branch prod. Set `parent-branch` to one of: production.',
    )
  })

  it('creates it with its expiry in the same call', async () => {
    const before = Date.now()
    const branch = await create()
    expect(branch).toMatchObject({ name, id: `projects/shop/branches/${name}`, parentId: production.id, ready: true })
    expect(branch.uid).toMatch(/^br-/)
    expect(branch.consoleUrl).toBe(`${production.consoleUrl?.replace(production.uid, branch.uid)}`)
    expect(Math.abs((branch.expiresAt?.getTime() ?? 0) - before - 3_600_000)).toBeLessThan(60_000)
    // A branch that expires cannot be a parent, and is not offered as one.
    await expect(provider.parentBranch('prod')).rejects.toThrow('to one of: production.')
    expect(creates()).toMatchObject([
      { query: { branch_id: name }, body: { spec: { source_branch: production.id, ttl: '3600s' } } },
    ])
  })

  it('gives a login to it, which is proven to be the branch', async () => {
    const clients = [await clientOf(await create()), await clientOf(production)] as const
    try {
      const [branch, parent] = [await readIdentity(clients[0]), await readIdentity(clients[1])]
      expect(proveBranch(branch, parent)).toMatchObject({ verdict: 'apart', physicalCopy: true })
      expect(proveBranch(parent, parent)).toMatchObject({ verdict: 'refused' })
    } finally {
      for (const client of clients) await client.end()
    }
  })

  it('masks every login it mints', async () => {
    const compute = await provider.compute(await create())
    const [first, second] = [await provider.credential(compute), await provider.credential(compute)]
    expect(first.user).toBe(service.userName)
    expect(log.masks).toEqual(expect.arrayContaining([service.token, first.password, second.password]))
  })

  it('recreates it under the same name', async () => {
    const old = await create()
    const wanted = { provider, name, parent: production, ttlSeconds: 3600, template, log, clock: systemClock }
    const { branch, status } = await ensureBranch({
      ...wanted,
      ifExists: 'recreate',
      assertOurs: async () => undefined,
    })
    expect(status).toBe('recreated')
    expect(branch.uid).not.toBe(old.uid)
  })

  it('extends it', async () => {
    const branch = await create()
    const expiresAt = new Date(Math.ceil(Date.now() / 1000) * 1000 + 7_200_000)
    expect((await provider.extendBranch(branch, expiresAt)).expiresAt).toEqual(expiresAt)
    expect(sent('PATCH', /ci-pr-42$/)).toMatchObject([
      { query: { update_mask: 'spec.expiration' }, body: { spec: { expire_time: expiresAt.toISOString() } } },
    ])
  })

  it('deletes it for good, twice if need be', async () => {
    const branch = await create()
    await provider.deleteBranch(branch)
    await provider.deleteBranch(branch)
    expect(await provider.findBranch(name)).toBeUndefined()
    expect(sent('DELETE', /ci-pr-42$/)[0]).toMatchObject({ query: { purge: 'true', allow_missing: 'true' } })
  })

  it('knows the name as taken in both shapes of that answer', async () => {
    await create()
    for (const status of [400, 409] as const) {
      service.switches.already_exists_status = status
      await expect(create()).rejects.toThrow(BranchExistsError)
    }
  })

  it('resizes its compute only when the size differs', async () => {
    const branch = await create()
    const resized = await provider.compute(branch, { minCu: 0.5, maxCu: 2 })
    expect(resized).toMatchObject({ minCu: 0.5, maxCu: 2, port: 5432 })
    await provider.compute(branch, { minCu: 0.5, maxCu: 2 })
    expect(sent('PATCH', /endpoints/)).toMatchObject([
      { query: { update_mask: 'spec.autoscaling_limit_min_cu,spec.autoscaling_limit_max_cu' } },
    ])
  })
})

describe('signing in', () => {
  it('works as a service principal with a secret', async () => {
    const { clientId, clientSecret } = service
    expect((await signedIn({ clientId, clientSecret }).parentBranch(undefined)).name).toBe('production')
  })

  it('works with an id token of GitHub, and logs in as the principal', async () => {
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_URL: service.oidc.requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: service.oidc.requestToken,
    }
    Object.assign(process.env, env)
    const principal = signedIn({ clientId: service.clientId }, env)
    const credential = await principal.credential(await principal.compute(await principal.parentBranch(undefined)))
    expect(credential.user).toBe(service.clientId)
  })
})

describe('the set-up check', () => {
  it('is content with a good one', async () => {
    expect(await provider.checkSetup('production')).toEqual([])
  })

  it.each([
    [
      'a wrong project',
      () => signedIn({ token: service.token, project: 'shoop' }),
      undefined,
      'no Lakebase project shoop',
      'one of: shop',
    ],
    ['a wrong parent', () => provider, 'main', 'has no branch main', 'one of: production'],
    [
      'a bad token',
      () => signedIn({ token: 'dapi-wrong' }),
      undefined,
      'HTTP 401',
      'signed with a personal access token',
    ],
  ])('explains %s', async (_, of, parent, problem, remedy) => {
    expect(await of().checkSetup(parent)).toEqual([
      expect.objectContaining({
        problem: expect.stringContaining(problem),
        remedy: expect.stringContaining(remedy),
      }),
    ])
  })
})

describe('faults', () => {
  it.each([
    'rate-limited',
    'unavailable',
    'internal-error',
    'conflicting-operations',
    'connection-reset',
    'reply-dropped',
  ] as const)('creates one branch through %s', async (fault) => {
    service.faults.add({ fault, on: 'create-branch', times: 1 })
    const branch = await create()
    expect(branch.ready).toBe(true)
    expect((await provider.listBranches()).map((each) => each.name).sort()).toEqual([name, 'production'])
  })

  it.each(['reconciling', 'internal-error', 'connection-reset', 'reply-dropped', 'unavailable'] as const)(
    'deletes through %s',
    async (fault) => {
      const branch = await create()
      service.faults.add({ fault, on: 'delete-branch', times: 1 })
      await provider.deleteBranch(branch)
      expect(await provider.findBranch(name)).toBeUndefined()
    },
  )

  it('sends a lost delete again', async () => {
    const branch = await create()
    service.faults.add({ fault: 'delete-lost', on: 'delete-branch', times: 1 })
    await provider.deleteBranch(branch)
    expect(sent('DELETE', /ci-pr-42$/)).toHaveLength(2)
  })

  it('adopts the branch whose create lost its reply', async () => {
    service.faults.add({ fault: 'reply-dropped', on: 'create-branch', times: 1 })
    await create()
    expect(creates()).toHaveLength(1)
  })

  it('purges a deleted branch that holds the name', async () => {
    await create()
    const token = `Bearer ${service.token}`
    const branchUrl = `${service.url}/api/2.0/postgres/projects/shop/branches/${name}`
    await fetch(branchUrl, { method: 'DELETE', headers: { authorization: token } })
    while ((await provider.findBranch(name)) !== undefined) await systemClock.sleep(100)
    expect((await create()).ready).toBe(true)
  })

  it('lives with less time than was asked for, and says so', async () => {
    service.switches.max_ttl_seconds = 7 * 86_400
    const branch = await create(20 * 86_400)
    const lifetime = ((branch.expiresAt?.getTime() ?? 0) - Date.now()) / 86_400_000
    expect(lifetime).toBeGreaterThan(6.9)
    expect(lifetime).toBeLessThanOrEqual(7)
    expect(log.lines).toContainEqual({
      level: 'warning',
      message: '`ttl` is 20 d, which is more than this workspace allows. The branch will live for 7 d.',
    })
    await expect(create(31 * 86_400)).rejects.toThrow('30 d at most')
  })

  it('waits for a compute with work pending', async () => {
    const branch = await create()
    service.faults.add({ fault: 'endpoint-pending', on: 'update-endpoint', times: 1, seconds: 1 })
    expect((await provider.compute(branch, { maxCu: 3 })).maxCu).toBe(3)
  })

  it('makes the compute where none comes along', async () => {
    service.switches.auto_primary = false
    const branch = await create()
    expect((await provider.compute(branch)).id).toBe(`${branch.id}/endpoints/primary`)
    const client = await clientOf(branch)
    await client.end()
  })

  it('reads lists in tiny pages, and branches that echo their spec', async () => {
    Object.assign(service.switches, { max_page_size: 1, echo_spec: true })
    await create()
    expect(await provider.listBranches()).toHaveLength(2)
  })

  it('tries a refused login with a new one', async () => {
    const branch = await create()
    service.faults.add({ fault: 'login-refused', on: 'login', times: 2 })
    const client = await clientOf(branch)
    await client.end()
    expect(sent('POST', /credentials$/)).toHaveLength(3)
  })

  it.each([
    ['operation-fails', 'could not create branch'],
    ['forbidden', 'CAN MANAGE on the Lakebase project'],
    ['quota-exceeded', 'at most 10 unarchived branches'],
  ] as const)('explains %s', async (fault, sentence) => {
    service.faults.add({ fault, on: 'create-branch', times: 1 })
    const refused = create()
    await expect(refused).rejects.toThrow(UpstreamError)
    await expect(refused).rejects.toThrow(sentence)
  })

  it('gives up on an operation that hangs', async () => {
    const branch = await create()
    service.faults.add({ fault: 'operation-hangs', on: 'update-branch', times: 1 })
    const impatient = signedIn({ token: service.token, operationTimeoutSeconds: 1 })
    await expect(impatient.extendBranch(branch, new Date(Date.now() + 7_200_000))).rejects.toThrow(
      'after 1 s the operation is still running',
    )
  })
})
