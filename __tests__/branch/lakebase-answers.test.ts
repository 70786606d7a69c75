/** The provider and the answers that a healthy service seldom gives, played word by word. */
import { describe, expect, it } from '@jest/globals'
import type { Clock } from '../../src/action/clock.ts'
import { isOurs } from '../../src/branch/branch-name.ts'
import { lakebaseProvider } from '../../src/branch/lakebase/lakebase-provider.ts'
import { type Branch, BranchExistsError } from '../../src/branch/provider.ts'
import { quickClock } from './quick-clock.ts'
import { recordedLog } from './recorded-log.ts'
import { type Asked, type Reply, type ScriptedServer, startScriptedServer } from './scripted-server.ts'

const root = '/api/2.0/postgres/'
const id = 'projects/shop/branches/ci-pr-42'
const operation = { name: `${id}/operations/1`, done: false }
const done: Reply = { json: { ...operation, done: true, response: {} } }
const missing: Reply = { status: 404, json: { error_code: 'NOT_FOUND', message: 'branch id not found [TraceId: 1]' } }
const taken: Reply = {
  status: 400,
  json: { error_code: 'BAD_REQUEST', message: 'branch already exists; branch_name:"ci-pr-42"' },
}

const production: Branch = {
  name: 'production',
  id: 'projects/shop/branches/production',
  uid: 'br-0',
  isDefault: true,
  isProtected: false,
  ready: true,
}
const ours: Branch = { ...production, name: 'ci-pr-42', id, uid: 'br-1', isDefault: false, parentId: production.id }

function branch(status: Record<string, unknown> = {}, fields: Record<string, unknown> = {}) {
  return {
    name: id,
    uid: 'br-1',
    create_time: '2026-11-22T12:00:01.123456789Z',
    status: {
      current_state: 'READY',
      source_branch: production.id,
      expire_time: '2026-11-22T13:00:01Z',
      ...status,
    },
    ...fields,
  }
}

type Answers = Readonly<Record<string, Reply | readonly Reply[]>>

/** Answers by `METHOD path`, each list in order and its last for ever; the project itself is always there. */
function serviceWith(answers: Answers) {
  const counts = new Map<string, number>()
  return ({ line }: Asked): Reply => {
    const key = line.replace(root, '').replace(/\?.*/, '')
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    const replies = [answers[key] ?? []].flat()
    const reply = replies[Math.min(count, replies.length - 1)]
    if (reply === undefined && key === 'GET projects/shop') return { json: { name: 'projects/shop', uid: 'uid-1' } }
    return reply ?? { status: 500, json: { message: `nobody expected ${key}` } }
  }
}

function providerOf(server: Pick<ScriptedServer, 'url' | 'transport'>, clock: Clock = quickClock()) {
  const log = recordedLog()
  const inputs = { host: server.url, project: 'shop', token: 'dapi', operationTimeoutSeconds: 300 }
  const named = (name: string) => isOurs(name, 'ci-pr-{number}')
  return { log, ...lakebaseProvider({ inputs, env: {}, clock, log, transport: server.transport, isOurs: named }) }
}

const create = { name: 'ci-pr-42', parent: production, ttlSeconds: 3600 }
const posts = (server: ScriptedServer) => server.lines.filter((line) => line.startsWith('POST'))

describe('creating', () => {
  it('looks at the branch when the record of the operation is gone, and until it is ready', async () => {
    await using server = await startScriptedServer(
      serviceWith({
        'POST projects/shop/branches': { json: operation },
        [`GET ${operation.name}`]: [{ json: operation }, missing],
        [`GET ${id}`]: [
          missing,
          { json: branch({ current_state: 'INIT' }) },
          { json: branch({ pending_state: 'READY' }) },
          { json: branch({ logical_size_bytes: '8796093022208', expire_time: '2026-11-22T13:00:00Z' }) },
        ],
      }),
    )
    expect(await providerOf(server).createBranch(create)).toEqual({
      ...ours,
      createdAt: new Date('2026-11-22T12:00:01.123Z'),
      forkedAt: new Date('2026-11-22T12:00:01.123Z'),
      expiresAt: new Date('2026-11-22T13:00:00Z'),
      logicalSize: 8796093022208,
      consoleUrl: `${server.url}/lakebase/projects/uid-1/branches/br-1`,
    })
  })

  it.each([
    ['from another parent', branch({ source_branch: 'projects/shop/branches/qa' })],
    ['with another expiry', branch({ expire_time: '2026-11-29T12:00:00Z' })],
    ['without an expiry', branch({ expire_time: null })],
    ['that is older', branch({ expire_time: '2026-11-22T12:00:00Z' }, { create_time: '2026-11-22T11:00:00Z' })],
  ])('does not adopt a branch %s after a lost reply', async (_, existing) => {
    await using server = await startScriptedServer(
      serviceWith({ 'POST projects/shop/branches': 'hang up', [`GET ${id}`]: { json: existing } }),
    )
    await expect(providerOf(server).createBranch(create)).rejects.toThrow(BranchExistsError)
    expect(posts(server)).toHaveLength(1)
  })

  it('does not wait for a branch that somebody deletes meanwhile', async () => {
    await using server = await startScriptedServer(
      serviceWith({
        'POST projects/shop/branches': done,
        [`GET ${id}`]: [missing, { json: branch({ current_state: 'INIT' }) }, missing],
      }),
    )
    await expect(providerOf(server).createBranch(create)).rejects.toThrow('was deleted by somebody else')
  })

  it('adopts the branch that shows up only after it asked again', async () => {
    await using server = await startScriptedServer(
      serviceWith({
        'POST projects/shop/branches': ['hang up', taken],
        [`GET ${id}`]: [missing, { json: branch() }],
      }),
    )
    expect((await providerOf(server).createBranch(create)).uid).toBe('br-1')
    expect(posts(server)).toHaveLength(2)
  })

  it('does not ask for ever when no answer is clear', async () => {
    await using server = await startScriptedServer(
      serviceWith({ 'POST projects/shop/branches': { status: 502, text: '' }, [`GET ${id}`]: missing }),
    )
    await expect(providerOf(server).createBranch(create)).rejects.toThrow('HTTP 502')
    expect(posts(server)).toHaveLength(6)
  })

  it('waits out the tail of a purge', async () => {
    await using server = await startScriptedServer(
      serviceWith({
        'POST projects/shop/branches': [taken, taken, done],
        [`GET ${id}`]: [missing, missing, { json: branch() }],
        'GET projects/shop/branches': { json: {} },
      }),
    )
    expect((await providerOf(server).createBranch(create)).ready).toBe(true)
    expect(server.lines.filter((line) => line.startsWith('DELETE'))).toEqual([])
  })

  it('brings a deleted branch back when only that lets it be purged', async () => {
    const deleted = { json: { branches: [branch({ current_state: 'DELETED' })] } }
    await using server = await startScriptedServer(
      serviceWith({
        'POST projects/shop/branches': [taken, done],
        [`GET ${id}`]: [{ json: branch({ current_state: 'DELETED' }) }, { json: branch() }],
        'GET projects/shop/branches': deleted,
        [`DELETE ${id}`]: [missing, done],
        [`POST ${id}/undelete`]: done,
      }),
    )
    expect((await providerOf(server).createBranch(create)).ready).toBe(true)
    expect(server.lines.filter((line) => /DELETE|undelete/.test(line)).map((line) => line.replace(root, ''))).toEqual([
      `DELETE ${id}?allow_missing=true&purge=true`,
      `POST ${id}/undelete`,
      `DELETE ${id}?allow_missing=true&purge=true`,
    ])
  })

  it('leaves a deleted branch of others alone', async () => {
    const staging = 'projects/shop/branches/staging'
    await using server = await startScriptedServer(
      serviceWith({
        'POST projects/shop/branches': taken,
        [`GET ${staging}`]: missing,
        'GET projects/shop/branches': {
          json: { branches: [{ ...branch({ current_state: 'DELETED' }), name: staging }] },
        },
      }),
    )
    await expect(providerOf(server).createBranch({ ...create, name: 'staging' })).rejects.toThrow(
      'can still be recovered',
    )
    expect(server.lines.filter((line) => /DELETE|undelete/.test(line))).toEqual([])
  })

  it('knows a taken name from the operation as well', async () => {
    const failed = { ...operation, done: true, error: { error_code: 'ALREADY_EXISTS', message: 'such id' } }
    await using server = await startScriptedServer(
      serviceWith({ 'POST projects/shop/branches': { json: failed }, [`GET ${id}`]: { json: branch() } }),
    )
    await expect(providerOf(server).createBranch(create)).rejects.toThrow(BranchExistsError)
  })

  it.each([
    ['the ceiling in the refusal', 'expiration exceeds the maximum expiration time of 259200s', '604800s', '259200s'],
    ['the history retention', 'expiration exceeds the maximum expiration time', '172800s', '172800s'],
    ['a week', 'expiration exceeds the maximum expiration time', '3024000s', '604800s'],
  ])('falls back to %s', async (_, message, retention, ttl) => {
    const project = { name: 'projects/shop', uid: 'uid-1', status: { history_retention_duration: retention } }
    await using server = await startScriptedServer(
      serviceWith({
        'GET projects/shop': { json: project },
        'POST projects/shop/branches': [
          { status: 400, json: { error_code: 'INVALID_PARAMETER_VALUE', message } },
          done,
        ],
        [`GET ${id}`]: { json: branch() },
      }),
    )
    await providerOf(server).createBranch({ ...create, ttlSeconds: 20 * 86_400 })
    const bodies = server.asked
      .filter(({ line }) => line.startsWith('POST'))
      .map(({ body }) => JSON.parse(body).spec.ttl)
    expect(bodies).toEqual(['1728000s', ttl])
  })

  it('notices the end of an operation within a tenth of its length', async () => {
    for (const length of [100, 2600, 5000, 19_000]) {
      const clock = quickClock()
      const start = clock.now().getTime()
      const answers = serviceWith({
        'POST projects/shop/branches': { json: operation },
        [`GET ${id}`]: { json: branch() },
      })
      await using server = await startScriptedServer((asked) => {
        if (!asked.line.includes('/operations/')) return answers(asked)
        return clock.now().getTime() - start >= length ? done : { json: operation }
      })
      await providerOf(server, clock).createBranch(create)
      const late = clock.now().getTime() - start - length
      expect(late).toBeLessThanOrEqual(Math.max(250, length / 10))
    }
  })
})

describe('deleting', () => {
  it('is over when the name belongs to a new branch', async () => {
    await using server = await startScriptedServer(
      serviceWith({ [`DELETE ${id}`]: done, [`GET ${id}`]: { json: branch({}, { uid: 'br-2' }) } }),
    )
    await providerOf(server).deleteBranch(ours)
    expect(server.lines.filter((line) => line.startsWith('DELETE'))).toHaveLength(1)
  })

  it('fails with the words of the service', async () => {
    const refusal = { status: 400, json: { error_code: 'BAD_REQUEST', message: 'cannot delete protected branch' } }
    await using server = await startScriptedServer(serviceWith({ [`DELETE ${id}`]: refusal }))
    await expect(providerOf(server).deleteBranch(ours)).rejects.toThrow('cannot delete protected branch')
  })

  it('does not take a host without the API for a branch that is gone', async () => {
    const wrongHost = {
      status: 404,
      json: { error_code: 'ENDPOINT_NOT_FOUND', message: "No API found for 'DELETE /postgres'" },
    }
    await using server = await startScriptedServer(serviceWith({ [`DELETE ${id}`]: wrongHost }))
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

  it('says soon that nobody is there', async () => {
    await using server = await startScriptedServer(['hang up'])
    const clock = quickClock()
    expect(await providerOf(server, clock).checkSetup(undefined)).toHaveLength(1)
    expect(clock.sleeps.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(10_000)
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
      { problem: expect.stringContaining(problem), remedy: expect.stringContaining(remedy) },
    ])
  })
})
