/** The provider against the stand-in: real HTTP, real servers, and the service's troubles. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { NeonInputs } from '../../src/branch/neon/neon-inputs.ts'
import { BranchExistsError } from '../../src/branch/provider.ts'
import { type NeonTrial, openNeonTrial } from './neon-trial.ts'

let trial: NeonTrial
let neon: NeonTrial['neon']
let client: NeonTrial['client']
beforeAll(async () => {
  trial = await openNeonTrial()
  neon = trial.neon
  client = trial.client
})
afterAll(() => trial.close())
afterEach(() => trial.calm())

const provider: NeonTrial['provider'] = (inputs) => trial.provider(inputs)
const create: NeonTrial['create'] = (name, inputs) => trial.create(name, inputs)
const names = () => trial.names()

describe('a branch that is made', () => {
  it('has its end, its parent and its owner by what the service keeps', async () => {
    const branch = await create('ci-made')
    expect(branch).toMatchObject({ ready: true, isDefault: false, owner: { repository: 'acme/shop', prNumber: 7 } })
    const lifetime = (branch.expiresAt?.getTime() ?? 0) - Date.now()
    expect(Math.abs(lifetime - 3_600_000)).toBeLessThan(20_000)
    expect(branch.uid).toBe((await client.branch('ci-made'))['id'])
    expect(branch.parentId).toBe((await client.branch('main'))['id'])
  })

  it('is found by its exact name, on whichever page it is', async () => {
    neon.switches.max_page_size = 1
    expect(await provider().findBranch('ci-ma')).toBeUndefined()
    expect(await provider().findBranch('ci-made')).toMatchObject({ name: 'ci-made' })
    expect((await names()).toSorted()).toEqual(['ci-made', 'main'])
  })

  it('gets no second one after a lost reply, or an error that came too late', async () => {
    neon.faults.add({ fault: 'reply-dropped', on: 'create-branch', times: 1 })
    expect(await create('ci-lost')).toMatchObject({ name: 'ci-lost', ready: true })
    neon.faults.add({ fault: 'error-after-effect', on: 'create-branch', times: 1 })
    expect(await create('ci-late')).toMatchObject({ name: 'ci-late', ready: true })
    neon.faults.add({ fault: 'internal-error', on: 'create-branch', times: 1 })
    expect(await create('ci-error')).toMatchObject({ name: 'ci-error', ready: true })
    expect(await names()).toHaveLength(5)
  })

  it('of somebody else with the same name is not taken for ours', async () => {
    await client.createBranch('ci-theirs')
    neon.faults.add({ fault: 'connection-reset', on: 'create-branch', times: 1 })
    await expect(create('ci-theirs')).rejects.toBeInstanceOf(BranchExistsError)
  })

  it('is waited for while the project is locked, and no longer than was allowed', async () => {
    neon.faults.add({ fault: 'locked', on: 'create-branch', times: 3 })
    neon.faults.add({ fault: 'rate-limited', on: 'reset-password', times: 1, retry_after_seconds: 0 })
    expect(await create('ci-locked')).toMatchObject({ ready: true })
    neon.faults.add({ fault: 'locked', on: 'create-branch' })
    await expect(create('ci-never', { operationTimeoutSeconds: 1 })).rejects.toThrow(
      /project already has running conflicting operations.* \[HTTP 423, request [0-9a-f-]{36}\]\n.*operation-timeout/,
    )
  })

  it('gets the size of the project where the plan refuses the one that was asked for, with a warning', async () => {
    neon.switches.plan = 'free'
    const branch = await create('ci-large', { maxCu: 8 })
    expect(await provider().findCompute(branch)).toMatchObject({ maxCu: 2 })
    expect(
      trial.log.lines.filter(({ message }) => message.includes('Neon refuses the size of the compute')),
    ).toHaveLength(1)
  })

  it('goes again when it is not what was asked for', async () => {
    neon.faults.add({ fault: 'expiry-dropped', on: 'create-branch', times: 1 })
    await expect(create('ci-endless')).rejects.toThrow('Neon has made ci-endless with no end')
    neon.faults.add({ fault: 'operation-fails', on: 'create-branch', times: 1 })
    await expect(create('ci-failed')).rejects.toThrow('ended as failed')
    const names = (await provider().listBranches()).map(({ name }) => name)
    expect(names.filter((name) => ['ci-endless', 'ci-failed'].includes(name))).toEqual([])
  })

  it('is told from a deleted one that holds its name', async () => {
    neon.switches.soft_delete = 'holds-name'
    const branch = await create('ci-held')
    await provider().deleteBranch(branch)
    expect(await provider().findBranch('ci-held')).toBeUndefined()
    await expect(create('ci-held')).rejects.toThrow(
      /A deleted branch that can be recovered until .* holds the name ci-held/,
    )
  })

  it('may be made of the schema alone, and still knows its parent', async () => {
    const branch = await create('ci-empty', { initSource: 'schema-only' })
    expect(branch.parentId).toBe((await client.branch('main'))['id'])
    await provider().deleteBranch(branch)
  })
})

describe('its compute and login', () => {
  it('is the one that writes, whatever else there is', async () => {
    const { id } = await client.createBranch(
      'ci-replica',
      {},
      { endpoints: [{ type: 'read_only' }, { type: 'read_write' }] },
    )
    const branch = await provider().findBranch('ci-replica')
    const { endpoints } = await client.run('GET', `/branches/${id}/endpoints`)
    const writer = [...endpoints].find((endpoint) => String(endpoint['type']) === 'read_write')
    expect(branch && (await provider().findCompute(branch))).toMatchObject({ id: writer?.['id'] })
  })

  it('is made where there is none', async () => {
    await client.run('POST', '/branches', { branch: { name: 'ci-bare' } })
    const ours = provider()
    const branch = await ours.findBranch('ci-bare')
    if (branch === undefined) throw new Error('there is no ci-bare')
    expect(await ours.findCompute(branch)).toBeUndefined()
    // It has its parent's password still, so it is not handed out.
    await expect(ours.compute(branch)).rejects.toThrow('still has the password that it has on its parent')
    expect(await ours.findCompute(branch)).toMatchObject({ port: 5432 })
  })

  it('is new for a new branch, and the same for whoever comes later', async () => {
    const ours = provider()
    const branch = await ours.createBranch({
      name: 'ci-login',
      parent: await ours.parentBranch('main'),
      ttlSeconds: 3600,
    })
    const made = await ours.credential(await ours.compute(branch))
    const later = provider()
    const found = await later.findBranch('ci-login')
    const fetched = found && (await later.credential(await later.compute(found)))
    expect(fetched).toMatchObject({ user: 'neondb_owner', password: made.password })
    expect(made.password).not.toBe(await client.password('main'))
    expect(trial.log.masks).toContain(made.password)
  })

  it('is Neon’s own on a child of a protected branch, and not reset', async () => {
    const { id } = await client.createBranch('guarded', { protected: true })
    const before = neon.requests.filter(({ path }) => path.endsWith('/reset_password')).length
    const ours = provider()
    const parent = await ours.parentBranch('guarded')
    const branch = await ours.createBranch({ name: 'ci-guarded', parent, ttlSeconds: 3600 })
    expect(branch.parentId).toBe(id)
    expect(neon.requests.filter(({ path }) => path.endsWith('/reset_password'))).toHaveLength(before)
  })
})

describe('what the user is told', () => {
  it('which project a key belongs to', async () => {
    const problems = await provider({ project: 'other-project-1' }).checkSetup(undefined)
    expect(problems).toEqual([
      expect.objectContaining({
        about: 'service',
        remedy: expect.stringContaining(`belongs to the project ${trial.project}`),
      }),
    ])
  })

  it('that a parent is not protected, a key is a person’s, and a branch has an end', async () => {
    const said = async (name: string | undefined, inputs: Partial<NeonInputs> = {}) =>
      (await provider(inputs).checkSetup(name)).map(({ problem }) => problem).join(' ')
    expect(await said(undefined)).toContain('main is not protected')
    expect(await said('guarded')).toBe('')
    expect(await said('guarded', { apiKey: neon.keys.personal })).toContain('The key is a person’s')
    expect(await said('ci-login')).toContain('ci-login has an expiry, and Neon makes no children')
    expect(await said('nowhere')).toContain('has no branch nowhere')
    expect(await said('guarded', { role: 'nobody' })).toContain('The parent has no role nobody')
    expect(await said('guarded', { database: 'none' })).toContain('The branch has no database none')
    expect(await said('guarded', { apiKey: 'napi_wrong' })).toContain('do not pass authentication')
  })

  it('what a full plan leaves, with Neon’s own words', async () => {
    neon.faults.add({ fault: 'branches-limit', on: 'create-branch' })
    const ours = provider()
    const parent = await ours.parentBranch(undefined)
    await expect(ours.createBranch({ name: 'ci-full', parent, ttlSeconds: 3600 })).rejects.toThrow(
      /branches limit exceeded \[HTTP 422 BRANCHES_LIMIT_EXCEEDED, request [^\]]+\]\nThe plan has no room/,
    )
    expect(ours.liveBranchLimit).toBe(5000)
  })

  it('that a branch has children, and that a life is too long', async () => {
    const { id } = await client.createBranch('ci-parent')
    await client.createBranch('leaf', { parent_id: id })
    const branch = await provider().findBranch('ci-parent')
    if (branch === undefined) throw new Error('there is no ci-parent')
    await expect(provider().deleteBranch(branch)).rejects.toThrow('it is the parent of br-')
    const parent = await provider().parentBranch(undefined)
    const tooLong = provider().createBranch({ name: 'ci-old', parent, ttlSeconds: 31 * 86_400 })
    await expect(tooLong).rejects.toThrow('`ttl` is 31 d')
  })
})

describe('the end of a branch', () => {
  it('is moved, and its name free after a delete, however often', async () => {
    const branch = await create('ci-ends')
    const until = new Date(Date.now() + 2 * 3_600_000)
    const extended = await provider().extendBranch(branch, until)
    expect(Math.abs((extended.expiresAt?.getTime() ?? 0) - until.getTime())).toBeLessThan(1000)
    neon.faults.add({ fault: 'reply-dropped', on: 'delete-branch', times: 1 })
    await provider().deleteBranch(branch)
    await provider().deleteBranch(branch)
    neon.switches.missing_delete_status = 404
    await provider().deleteBranch(branch)
    expect(await create('ci-ends')).toMatchObject({ ready: true })
  })
})
