/** The provider and the answers that a healthy service seldom gives, played word by word. */
import { describe, expect, it } from '@jest/globals'
import { lakebaseProvider } from '../../src/branch/lakebase/lakebase-provider.ts'
import { quickClock } from './quick-clock.ts'
import { recordedLog } from './recorded-log.ts'
import { branch, done, id, ours, production, providerOf, root, serviceWith } from './scripted-lakebase.ts'
import { type Reply, startScriptedServer } from './scripted-server.ts'

describe('deleting', () => {
  const there = { json: branch({}, { uid: ours.uid }) }

  it('leaves a branch alone that has the name by now', async () => {
    await using server = await startScriptedServer(
      serviceWith({ [`GET ${id}`]: { json: branch({}, { uid: 'br-2' }) } }),
    )
    await providerOf(server).deleteBranch(ours)
    expect(server.lines.filter((line) => line.startsWith('DELETE'))).toEqual([])
  })

  it('is over when the name belongs to a new branch', async () => {
    await using server = await startScriptedServer(
      serviceWith({ [`DELETE ${id}`]: done, [`GET ${id}`]: [there, { json: branch({}, { uid: 'br-2' }) }] }),
    )
    await providerOf(server).deleteBranch(ours)
    expect(server.lines.filter((line) => line.startsWith('DELETE'))).toHaveLength(1)
  })

  it('fails with the words of the service', async () => {
    const refusal = { status: 400, json: { error_code: 'BAD_REQUEST', message: 'cannot delete protected branch' } }
    await using server = await startScriptedServer(serviceWith({ [`GET ${id}`]: there, [`DELETE ${id}`]: refusal }))
    await expect(providerOf(server).deleteBranch(ours)).rejects.toThrow('cannot delete protected branch')
  })

  it('does not take a host without the API for a branch that is gone', async () => {
    const wrongHost = {
      status: 404,
      json: { error_code: 'ENDPOINT_NOT_FOUND', message: "No API found for 'DELETE /postgres'" },
    }
    await using server = await startScriptedServer(serviceWith({ [`GET ${id}`]: there, [`DELETE ${id}`]: wrongHost }))
    await expect(providerOf(server).deleteBranch(ours)).rejects.toThrow('does not serve the Lakebase API')
  })
})

describe('the compute', () => {
  const endpoint = (status: Record<string, unknown>, name = 'primary') => ({
    name: `${id}/endpoints/${name}`,
    status: { endpoint_type: 'ENDPOINT_TYPE_READ_WRITE', current_state: 'IDLE', hosts: { host: 'ep-1.db' }, ...status },
  })
  const endpoints = (...list: object[]): Reply => ({ json: { endpoints: list } })

  it('is the read-write one, whatever its id, with its pooler', async () => {
    const hosts = { host: 'ep-1.db', read_write_pooled_host: 'ep-1-pooler.db', unheard_of: 'x' }
    const replica = endpoint({ endpoint_type: 'ENDPOINT_TYPE_READ_ONLY' }, 'replica')
    await using server = await startScriptedServer(
      serviceWith({
        [`GET ${id}/endpoints`]: endpoints(replica, endpoint({ hosts, current_state: 'DOZING' }, 'writer')),
      }),
    )
    expect(await providerOf(server).compute(ours)).toMatchObject({
      id: `${id}/endpoints/writer`,
      host: 'ep-1.db',
      pooledHost: 'ep-1-pooler.db',
    })
  })

  it('is waited for until it has a state, no pending one, and a host', async () => {
    await using server = await startScriptedServer(
      serviceWith({
        [`GET ${id}/endpoints`]: [
          endpoints(endpoint({ current_state: 'INIT', hosts: null })),
          endpoints(endpoint({ current_state: 'INIT', hosts: null })),
          endpoints(endpoint({ hosts: {} })),
          endpoints(endpoint({ pending_state: 'ACTIVE' })),
          endpoints(endpoint({ current_state: 'ACTIVE' })),
        ],
      }),
    )
    expect((await providerOf(server).compute(ours)).host).toBe('ep-1.db')
    expect(server.asked).toHaveLength(5)
  })

  it('is found when it was made by somebody else in the meantime', async () => {
    const none = { json: {} }
    const exists = { status: 400, json: { error_code: 'BAD_REQUEST', message: 'read_write endpoint already exists' } }
    const answers = serviceWith({ [`POST ${id}/endpoints`]: exists })
    await using server = await startScriptedServer((asked) => {
      if (asked.line.startsWith('POST')) return answers(asked)
      return server.lines.some((line) => line.startsWith('POST')) ? endpoints(endpoint({})) : none
    })
    expect((await providerOf(server).compute(ours)).host).toBe('ep-1.db')
  })

  it('that is disabled is a sentence', async () => {
    await using server = await startScriptedServer(
      serviceWith({ [`GET ${id}/endpoints`]: endpoints(endpoint({ disabled: true })) }),
    )
    await expect(providerOf(server).compute(ours)).rejects.toThrow('is disabled')
  })
})

describe('the login', () => {
  const compute = { id: `${id}/endpoints/primary`, host: 'ep-1.db', port: 5432 }
  const minted = { json: { token: 'jwt', expire_time: '2026-11-22T13:00:00Z' } }

  it('is for the endpoint, as who is signed in', async () => {
    await using server = await startScriptedServer((asked) =>
      asked.line.endsWith('/scim/v2/Me') ? { json: { userName: 'ann@example.org' } } : minted,
    )
    const provider = providerOf(server)
    expect(await provider.credential(compute)).toEqual({
      user: 'ann@example.org',
      password: 'jwt',
      expiresAt: new Date('2026-11-22T13:00:00Z'),
    })
    expect(server.asked[0]).toMatchObject({
      line: `POST ${root}credentials`,
      body: JSON.stringify({ endpoint: compute.id }),
    })
    expect(provider.log.masks).toEqual(['dapi', 'jwt'])
  })

  it('is for a group where a role is given', async () => {
    await using server = await startScriptedServer([minted])
    const inputs = { host: server.url, project: 'shop', token: 'dapi', role: 'ci users', operationTimeoutSeconds: 60 }
    const { transport } = server
    const provider = lakebaseProvider({
      inputs,
      env: {},
      clock: quickClock(),
      log: recordedLog(),
      transport,
      isOurs: () => true,
    })
    expect((await provider.credential(compute)).user).toBe('ci users')
    expect(JSON.parse(server.asked[0]?.body ?? '')).toEqual({ endpoint: compute.id, group_name: 'ci users' })
  })
})

describe('the set-up check', () => {
  const main = { name: production.id, uid: 'br-0', status: { default: true, current_state: 'READY' } }
  const others = (count: number, state = 'READY') =>
    Array.from({ length: count }, (_, index) => ({ ...branch({ current_state: state }), name: `${id}${index}` }))

  it('counts the branches, page by page, before there are too many', async () => {
    const pages = [
      { json: { branches: [main, ...others(4)], next_page_token: 'p2' } },
      { json: { next_page_token: 'p3' } },
      {
        json: {
          branches: [
            { ...main, name: 'projects/shop/branches/qa', status: {} },
            ...others(3),
            ...others(5, 'ARCHIVED'),
          ],
        },
      },
    ]
    await using server = await startScriptedServer(serviceWith({ 'GET projects/shop/branches': [...pages, ...pages] }))
    expect(await providerOf(server).checkSetup(undefined)).toEqual([
      {
        about: 'quota',
        isWarning: true,
        problem: '9 of 10 unarchived branches are used; 7 are ours by name.',
        remedy: expect.stringContaining('shorten `ttl`'),
      },
    ])
    expect(server.lines).toContain(`GET ${root}projects/shop/branches?page_size=100&page_token=p2`)
  })

  it('is content with fewer', async () => {
    await using server = await startScriptedServer(
      serviceWith({ 'GET projects/shop/branches': { json: { branches: [main, ...others(7)] } } }),
    )
    expect(await providerOf(server).checkSetup(undefined)).toEqual([])
  })

  it('gives up when its patience ends', async () => {
    await using server = await startScriptedServer(['hang up'])
    const clock = quickClock()
    expect(await providerOf(server, clock, 5000).checkSetup(undefined)).toHaveLength(1)
    expect(clock.sleeps.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(5000)
  })

  it.each([
    [
      'a login page',
      { text: '<!DOCTYPE html><title>Databricks - Sign In</title>' },
      'Databricks - Sign In',
      'is the workspace URL',
    ],
    ['a silent host', 'hang up', 'no answer from', 'Check `databricks-host`'],
    ['no rights', { status: 403, json: { error_code: 'PERMISSION_DENIED', message: 'no' } }, 'HTTP 403', 'CAN MANAGE'],
  ] as const)('explains %s', async (_, reply, problem, remedy) => {
    await using server = await startScriptedServer([reply])
    expect(await providerOf(server).checkSetup(undefined)).toEqual([
      { about: 'service', problem: expect.stringContaining(problem), remedy: expect.stringContaining(remedy) },
    ])
  })
})
