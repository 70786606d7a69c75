import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { type ScratchServer, startScratchServer } from '../../local/postgres/scratch-server.ts'
import { type Asking, assertOurs } from '../../src/acts/assert-ours.ts'
import { writeStamp } from '../../src/acts/stamp.ts'
import type { Branch, BranchProvider } from '../../src/branch/provider.ts'
import { UserError } from '../../src/ground/errors.ts'
import { readSnapshot } from '../../src/schema/read-snapshot.ts'
import { type QuickClock, quickClock } from '../branch/quick-clock.ts'
import { recordedLog } from '../branch/recorded-log.ts'
import { ours } from '../branch/scripted-lakebase.ts'

let server: ScratchServer
let client: pg.Client
let clock: QuickClock

beforeAll(async () => {
  server = await startScratchServer({ major: 17 })
  client = new pg.Client(server.url())
  await client.connect()
}, 60_000)
afterAll(async () => {
  await client.end()
  await server.stop()
})
beforeEach(async () => {
  clock = quickClock()
  await client.query('drop schema if exists database_branch cascade')
})

const branch = (secondsOld: number): Branch => ({
  ...ours,
  createdAt: new Date(clock.now().getTime() - secondsOld * 1000),
  expiresAt: new Date('2026-11-22T13:00:00Z'),
})

async function stampFor(repository: string, prNumber: number, uid = ours.uid): Promise<void> {
  await writeStamp(client, {
    version: 1,
    repository,
    prNumber,
    branch: { name: ours.name, uid },
    parent: { name: 'production', id: 'production' },
    run: { id: 7, attempt: 1 },
    sha: 'a'.repeat(40),
    migrations: [],
    baseline: await readSnapshot(client),
  })
}

function ask(asked: Branch, { findCompute }: Partial<Pick<BranchProvider, 'findCompute'>> = {}): Promise<void> {
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
    compute: unused,
    findCompute: findCompute ?? (async () => ({ id: 'primary', host: '127.0.0.1', port: server.port })),
    credential: async () => ({ user: 'postgres', password: 'not asked for', expiresAt: new Date() }),
  }
  const trigger: Asking['trigger'] = {
    event: 'pull_request',
    repository: 'acme/shop',
    actor: 'octocat',
    runId: 8,
    runAttempt: 1,
    runUrl: '',
    sha: 'b'.repeat(40),
    pullRequest: { number: 42, headSha: 'b'.repeat(40), fromFork: false },
    closed: false,
  }
  const access = { provider, database: 'postgres', tls: 'off', clock, log: recordedLog() } as const
  return assertOurs({ provider, access, trigger }, asked)
}

const waited = () => clock.sleeps.reduce((sum, sleep) => sum + sleep, 0)

describe('a branch is ours', () => {
  it('by its record, at once', async () => {
    await stampFor('acme/shop', 42)
    await ask(branch(1))
    expect(waited()).toBe(0)
  })

  it.each([
    ['nothing says whose it is', undefined],
    ['it holds the record of the branch that it was forked from', 'br-parent'],
  ])('when %s, at once when it is old', async (_, uid) => {
    if (uid !== undefined) await stampFor('acme/stock', 42, uid)
    await ask(branch(61))
    expect(waited()).toBe(0)
  })

  it('when it is new, after the time in which a run that is alive would have said whose it is', async () => {
    await ask(branch(1))
    expect(waited()).toBeGreaterThanOrEqual(59_000)
    expect(waited()).toBeLessThan(65_000)
  })

  it('when it has no compute, and so nobody could leave a record', async () => {
    await ask(branch(61), { findCompute: async () => undefined })
  })
})

describe('a branch is left alone', () => {
  it.each([
    ['another repository', 'acme/stock', 42],
    ['another pull request', 'acme/shop', 41],
  ])('when it is of %s', async (_, repository, number) => {
    await stampFor(repository, number)
    await expect(ask(branch(61))).rejects.toThrow(
      `was made for pull request #${number} of ${repository}, and this run is about pull request #42 of acme/shop`,
    )
  })

  it('when its record comes while it is waited for', async () => {
    const sleep = clock.sleep
    clock.sleep = async (milliseconds) => {
      await sleep(milliseconds)
      if (waited() === 4000) await stampFor('acme/stock', 42)
    }
    await expect(ask(branch(1))).rejects.toThrow('acme/stock')
    expect(waited()).toBe(4000)
  })

  it('when it cannot be asked, with the time at which it ends', async () => {
    const refused = ask(branch(61), { findCompute: () => Promise.reject(new UserError('The compute is disabled.')) })
    await expect(refused).rejects.toThrow(
      'could not be asked whose it is, and was left as it is: The compute is disabled.',
    )
    await expect(refused).rejects.toThrow('It expires at 2026-11-22T13:00:00.000Z.')
  })
})
