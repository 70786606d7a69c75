/** Many at once on one project, and projects that are larger than a page. */
import { describe, expect, it } from '@jest/globals'
import { Agent } from 'undici'
import { call } from '../../../demo/on-lakebase.ts'
import { startLakebase } from '../../../local/lakebase/stand-in.ts'
import { firstProject } from '../../../local/neon/first-project.ts'
import { startNeon } from '../../../local/neon/stand-in.ts'
import { isOurs } from '../../../src/branch/branch-name.ts'
import { lakebaseProvider } from '../../../src/branch/lakebase/lakebase-provider.ts'
import { neonProvider } from '../../../src/branch/neon/neon-provider.ts'
import type { BranchProvider } from '../../../src/branch/provider.ts'
import { httpTransport } from '../../../src/branch/transport.ts'
import { systemClock } from '../../../src/ground/clock.ts'
import { neonAddresses } from '../../local-neon/addresses.ts'
import { recordedLog } from '../recorded-log.ts'
import { lakebaseWithoutServers, neonWithoutServers } from './computes-without-servers.ts'

type Opened = AsyncDisposable & {
  /** Signed in anew, as each job is. */
  provider(): BranchProvider
}

const named = (name: string) => isOurs(name, 'ci-pr-{number}')
const of = { env: {}, clock: systemClock, isOurs: named }

async function openNeon({ locks = true } = {}): Promise<Opened> {
  const agent = new Agent()
  const neon = await startNeon({
    port: 0,
    addressBase: neonAddresses(),
    computes: neonWithoutServers,
    switches: { lock: locks ? 'project' : 'off' },
  })
  const project = await firstProject(neon)
  const inputs = {
    apiUrl: neon.url,
    apiKey: neon.projectKey(project),
    project,
    database: 'neondb',
    initSource: 'parent-data' as const,
    operationTimeoutSeconds: 300,
  }
  const transport = httpTransport({ dispatcher: agent })
  return {
    provider: () =>
      neonProvider({ ...of, inputs, transport, log: recordedLog(), ownerOf: () => ({ repository: 'acme/shop' }) }),
    [Symbol.asyncDispose]: async () => {
      await agent.destroy()
      await neon.stop()
    },
  }
}

async function openLakebase(): Promise<Opened> {
  const agent = new Agent()
  const lakebase = await startLakebase({
    port: 0,
    addressBase: '127.97',
    computes: lakebaseWithoutServers,
    switches: { unarchived_quota: 2000 },
  })
  await call(lakebase, 'POST', 'projects?project_id=shop', { spec: { display_name: 'shop', pg_version: 17 } })
  const inputs = { host: lakebase.url, project: 'shop', token: lakebase.token, operationTimeoutSeconds: 300 }
  const transport = httpTransport({ dispatcher: agent })
  return {
    provider: () => lakebaseProvider({ ...of, inputs, transport, log: recordedLog() }),
    [Symbol.asyncDispose]: async () => {
      await agent.destroy()
      await lakebase.stop()
    },
  }
}

/** Each as a job of its own; the numbers of the pull requests. */
async function createAll(opened: Opened, numbers: readonly number[]) {
  return Promise.allSettled(
    numbers.map(async (number) => {
      const provider = opened.provider()
      const parent = await provider.parentBranch(undefined)
      const branch = await provider.createBranch({ name: `ci-pr-${number}`, parent, ttlSeconds: 3600 })
      await provider.credential(await provider.compute(branch))
      return branch
    }),
  )
}

const upTo = (length: number) => Array.from({ length }, (_, index) => index + 1)

describe.each([
  ['Neon, which locks the project', openNeon],
  ['Lakebase', openLakebase],
] as const)('%s', (_, open) => {
  it('gives twenty pull requests at once a branch each', async () => {
    await using opened = await open()
    const made = await createAll(opened, upTo(20))
    expect(made.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))).toEqual([])
    const branches = (await opened.provider().listBranches()).filter(({ isDefault }) => !isDefault)
    expect(new Set(branches.map(({ name }) => name)).size).toBe(20)
    expect(branches.every(({ expiresAt }) => expiresAt !== undefined)).toBe(true)
  })

  it('gives two runs of one pull request one branch', async () => {
    await using opened = await open()
    const made = await createAll(opened, [42, 42])
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const [refused] = made.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))
    expect(refused).toContain('A branch named ci-pr-42 already exists.')
    const branches = await opened.provider().listBranches()
    expect(branches.filter(({ name }) => name === 'ci-pr-42')).toHaveLength(1)
  })

  it('finds one of more branches than a page holds, whichever page it is on, and lists them all', async () => {
    await using opened = await open({ locks: false })
    for (let first = 0; first < 120; first += 40) {
      const made = await createAll(
        opened,
        upTo(40).map((number) => first + number),
      )
      expect(made.every(({ status }) => status === 'fulfilled')).toBe(true)
    }
    const provider = opened.provider()
    expect(await provider.listBranches()).toHaveLength(121)
    for (const number of [1, 99, 101, 120]) {
      expect(await provider.findBranch(`ci-pr-${number}`)).toMatchObject({ name: `ci-pr-${number}` })
    }
    expect(await provider.findBranch('ci-pr-12')).toMatchObject({ name: 'ci-pr-12' })
    expect(await provider.findBranch('ci-pr-121')).toBeUndefined()
  })
})
