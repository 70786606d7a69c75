import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Fault } from '../../local/lakebase/faults.ts'
import { type LakebaseStandIn, startLakebase } from '../../local/lakebase/stand-in.ts'
import { createProject, followed, hourly, type LakebaseClient, lakebaseClient, project } from './lakebase-client.ts'

let standIn: LakebaseStandIn
let client: LakebaseClient

beforeAll(async () => {
  standIn = await startLakebase({ port: 0, addressBase: '127.82.10' })
  client = lakebaseClient(standIn)
  await createProject(client)
})
afterEach(() => {
  standIn.faults.clear()
})
afterAll(async () => {
  await standIn.stop()
})

const branches = `${project}/branches`
const create = (id: string) => client.call('POST', `${branches}?branch_id=${id}`, { spec: hourly })
const purge = (id: string) => client.run('DELETE', `${branches}/${id}?purge=true`)

describe('a refusal that was ordered', () => {
  const refusals: readonly (readonly [Fault['fault'], number, string])[] = [
    ['rate-limited', 429, 'REQUEST_LIMIT_EXCEEDED'],
    ['unavailable', 503, 'TEMPORARILY_UNAVAILABLE'],
    ['internal-error', 500, 'INTERNAL_ERROR'],
    ['reconciling', 409, 'ABORTED'],
    ['conflicting-operations', 409, 'RESOURCE_CONFLICT'],
    ['forbidden', 403, 'PERMISSION_DENIED'],
    ['token-expired', 401, 'UNAUTHENTICATED'],
    ['quota-exceeded', 400, 'QUOTA_EXCEEDED'],
  ]
  it.each(refusals)('%s', async (fault, status, code) => {
    standIn.faults.add({ fault, on: 'get-branch', times: 1 })
    const name = `${branches}/production`
    expect(await client.call('GET', project)).toMatchObject({ status: 200 })
    expect(await client.call('GET', name)).toMatchObject({ status, body: { error_code: code } })
    expect(await client.call('GET', name)).toMatchObject({ status: 200 })
  })

  it('has a Retry-After when asked for, comes as often as asked for, and not before its turn', async () => {
    const order = { fault: 'rate-limited', on: '*', after: 1, times: 2, retry_after_seconds: 3 }
    await fetch(`${standIn.url}/local/faults`, { method: 'POST', body: JSON.stringify(order) })
    const answers = []
    for (let call = 0; call < 4; call++) answers.push(await client.call('GET', 'projects'))
    expect(answers.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual([
      [200, null],
      [429, '3'],
      [429, '3'],
      [200, null],
    ])
  })
})

describe('a trouble of the connection', () => {
  it('drops the reply after the create took effect', async () => {
    standIn.faults.add({ fault: 'reply-dropped', on: 'create-branch', times: 1 })
    await expect(create('dropped')).rejects.toThrow('fetch failed')
    expect(await client.call('GET', `${branches}/dropped`)).toMatchObject({ status: 200 })
    expect(await create('dropped')).toMatchObject({ status: 400 })
    await purge('dropped')
  })

  it('resets it before anything happened', async () => {
    standIn.faults.add({ fault: 'connection-reset', on: 'create-branch', times: 1 })
    await expect(create('reset')).rejects.toThrow('fetch failed')
    expect(await client.call('GET', `${branches}/reset`)).toMatchObject({ status: 404 })
    expect(standIn.requests.at(-2)).toMatchObject({ method: 'POST', status: undefined })
  })

  it('answers in HTML, as a proxy does', async () => {
    standIn.faults.add({ fault: 'html-error', on: 'list-branches', times: 1 })
    const response = await fetch(`${standIn.url}/api/2.0/postgres/${branches}`, {
      headers: { authorization: `Bearer ${standIn.token}` },
    })
    expect(response.status).toBe(502)
    expect(await response.text()).toContain('<title>')
  })
})

describe('a trouble of the operation', () => {
  it('ends it in an error, with nothing made', async () => {
    standIn.faults.add({ fault: 'operation-fails', on: 'create-branch', times: 1 })
    const operation = await followed(client, (await create('failed')).body)
    expect(operation).toMatchObject({ done: true, error: { error_code: 'INTERNAL_ERROR' } })
    expect(operation).not.toHaveProperty('response')
    expect(await client.call('GET', `${branches}/failed`)).toMatchObject({ status: 404 })
  })

  it('never ends it', async () => {
    standIn.faults.add({ fault: 'operation-hangs', on: 'create-branch', times: 1 })
    const { body } = await create('hung')
    expect((await client.call('GET', String(body['name']))).body).toMatchObject({ done: false })
    expect((await client.call('GET', `${branches}/hung`)).body).toMatchObject({
      status: { current_state: 'INIT', pending_state: 'READY' },
    })
    await purge('hung')
  })

  it('is done before the branch or the compute are ready', async () => {
    standIn.faults.add({ fault: 'branch-pending', on: 'create-branch', times: 1, seconds: 60 })
    standIn.faults.add({ fault: 'endpoint-pending', on: 'create-branch', times: 1, seconds: 120 })
    await client.createBranch('slow')
    const states = async () => {
      const { body: branch } = await client.call('GET', `${branches}/slow`)
      const { body: endpoint } = await client.call('GET', `${branches}/slow/endpoints/primary`)
      return [branch['status'], endpoint['status']].map((status) => [
        status?.['current_state'],
        status?.['pending_state'],
      ])
    }
    expect(await states()).toEqual([
      ['INIT', 'READY'],
      ['INIT', 'ACTIVE'],
    ])
    await standIn.advanceClock(61)
    expect(await states()).toEqual([
      ['READY', undefined],
      ['INIT', 'ACTIVE'],
    ])
    await standIn.advanceClock(60)
    expect(await states()).toEqual([
      ['READY', undefined],
      ['ACTIVE', undefined],
    ])
    await purge('slow')
  })

  it('loses a deletion', async () => {
    await client.createBranch('stays')
    standIn.faults.add({ fault: 'delete-lost', on: 'delete-branch', times: 1 })
    expect(await purge('stays')).toMatchObject({ done: true })
    expect(await client.call('GET', `${branches}/stays`)).toMatchObject({ status: 200 })
    await purge('stays')
    expect(await client.call('GET', `${branches}/stays`)).toMatchObject({ status: 404 })
  })
})

describe('a trouble of the login', () => {
  it('refuses it for a while', async () => {
    standIn.faults.add({ fault: 'login-refused', on: 'login', times: 1 })
    await expect(client.connect(`${branches}/production`)).rejects.toThrow('External authorization failed')
    await (await client.connect(`${branches}/production`)).end()
  })
})

describe('a switch', () => {
  it('leaves branches without a compute until one is created', async () => {
    standIn.switches.auto_primary = false
    await client.createBranch('bare')
    standIn.switches.auto_primary = true
    expect((await client.call('GET', `${branches}/bare/endpoints`)).body).toEqual({})
    await client.run('POST', `${branches}/bare/endpoints?endpoint_id=primary`, {
      spec: { endpoint_type: 'ENDPOINT_TYPE_READ_WRITE', autoscaling_limit_max_cu: 2 },
    })
    await (await client.connect(`${branches}/bare`)).end()
    await purge('bare')
  })

  it('keeps computes past the cap asleep and closed, the default branch excepted', async () => {
    standIn.switches.active_compute_cap = 1
    await client.createBranch('first')
    await client.createBranch('second')
    await expect(client.connect(`${branches}/second`)).rejects.toThrow('active endpoints limit exceeded')
    await (await client.connect(`${branches}/production`)).end()
    await purge('first')
    await (await client.connect(`${branches}/second`)).end()
    standIn.switches.active_compute_cap = 20
    await purge('second')
  })

  it('is turned over HTTP, and refused when there is none of the name', async () => {
    const turn = (body: object) =>
      fetch(`${standIn.url}/local/switches`, { method: 'PATCH', body: JSON.stringify(body) })
    await turn({ echo_spec: true, max_page_size: 1 })
    const { body } = await client.call('GET', `${branches}`)
    await turn({ echo_spec: false, max_page_size: 100 })
    expect(body['branches']).toMatchObject([{ spec: { no_expiry: true } }])
    expect((await turn({ no_such: true })).status).toBe(400)
  })

  it('makes operations last', async () => {
    standIn.switches.operation_delay_ms = 300
    const { body } = await create('later')
    standIn.switches.operation_delay_ms = 0
    expect((await client.call('GET', String(body['name']))).body).toMatchObject({ done: false })
    await followed(client, body)
    await purge('later')
  })
})

describe('the clock', () => {
  it('is read and advanced over HTTP', async () => {
    const read = async (init: RequestInit) => {
      const response = await fetch(`${standIn.url}/local/clock`, init)
      return Date.parse(((await response.json()) as { now: string }).now)
    }
    const before = await read({})
    const after = await read({ method: 'POST', body: JSON.stringify({ advance_seconds: 90 }) })
    expect(after - before).toBeGreaterThanOrEqual(90_000)
  })
})
