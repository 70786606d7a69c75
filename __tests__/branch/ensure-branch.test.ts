import { describe, expect, it } from '@jest/globals'
import { deleteBranch } from '../../src/branch/delete-branch.ts'
import { type EnsureBranch, ensureBranch } from '../../src/branch/ensure-branch.ts'
import { type Branch, BranchExistsError, type BranchProvider } from '../../src/branch/provider.ts'
import { UserError } from '../../src/ground/errors.ts'
import { quickClock } from './quick-clock.ts'
import { recordedLog } from './recorded-log.ts'
import { ours as freshBranch, production } from './scripted-lakebase.ts'

const ours: Branch = { ...freshBranch, expiresAt: new Date('2026-11-22T12:30:00Z') }

/** A provider that keeps its branches in memory, and the calls that changed them. */
function memoryProvider(branches: readonly Branch[], racers: readonly Branch[] = []) {
  const kept = new Map(branches.map((branch) => [branch.name, branch]))
  const waiting = [...racers]
  const calls: string[] = []
  const unused = () => Promise.reject(new Error('not part of this story'))
  const provider: BranchProvider = {
    title: 'Memory',
    checkSetup: async () => [],
    parentBranch: unused,
    compute: unused,
    findCompute: unused,
    credential: unused,
    findBranch: async (name) => kept.get(name),
    listBranches: async () => [...kept.values()],
    createBranch: async ({ name, parent, ttlSeconds }) => {
      const racer = waiting.shift()
      if (racer !== undefined) kept.set(racer.name, racer)
      if (kept.has(name)) throw new BranchExistsError(name)
      calls.push(`create ${name} from ${parent.name} for ${ttlSeconds} s`)
      const branch = { ...ours, name, uid: 'br-new' }
      kept.set(name, branch)
      return branch
    },
    deleteBranch: async ({ name, uid }) => {
      calls.push(`delete ${name} ${uid}`)
      kept.delete(name)
    },
    extendBranch: async (branch, expiresAt) => {
      calls.push(`extend ${branch.name} to ${expiresAt.toISOString()}`)
      return { ...branch, expiresAt }
    },
  }
  return { provider, calls }
}

const ask = async () => undefined

function wanted(provider: BranchProvider, changes: Partial<EnsureBranch> = {}): EnsureBranch {
  return {
    provider,
    name: 'ci-pr-42',
    parent: production,
    ttlSeconds: 3600,
    ifExists: 'recreate',
    template: 'ci-pr-{number}',
    assertOurs: ask,
    log: recordedLog(),
    clock: quickClock(),
    ...changes,
  }
}

describe('ensureBranch', () => {
  it.each(['recreate', 'reuse', 'fail'] as const)('creates what is not there (%s)', async (ifExists) => {
    const { provider, calls } = memoryProvider([production])
    expect(await ensureBranch(wanted(provider, { ifExists }))).toMatchObject({
      status: 'created',
      branch: { uid: 'br-new' },
    })
    expect(calls).toEqual(['create ci-pr-42 from production for 3600 s'])
  })

  it('recreates', async () => {
    const { provider, calls } = memoryProvider([production, ours])
    expect(await ensureBranch(wanted(provider))).toMatchObject({ status: 'recreated', branch: { uid: 'br-new' } })
    expect(calls).toEqual(['delete ci-pr-42 br-1', 'create ci-pr-42 from production for 3600 s'])
  })

  it('reuses, and moves the expiry', async () => {
    const { provider, calls } = memoryProvider([production, ours])
    expect(await ensureBranch(wanted(provider, { ifExists: 'reuse' }))).toMatchObject({
      status: 'reused',
      branch: { uid: 'br-1' },
    })
    expect(calls).toEqual(['extend ci-pr-42 to 2026-11-22T13:00:00.000Z'])
  })

  const refusals: readonly (readonly [string, readonly Branch[], Partial<EnsureBranch>, string])[] = [
    ['fail', [ours], { ifExists: 'fail' }, '`if-exists` is fail'],
    ['the default branch', [{ ...ours, isDefault: true }], {}, 'default branch'],
    ['a protected branch', [{ ...ours, isProtected: true }], {}, 'protected'],
    ['a root branch', [{ ...ours, parentId: undefined }], {}, 'root branch'],
    ['a parent', [ours, { ...ours, name: 'qa', id: 'qa', parentId: ours.id }], {}, 'the parent of qa'],
    ['a name that is not ours', [{ ...ours, name: 'staging' }], { name: 'staging' }, 'its name is not one that'],
    [
      'a literal template',
      [{ ...ours, name: 'staging' }],
      { name: 'staging', template: 'staging' },
      'its name is not one that',
    ],
    ['reuse with another parent', [{ ...ours, parentId: 'qa' }], { ifExists: 'reuse' }, 'was forked from qa'],
    [
      'an expiry for a branch of others that lives for ever',
      [{ ...ours, name: 'staging', expiresAt: undefined }],
      { name: 'staging', template: 'staging', ifExists: 'reuse' },
      'must not be deleted',
    ],
  ]
  it.each(refusals)('refuses %s, touching nothing', async (_, branches, changes, sentence) => {
    const { provider, calls } = memoryProvider([production, ...branches])
    const refused = ensureBranch(wanted(provider, changes))
    await expect(refused).rejects.toThrow(UserError)
    await expect(refused).rejects.toThrow(sentence)
    expect(calls).toEqual([])
  })

  it.each(['recreate', 'reuse'] as const)("leaves another's branch alone (%s)", async (ifExists) => {
    const { provider, calls } = memoryProvider([production, ours])
    const announced: string[] = []
    const refused = ensureBranch(
      wanted(provider, {
        ifExists,
        assertOurs: ({ uid }) => Promise.reject(new UserError(`${uid} is of acme/stock`)),
        announceDeletion: async () => void announced.push('deleted'),
      }),
    )
    await expect(refused).rejects.toThrow('br-1 is of acme/stock')
    expect([...calls, ...announced]).toEqual([])
  })

  it('announces a deletion before it happens', async () => {
    const { provider, calls } = memoryProvider([production, ours])
    await ensureBranch(wanted(provider, { announceDeletion: async () => void calls.push('announced') }))
    expect(calls).toEqual(['announced', 'delete ci-pr-42 br-1', 'create ci-pr-42 from production for 3600 s'])
  })

  it.each([
    ['recreate', 'recreated'],
    ['reuse', 'reused'],
  ] as const)('looks again when somebody was quicker (%s)', async (ifExists, status) => {
    const { provider } = memoryProvider([production], [ours])
    expect(await ensureBranch(wanted(provider, { ifExists }))).toMatchObject({ status })
  })

  it('gives up when somebody is quicker twice', async () => {
    const { provider } = memoryProvider([production], [ours, ours])
    await expect(ensureBranch(wanted(provider))).rejects.toThrow('`concurrency` group')
  })
})

describe('deleteBranch', () => {
  it('deletes a branch of ours', async () => {
    const { provider, calls } = memoryProvider([production, ours])
    await deleteBranch({ provider, branch: ours, template: 'ci-pr-{number}', assertOurs: ask })
    expect(calls).toEqual(['delete ci-pr-42 br-1'])
  })

  it('never deletes production', async () => {
    const { provider, calls } = memoryProvider([production])
    await expect(
      deleteBranch({ provider, branch: production, template: 'production', assertOurs: ask }),
    ).rejects.toThrow('default branch')
    expect(calls).toEqual([])
  })
})
