/** Where a connection leads, on real servers: production, the branch of this pull request, and that of another. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { type ScratchServer, startScratchServer } from '../../local/postgres/scratch-server.ts'
import { type Access, assertIsBranch, openCompute } from '../../src/branch/open-branch.ts'
import type { Branch, BranchProvider, Compute } from '../../src/branch/provider.ts'
import { systemClock } from '../../src/ground/clock.ts'
import { UpstreamError, UserError } from '../../src/ground/errors.ts'
import { quickClock } from './quick-clock.ts'
import { recordedLog } from './recorded-log.ts'
import { ours, production } from './scripted-lakebase.ts'

type Place = 'production' | 'branch' | 'other'
let servers: Record<Place, ScratchServer>

beforeAll(async () => {
  const [a, b, c] = await Promise.all([1, 2, 3].map(() => startScratchServer({ major: 17 })))
  if (!a || !b || !c) throw new Error('three servers were started')
  servers = { production: a, branch: b, other: c }
}, 60_000)

afterAll(async () => {
  for (const server of Object.values(servers ?? {})) await server.stop()
})

const staging: Branch = { ...production, name: 'staging', id: 'projects/shop/branches/staging' }

type World = {
  /** Where the service's address of the branch leads. */
  readonly leadsTo: Place
  readonly parent?: Branch
  readonly parentAt?: Place | undefined
  readonly mark?: 'works' | 'is refused' | 'is not there'
  readonly hasOwnRecord?: boolean
  readonly identityProof?: 'require' | 'best-effort'
}

async function prove({ leadsTo, parent = production, parentAt, mark = 'works', ...world }: World) {
  const log = recordedLog()
  const computeAt = (place: Place): Compute => ({ id: place, host: '127.0.0.1', port: servers[place].port })
  const unused = () => Promise.reject(new Error('not part of this story'))
  const provider: BranchProvider = {
    title: 'Memory',
    checkSetup: unused,
    parentBranch: unused,
    findBranch: unused,
    listBranches: unused,
    createBranch: unused,
    deleteBranch: unused,
    extendBranch: unused,
    compute: async () => computeAt(leadsTo),
    findCompute: async () => (parentAt === undefined ? undefined : computeAt(parentAt)),
    credential: async () => ({ user: 'postgres', password: 'not asked for', expiresAt: new Date() }),
    mark: mark === 'is not there' ? undefined : () => markThroughService(mark),
  }
  // A mark that is not seen is waited for: that need not take real seconds.
  const clock = leadsTo === 'branch' ? systemClock : quickClock()
  const access: Access = { provider, database: 'postgres', tls: 'off', clock, log }
  const compute = await provider.compute(ours)
  const { client } = await openCompute(access, compute)
  try {
    const hasOwnRecord = world.hasOwnRecord ?? false
    return await assertIsBranch(access, { client, branch: ours, compute, parent, hasOwnRecord }, world.identityProof)
  } finally {
    await client.end()
  }
}

/** The service knows its branches by name, whatever addresses it gives out. */
async function markThroughService(how: 'works' | 'is refused') {
  if (how === 'is refused')
    throw new UpstreamError({ service: 'Memory', operation: 'mark branch', resource: 'ci-pr-42', message: 'no' })
  const role = 'database-branch-mark-1'
  await runOn('branch', `create role "${role}"`)
  return { role, remove: () => runOn('branch', `drop role "${role}"`) }
}

async function runOn(place: Place, sql: string): Promise<void> {
  const client = new pg.Client(servers[place].url())
  await client.connect()
  await client.query(sql)
  await client.end()
}

describe('a connection to the branch', () => {
  it.each([
    ['a mark of the service', { parentAt: 'production' }],
    ['a mark of the service, the parent out of reach', {}],
    ['its own record, where the service marks nothing', { mark: 'is not there', hasOwnRecord: true }],
  ] as const)('is proven by %s', async (_, world) => {
    expect(await prove({ leadsTo: 'branch', ...world })).toBeUndefined()
  })

  it('leaves no mark behind', async () => {
    await prove({ leadsTo: 'branch' })
    const client = new pg.Client(servers.branch.url())
    await client.connect()
    const { rows } = await client.query("select rolname from pg_roles where rolname like 'database-branch%'")
    await client.end()
    expect(rows).toEqual([])
  })

  const unproven = { leadsTo: 'branch', parentAt: 'production' } as const
  it.each([
    ['cannot mark a branch', 'is not there', 'Memory cannot mark a branch'],
    ['refuses to', 'is refused', 'The branch could not be marked'],
  ] as const)('is refused when the service %s, unless an input says otherwise', async (_, mark, why) => {
    const refused = prove({ ...unproven, mark })
    await expect(refused).rejects.toThrow(UserError)
    await expect(refused).rejects.toThrow(why)
    await expect(refused).rejects.toThrow('Nothing was written and nothing handed out. Set `identity-proof`')
    const doubt = await prove({ ...unproven, mark, identityProof: 'best-effort' })
    expect(doubt).toContain("rests on Memory's word. It is not production.")
    expect(doubt).toContain(why)
  })
})

describe('a connection that leads elsewhere is refused', () => {
  it.each<readonly [string, World]>([
    ['to production', { leadsTo: 'production', parentAt: 'production' }],
    ['to production, which cannot be reached for comparison', { leadsTo: 'production' }],
    ['to production, the parent being another', { leadsTo: 'production', parent: staging, parentAt: 'other' }],
    ["to another pull request's branch", { leadsTo: 'other', parentAt: 'production' }],
    ["to another's, the parent out of reach", { leadsTo: 'other' }],
    ['to production, going by the word of the service', { leadsTo: 'production', identityProof: 'best-effort' }],
    ['to the parent, for all its records', { leadsTo: 'production', parentAt: 'production', hasOwnRecord: true }],
  ])('%s', async (_, world) => {
    await expect(prove(world)).rejects.toThrow('This is not the branch ci-pr-42')
  })
})
