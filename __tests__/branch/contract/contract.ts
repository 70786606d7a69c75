/** What every provider has to do, whatever its service: a suite that each is held against. */
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { type Branch, BranchExistsError, type BranchProvider } from '../../../src/branch/provider.ts'
import { systemClock } from '../../../src/ground/clock.ts'
import { UpstreamError, UserError } from '../../../src/ground/errors.ts'
import { type ConnectTarget, connect } from '../../../src/postgres/connect.ts'
import { recordedLog } from '../recorded-log.ts'

export type Contract = {
  /** Signed in to a service that holds one parent, with a table `kept` of one row. */
  provider(): Promise<BranchProvider>
  /** The same service, asked with credentials that are none. */
  stranger(): Promise<BranchProvider>
  readonly tls?: ConnectTarget['tls']
  /** Where the branch's compute does not say. */
  readonly database?: string
}

export function holdsTheContract(title: string, contract: Contract): void {
  describe(`${title}, as every provider`, () => theContract(contract, it))
}

/** A provider that is broken on purpose: the tests that have to notice, and no others, are played, and have to fail. */
export function breaksTheContract(title: string, contract: Contract, ...noticed: readonly string[]): void {
  const played = new Set<string>()
  const test: Test = (name, work) => {
    if (!noticed.includes(name)) return
    played.add(name)
    it.failing(name, async () => work())
  }
  describe(`${title}, is noticed`, () => {
    theContract(contract, test)
    it('by tests that are there', () => expect([...played].sort()).toEqual([...noticed].sort()))
  })
}

type Test = (name: string, work: () => Promise<void> | void) => void

function theContract(contract: Contract, it: Test): void {
  const name = 'ci-pr-7'
  let provider: BranchProvider
  let parent: Branch
  beforeAll(async () => {
    provider = await contract.provider()
    parent = await provider.parentBranch(undefined)
  })
  afterEach(async () => {
    for (const branch of await provider.listBranches()) {
      if (branch.parentId !== undefined) await provider.deleteBranch(branch)
    }
  })
  const create = (ttlSeconds = 3600) => provider.createBranch({ name, parent, ttlSeconds })

  async function ask(branch: Branch, text: string) {
    const compute = await provider.compute(branch)
    const client = await connect({
      target: {
        host: compute.host,
        port: compute.port,
        database: compute.database ?? contract.database ?? '',
        tls: compute.tls ?? contract.tls,
      },
      mint: () => provider.credential(compute),
      clock: systemClock,
      log: recordedLog(),
      session: 'theirs',
    })
    try {
      return (await client.query(text)).rows
    } finally {
      await client.end()
    }
  }

  it('names its parent, which is nobody’s to delete', () => {
    expect(parent).toMatchObject({ isDefault: true, ready: true })
    expect(parent.parentId).toBeUndefined()
  })

  it('makes a branch that is ready, is its parent’s, and has the expiry that was asked for', async () => {
    const before = Date.now()
    const branch = await create(7200)
    expect(branch).toMatchObject({ name, parentId: parent.id, isDefault: false, ready: true })
    const lifetime = (branch.expiresAt?.getTime() ?? 0) - before
    expect(lifetime).toBeGreaterThan(7_100_000)
    expect(lifetime).toBeLessThan(7_300_000)
  })

  it('finds it again, alone and in the list, the same in each', async () => {
    const branch = await create()
    const found = await provider.findBranch(name)
    expect(found).toEqual(branch)
    expect((await provider.listBranches()).find((one) => one.name === name)).toEqual(found)
  })

  it('has in it what the parent has, and leaves the parent alone', async () => {
    const branch = await create()
    await ask(branch, 'delete from kept')
    expect(await ask(branch, 'select count(*)::int from kept')).toEqual([{ count: 0 }])
    expect(await ask(parent, 'select count(*)::int from kept')).toEqual([{ count: 1 }])
  })

  it('refuses a second one of the name', async () => {
    await create()
    await expect(create()).rejects.toBeInstanceOf(BranchExistsError)
  })

  it('makes one for one of two that ask at once', async () => {
    const results = await Promise.allSettled([create(), create()])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = results.find((result) => result.status === 'rejected')
    expect(refused?.reason).toBeInstanceOf(BranchExistsError)
  })

  it('deletes it so that the name is free, and is content when it is gone', async () => {
    const branch = await create()
    await provider.deleteBranch(branch)
    expect(await provider.findBranch(name)).toBeUndefined()
    await provider.deleteBranch(branch)
    const again = await create()
    expect(again.uid).not.toBe(branch.uid)
  })

  it('does not delete the one that has the name by now', async () => {
    const first = await create()
    await provider.deleteBranch(first)
    const second = await create()
    await provider.deleteBranch(first).catch((error: unknown) => {
      if (!(error instanceof UserError || error instanceof UpstreamError)) throw error
    })
    expect((await provider.findBranch(name))?.uid).toBe(second.uid)
  })

  it('moves its expiry', async () => {
    const branch = await create()
    const expiresAt = new Date(Math.ceil(Date.now() / 1000) * 1000 + 86_400_000)
    await provider.extendBranch(branch, expiresAt)
    const found = await provider.findBranch(name)
    expect(Math.abs((found?.expiresAt?.getTime() ?? 0) - expiresAt.getTime())).toBeLessThan(5000)
  })

  it('does not know what is not there', async () => {
    expect(await provider.findBranch('ci-pr-404')).toBeUndefined()
    await expect(provider.parentBranch('no-such-parent')).rejects.toBeInstanceOf(UserError)
  })

  it('says who it is, and finds nothing wrong with a set-up that is right', async () => {
    expect(provider.title).toMatch(/^[A-Z]/)
    expect((await provider.checkSetup(undefined)).filter(({ isWarning }) => !isWarning)).toEqual([])
  })

  it('says in a sentence that it is not let in', async () => {
    const stranger = await contract.stranger()
    const problems = await stranger.checkSetup(undefined)
    expect(problems.filter(({ isWarning }) => !isWarning)).not.toEqual([])
    await expect(stranger.parentBranch(undefined)).rejects.toThrow(/\S/)
    const refusal = await stranger.parentBranch(undefined).catch((error: unknown) => error)
    expect(refusal instanceof UserError || refusal instanceof UpstreamError).toBe(true)
  })
}
