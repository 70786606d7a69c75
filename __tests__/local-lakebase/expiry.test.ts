import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type LakebaseStandIn, startLakebase } from '../../local/lakebase/stand-in.ts'
import { createProject, type LakebaseClient, lakebaseClient, project, queryOne } from './lakebase-client.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'lakebase-expiry-'))
let standIn: LakebaseStandIn
let client: LakebaseClient

beforeAll(async () => {
  standIn = await startLakebase({ port: 0, addressBase: '127.82.3', dataDir })
  client = lakebaseClient(standIn)
  await createProject(client)
})
afterAll(async () => {
  await standIn.stop()
  rmSync(dataDir, { recursive: true })
})

const branches = `${project}/branches`
const clusterOf = (uid: unknown) => join(dataDir, 'clusters', String(uid))
const day = 86_400

describe('a branch whose time has come', () => {
  it('is gone with its compute and its data', async () => {
    const { response } = await client.createBranch('brief', { ttl: '600s' })
    const session = await client.connect(`${branches}/brief`)
    const ended = new Promise((resolve) => session.once('end', resolve))
    await standIn.advanceClock(500)
    expect(await client.call('GET', `${branches}/brief`)).toMatchObject({ status: 200 })
    await standIn.advanceClock(100)
    await ended
    expect(await client.call('GET', `${branches}/brief`)).toMatchObject({ status: 404 })
    expect((await client.call('GET', `${branches}?show_deleted=true`)).body['branches']).toHaveLength(1)
    expect(existsSync(clusterOf(response?.['uid']))).toBe(false)
  })

  it('lives on when its expiry was moved in time; a ttl counts from the creation', async () => {
    const { response } = await client.createBranch('extended', { ttl: '600s' })
    const created = Date.parse(String(response?.['create_time']))
    await client.run('PATCH', `${branches}/extended?update_mask=spec.expiration`, { spec: { ttl: '1200s' } })
    const { body } = await client.call('GET', `${branches}/extended`)
    expect(Date.parse(String(body['status']?.['expire_time']))).toBe(created + 1_200_000)
    await standIn.advanceClock(700)
    expect(await client.call('GET', `${branches}/extended`)).toMatchObject({ status: 200 })
    await client.run('PATCH', `${branches}/extended?update_mask=spec.expiration`, { spec: { no_expiry: true } })
    await standIn.advanceClock(31 * day)
    expect((await client.call('GET', `${branches}/extended`)).body['status']).not.toHaveProperty('expire_time')
    await client.run('DELETE', `${branches}/extended?purge=true`)
  })
})

describe('a deleted branch', () => {
  it('comes back with its data and without its expiry', async () => {
    await client.createBranch('back')
    const before = await client.connect(`${branches}/back`)
    await before.query('create table kept as select 7 as value')
    await before.end()
    await client.run('DELETE', `${branches}/back`)
    expect(await client.call('GET', `${branches}/back`)).toMatchObject({ status: 404 })
    await standIn.advanceClock(2 * day)
    await client.run('POST', `${branches}/back/undelete`, {})
    const { body } = await client.call('GET', `${branches}/back`)
    expect(body['status']).not.toHaveProperty('expire_time')
    const after = await client.connect(`${branches}/back`)
    expect(await queryOne(after, 'select value from kept')).toBe(7)
    await after.end()
    await client.run('DELETE', `${branches}/back?purge=true`)
  })

  it('is purged by itself after seven days', async () => {
    const { response } = await client.createBranch('late')
    await client.run('DELETE', `${branches}/late`)
    expect(existsSync(clusterOf(response?.['uid']))).toBe(true)
    await standIn.advanceClock(7 * day + 1)
    expect(existsSync(clusterOf(response?.['uid']))).toBe(false)
    expect(await client.call('POST', `${branches}/late/undelete`, {})).toMatchObject({ status: 404 })
  })

  it('can be purged once soft-deleted, and frees its id at once unless the switch says otherwise', async () => {
    await client.createBranch('again')
    await client.run('DELETE', `${branches}/again`)
    standIn.switches.soft_deleted_id_held = true
    await expect(client.createBranch('again')).rejects.toThrow('branch already exists')
    standIn.switches.soft_deleted_id_held = false
    await client.createBranch('again')
    await client.run('DELETE', `${branches}/again?purge=true`)
    await client.run('DELETE', `${branches}/again?purge=true`)
    expect((await client.call('GET', `${branches}?show_deleted=true`)).body['branches']).toHaveLength(1)
  })
})

describe('a deleted project', () => {
  it('holds its id and comes back with its default branch alone', async () => {
    await client.createBranch('lost')
    await client.run('DELETE', project)
    expect(await client.call('GET', project)).toMatchObject({ status: 404 })
    expect((await client.call('GET', 'projects')).body).not.toHaveProperty('projects')
    expect((await client.call('GET', 'projects?show_deleted=true')).body['projects']).toHaveLength(1)
    await expect(createProject(client)).rejects.toThrow('ALREADY_EXISTS')
    await client.run('POST', `${project}/undelete`, {})
    expect((await client.call('GET', branches)).body['branches']).toMatchObject([{ branch_id: 'production' }])
    await (await client.connect(`${branches}/production`)).end()
  })
})
