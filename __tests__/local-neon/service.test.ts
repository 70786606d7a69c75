import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { firstProject } from '../../local/neon/first-project.ts'
import { type NeonStandIn, startNeon } from '../../local/neon/stand-in.ts'
import { defaultSwitches } from '../../local/neon/switches.ts'
import { neonAddresses } from './addresses.ts'
import { type Answer, type Json, type NeonClient, neonClient } from './neon-client.ts'

let neon: NeonStandIn
let project: string
let client: NeonClient
beforeAll(async () => {
  neon = await startNeon({ port: 0, addressBase: neonAddresses() })
  project = await firstProject(neon)
  client = neonClient(neon, project)
})
afterAll(async () => {
  await neon.stop()
})
afterEach(() => {
  Object.assign(neon.switches, defaultSwitches)
})

const at = (path: string) => `projects/${project}${path}`
/** By how much the service's clock was moved on. */
let advancedMs = 0
const inOneHour = () => new Date(Date.now() + advancedMs + 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z')
const refusal = ({ status, body }: Answer) => ({ status, code: body['code'], message: body['message'] })

describe('a branch', () => {
  it('says who it is to whoever is connected, and no session can change it', async () => {
    const branch = await client.createBranch('identity')
    const sql = `set "neon.branch_id" = 'br-other'; select setting from pg_settings where name = 'neon.branch_id' and context = 'postmaster'`
    const results = (await client.query('identity', sql)) as unknown as pg.QueryResult<unknown[]>[]
    expect(results.at(-1)?.rows).toEqual([[branch['id']]])
  })

  it("begins with its parent's password, and a reset is its own alone", async () => {
    const { id } = await client.createBranch('inherits')
    expect(await client.password('inherits')).toBe(await client.password('main'))
    const answer = await client.run('POST', `/branches/${id}/roles/neondb_owner/reset_password`)
    expect(answer['role']?.['password']).not.toBe(await client.password('main'))
    expect((await client.query('inherits', 'select 1')).rows).toEqual([[1]])
    expect((await client.query('main', 'select 1')).rows).toEqual([[1]])
  })

  it('has a password of its own when its parent is protected', async () => {
    const parent = await client.createBranch('protected', { protected: true })
    await client.createBranch('child', { parent_id: parent['id'] })
    expect(await client.password('child')).not.toBe(await client.password('protected'))
    expect((await client.query('child', 'select 1')).rows).toEqual([[1]])
    const refused = await client.call('DELETE', at(`/branches/${parent['id']}`))
    expect(refusal(refused)).toMatchObject({ status: 422, message: 'cannot delete protected branch' })
  })

  it('is restored from its parent under the same id, host and password, with its time begun anew', async () => {
    const { id } = await client.createBranch('restored', { expires_at: inOneHour() })
    await client.run('POST', `/branches/${id}/roles/neondb_owner/reset_password`)
    const [host, password] = [await client.host('restored'), await client.password('restored')]
    await client.query('restored', 'create table only_here ()')
    await client.run('POST', `/branches/${id}/restore`, { source_branch_id: (await client.branch('main'))['id'] })
    expect(await client.host('restored')).toBe(host)
    expect(await client.password('restored')).toBe(password)
    expect((await client.query('restored', "select to_regclass('only_here')")).rows).toEqual([[null]])
    expect(await client.branch('restored')).toMatchObject({ last_reset_at: expect.any(String) })
  })

  it('without a row when only its schema was asked for, as a root', async () => {
    await client.query('main', 'create table if not exists kept (id int); insert into kept values (1)')
    const branch = await client.createBranch('schema-only', { init_source: 'schema-only' })
    expect(branch['parent_id']).toBeUndefined()
    expect((await client.query('schema-only', 'select count(*)::int from kept')).rows).toEqual([[0]])
    await client.run('DELETE', `/branches/${branch['id']}`)
  })

  it('keeps its annotation, which the list shows beside it', async () => {
    const { id } = await client.createBranch('annotated', {}, { annotation_value: { 'github-pr-number': '7' } })
    const { annotations } = await client.run('GET', '/branches?search=annotated')
    expect(annotations).toMatchObject({ [String(id)]: { value: { 'github-pr-number': '7' } } })
  })

  it('goes when its time has come, and a deleted one is answered with nothing', async () => {
    const { id } = await client.createBranch('expiring', { expires_at: inOneHour() })
    advancedMs = 3_700_000
    await neon.advanceClock(advancedMs / 1000)
    expect(refusal(await client.call('GET', at(`/branches/${id}`)))).toMatchObject({
      status: 404,
      message: 'branch not found',
    })
    expect(await client.call('DELETE', at(`/branches/${id}`))).toMatchObject({ status: 204, body: undefined })
  })

  it('that is kept for recovery holds its name where the switch says so', async () => {
    neon.switches.soft_delete = 'holds-name'
    const { id } = await client.createBranch('held')
    await client.run('DELETE', `/branches/${id}`)
    expect((await client.run('GET', '/branches?search=held'))['branches']).toEqual([])
    const [shown] = (await client.run('GET', '/branches?search=held&include_deleted=true'))['branches'] as Json[]
    expect(shown).toMatchObject({ recovery: { deletion_method: 'user' } })
    const again = await client.call('POST', at('/branches'), { branch: { name: 'held' } })
    expect(refusal(again)).toMatchObject({ status: 409, code: 'BRANCH_ALREADY_EXISTS' })
  })
})

describe('what is refused', () => {
  const create = (branch: object, endpoint: object = {}) =>
    client.call('POST', at('/branches'), { branch, endpoints: [{ type: 'read_write', ...endpoint }] })

  it('a name that is taken', async () => {
    expect(refusal(await create({ name: 'main' }))).toEqual({
      status: 409,
      code: 'BRANCH_ALREADY_EXISTS',
      message: 'branch already exists; branch_name:"main"',
    })
  })

  it('what an end does not go with', async () => {
    const expiring = await client.createBranch('ends', { expires_at: inOneHour() })
    const tooFar = new Date(Date.now() + 60 * 24 * 3_600_000).toISOString()
    const refused = [
      await create({ name: 'x', expires_at: tooFar }),
      await create({ name: 'x', expires_at: '2020-01-01T00:00:00Z' }),
      await create({ name: 'x', expires_at: inOneHour(), protected: true }),
      await create({ name: 'x', parent_id: expiring['id'] }),
      await client.call('PATCH', at(`/branches/${(await client.branch('main'))['id']}`), {
        branch: { expires_at: inOneHour() },
      }),
    ]
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400])
  })

  it('deleting what has children, or is the default', async () => {
    const parent = await client.createBranch('parent')
    const child = await client.createBranch('leaf', { parent_id: parent['id'] })
    expect(refusal(await client.call('DELETE', at(`/branches/${parent['id']}`)))).toMatchObject({
      status: 422,
      message: `cannot delete branch that has children: ${child['id']}`,
    })
    const main = (await client.branch('main'))['id']
    expect(await client.call('DELETE', at(`/branches/${main}`))).toMatchObject({ status: 422 })
  })

  it('what a plan does not have', async () => {
    neon.switches.plan = 'free'
    expect(refusal(await create({ name: 'big' }, { autoscaling_limit_max_cu: 8 }))).toMatchObject({ status: 412 })
    expect(refusal(await create({ name: 'p', protected: true }))).toMatchObject({
      code: 'BRANCHES_PROTECTED_LIMIT_EXCEEDED',
    })
    expect(refusal(await create({ name: 'late' }, { suspend_timeout_seconds: 60 }))).toMatchObject({
      status: 412,
      message: 'suspend interval changing is not allowed for your account',
    })
    neon.faults.add({ fault: 'branches-limit', on: 'create-branch', times: 1 })
    expect(refusal(await create({ name: 'full' }))).toMatchObject({ status: 422, code: 'BRANCHES_LIMIT_EXCEEDED' })
  })

  it('a change while operations run, also those of the service itself', async () => {
    neon.switches.operation_delay_ms = 300
    const first = await create({ name: 'first' })
    const second = await create({ name: 'second' })
    neon.switches.operation_delay_ms = 0
    expect(first.status).toBe(201)
    expect(refusal(second)).toEqual({
      status: 423,
      code: '',
      message: 'project already has running conflicting operations, scheduling of new ones is prohibited',
    })
    await client.run('GET', `/operations/${(first.body['operations'] as Json[])[0]?.['id']}`)
    await waitUntilIdle()
    neon.checkAvailability(project, 300)
    expect((await create({ name: 'second' })).status).toBe(423)
    await waitUntilIdle()
    expect((await create({ name: 'second' })).status).toBe(201)
    await waitUntilIdle()
  })

  it('a key that is none, was revoked, or belongs to another project', async () => {
    const refused = { status: 401, code: '', message: 'supplied credentials do not pass authentication' }
    expect(refusal(await client.call('GET', 'auth', undefined, 'napi_none'))).toEqual(refused)
    const key = neon.projectKey(project)
    expect(await client.call('GET', at(''), undefined, key)).toMatchObject({ status: 200 })
    expect(refusal(await client.call('GET', 'projects/other-one-1', undefined, key))).toEqual({
      status: 404,
      code: '',
      message: `not allowed to perform actions outside the project this key is scoped to; subject_project_id:"${project}"`,
    })
    neon.revoke(key)
    expect(refusal(await client.call('GET', at(''), undefined, key))).toEqual(refused)
  })

  it("keeps the caller's request id, and knows no other route", async () => {
    const response = await fetch(`${neon.url}/nowhere`, {
      headers: { authorization: `Bearer ${neon.keys.organization}`, 'x-request-id': 'mine-1' },
    })
    expect(response.headers.get('x-request-id')).toBe('mine-1')
    expect(await response.json()).toEqual({ request_id: 'mine-1', code: '', message: 'this route does not exist' })
  })

  it('lists of projects without an organization, by a person’s key', async () => {
    const personal = await client.call('GET', 'projects', undefined, neon.keys.personal)
    expect(refusal(personal)).toMatchObject({ status: 400, message: expect.stringContaining('org_id is required') })
  })
})

describe('the door', () => {
  const connect = async (config: pg.ClientConfig) => {
    const connection = new pg.Client({
      host: neon.proxyAddress,
      user: 'neondb_owner',
      password: await client.password('main'),
      database: 'neondb',
      ...config,
    })
    await connection.connect()
    const { rows } = await connection.query<{ id: string }>(`select current_setting('neon.endpoint_id') as id`)
    await connection.end()
    return rows[0]?.id
  }
  const endpoint = async () => {
    const { endpoints } = await client.run('GET', `/branches/${(await client.branch('main'))['id']}/endpoints`)
    return String((endpoints as Json[])[0]?.['id'])
  }

  it('knows a compute by the name in the handshake, by the option, and by the beginning of the password', async () => {
    const id = await endpoint()
    const ca = await readFile(neon.caFile, 'utf8')
    expect(await connect({ ssl: { ca, servername: `${id}.neon.local` } })).toBe(id)
    expect(await connect({ ssl: { ca }, options: `endpoint=${id}` })).toBe(id)
    const password = `endpoint=${id};${await client.password('main')}`
    expect(await connect({ ssl: { ca }, password })).toBe(id)
    expect(await connect({ host: await client.host('main'), ssl: { ca }, enableChannelBinding: true } as object)).toBe(
      id,
    )
  })

  it('says what is missing, wrong or contradictory', async () => {
    const ca = await readFile(neon.caFile, 'utf8')
    const id = await endpoint()
    await expect(connect({ ssl: { ca } })).rejects.toThrow('Endpoint ID is not specified.')
    await expect(connect({ ssl: { ca }, options: 'endpoint=ep-none' })).rejects.toThrow('could not be found')
    await expect(connect({ ssl: { ca }, options: `endpoint=${id}`, password: 'wrong' })).rejects.toThrow(
      "password authentication failed for user 'neondb_owner'",
    )
    await expect(
      connect({ host: await client.host('main'), ssl: { ca }, options: 'endpoint=ep-other-one-1' }),
    ).rejects.toThrow('Inconsistent project name inferred from SNI')
  })

  it('of a read replica only lets read', async () => {
    const branch = await client.createBranch('replicated')
    const { endpoint: replica } = await client.run('POST', '/endpoints', {
      endpoint: { branch_id: branch['id'], type: 'read_only' },
    })
    const ssl = { ca: await readFile(neon.caFile, 'utf8') }
    const reader = new pg.Client({
      host: String(replica?.['host']),
      user: 'neondb_owner',
      password: await client.password('replicated'),
      database: 'neondb',
      ssl,
    })
    await reader.connect()
    await expect(reader.query('create table t ()')).rejects.toThrow('read-only transaction')
    await reader.end()
  })
})

describe('the schema', () => {
  it('of a branch differs from its parent by what was changed there', async () => {
    const { id } = await client.createBranch('compared')
    const compare = async () =>
      String((await client.run('GET', `/branches/${id}/compare_schema?db_name=neondb`))['diff'])
    expect(await compare()).toBe('')
    await client.query('compared', 'create table added (id bigint primary key)')
    expect(await compare()).toMatch(/^\+CREATE TABLE public\.added/m)
  })
})

describe('the lists', () => {
  it('come in pages, the last without a cursor', async () => {
    neon.switches.max_page_size = 2
    const names: string[] = []
    let cursor = ''
    do {
      const { branches, pagination } = await client.run('GET', `/branches?limit=100&sort_by=name&cursor=${cursor}`)
      names.push(...[...branches].map((branch) => String(branch['name'])))
      cursor = String(pagination?.['next'] ?? '')
    } while (cursor !== '')
    neon.switches.max_page_size = 100
    expect(names).toContain('main')
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThan(2)
  })
})

describe('a folder that is kept', () => {
  it('brings back the branches, with their data, after a stop', async () => {
    const { dataDir, remove } = await temporaryFolder()
    try {
      const first = await startNeon({
        port: 0,
        addressBase: `${neonAddresses().replace(/^127\.\d+/, '127.69')}`,
        dataDir,
      })
      const id = await firstProject(first)
      await neonClient(first, id).query('main', 'create table kept as select 1 as id')
      await first.stop()
      const second = await startNeon({
        port: 0,
        addressBase: `${neonAddresses().replace(/^127\.\d+/, '127.69')}`,
        dataDir,
      })
      expect(await firstProject(second)).toBe(id)
      expect((await neonClient(second, id).query('main', 'select id from kept')).rows).toEqual([[1]])
      await second.stop()
    } finally {
      await remove()
    }
  })
})

async function temporaryFolder() {
  const { mkdtemp, rm } = await import('node:fs/promises')
  const dataDir = await mkdtemp('/tmp/neon-kept-')
  return { dataDir, remove: () => rm(dataDir, { recursive: true, force: true }) }
}

async function waitUntilIdle(): Promise<void> {
  for (;;) {
    const { operations } = await client.run('GET', '/operations')
    if ([...operations].every((operation) => ['finished', 'failed'].includes(String(operation['status'])))) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
