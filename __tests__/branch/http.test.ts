import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { type Call, LakebaseHttp } from '../../src/branch/lakebase/http.ts'
import { UpstreamError } from '../../src/ground/errors.ts'
import { quickClock } from './quick-clock.ts'
import { recordedLog } from './recorded-log.ts'
import { type Reply, type Script, type ScriptedServer, startScriptedServer } from './scripted-server.ts'

const thing = z.object({ name: z.string() })
const ok: Reply = { json: { name: 'it', unheard_of: [1] } }

const read: Call<z.infer<typeof thing>> = {
  method: 'GET',
  path: '/api/2.0/postgres/projects/shop',
  operation: 'read project',
  resource: 'projects/shop',
  schema: thing,
}
const create = { ...read, method: 'POST', operation: 'create branch', body: { spec: {} } } as const

function client(server: ScriptedServer) {
  const clock = quickClock()
  const tokens = { title: 'a personal access token', token: async () => 'dapi-1' }
  const http = new LakebaseHttp({
    host: server.url,
    tokens,
    transport: server.transport,
    clock,
    log: recordedLog(),
    random: () => 0.5,
    patienceMs: 120_000,
  })
  return { http, clock }
}

async function failure(script: Script, call: Call<unknown> = read): Promise<UpstreamError> {
  await using server = await startScriptedServer(script)
  const error: unknown = await client(server)
    .http.request(call)
    .catch((caught: unknown) => caught)
  if (!(error instanceof UpstreamError)) throw new Error('expected an UpstreamError', { cause: error })
  return error
}

describe('a call', () => {
  it('is signed, names product and place, and sends query and JSON', async () => {
    await using server = await startScriptedServer([ok])
    const query = { branch_id: 'ci-pr-42', page_token: undefined }
    expect(await client(server).http.request({ ...create, query })).toEqual({ name: 'it' })
    expect(server.asked[0]).toMatchObject({
      line: 'POST /api/2.0/postgres/projects/shop?branch_id=ci-pr-42',
      headers: {
        authorization: 'Bearer dapi-1',
        accept: 'application/json',
        'content-type': 'application/json',
        'user-agent': 'database-branch-action/1.0.0 cicd/github',
      },
      body: '{"spec":{}}',
    })
  })
})

describe('what is tried again', () => {
  const busy = { json: { error_code: 'ABORTED', message: 'endpoint reconciliation still in progress' } }
  const cases: readonly (readonly [string, Call<unknown>, Reply, number])[] = [
    ['429 for a create', create, { status: 429, json: { error_code: 'REQUEST_LIMIT_EXCEEDED' } }, 2],
    ['503 for a create', create, { status: 503, text: '' }, 2],
    ['502 for a read', read, { status: 502, text: '<html><title>Bad Gateway</title></html>' }, 2],
    ['a dropped connection for a read', read, 'hang up', 2],
    [
      '"try again later" for a read',
      read,
      { status: 500, json: { message: 'could not be processed, try again later' } },
      2,
    ],
    ['409 reconciliation for a delete', { ...read, method: 'DELETE' }, { status: 409, ...busy }, 2],
    ['not 502 for a create', create, { status: 502, text: '' }, 1],
    ['not a dropped connection for a create', create, 'hang up', 1],
    ['not another 500', read, { status: 500, json: { message: 'a bug' } }, 1],
    ['not another 409', read, { status: 409, json: { error_code: 'ALREADY_EXISTS', message: 'already exists' } }, 1],
    ['not a full quota', create, { status: 429, json: { error_code: 'QUOTA_EXCEEDED', message: 'branches limit' } }, 1],
    ['not 403', read, { status: 403, json: {} }, 1],
  ]
  it.each(cases)('%s', async (_, call, trouble, requests) => {
    await using server = await startScriptedServer([trouble, ok])
    const result = client(server).http.request(call)
    if (requests === 1) await expect(result).rejects.toThrow(UpstreamError)
    else expect(await result).toEqual({ name: 'it' })
    expect(server.asked).toHaveLength(requests)
  })

  it('waits as long as it is asked to', async () => {
    await using server = await startScriptedServer([
      { status: 429, text: '', headers: { 'retry-after': '7' } },
      { status: 503, text: '', headers: { 'retry-after': 'Sun, 22 Nov 2026 12:00:30 GMT' } },
      ok,
    ])
    const { http, clock } = client(server)
    await http.request(read)
    expect(clock.sleeps).toEqual([7125, 30_000 - 7125 + 125])
  })

  it('gives up within its budget, with the last refusal', async () => {
    await using server = await startScriptedServer([{ status: 503, text: 'TEMPORARILY_UNAVAILABLE: be back soon' }])
    const { http, clock } = client(server)
    await expect(http.request(read)).rejects.toMatchObject({
      failure: { code: 'TEMPORARILY_UNAVAILABLE', status: 503 },
    })
    const waited = clock.sleeps.reduce((sum, wait) => sum + wait, 0)
    expect(waited).toBeLessThanOrEqual(120_000)
    expect(waited).toBeGreaterThan(60_000)
  })
})

describe('an expired token', () => {
  const signIn = (server: ScriptedServer, tokens: readonly string[]) => {
    let issued = 0
    const source = {
      title: 'OAuth as 1b2c',
      token: async (options?: { readonly fresh: boolean }) => {
        if (options?.fresh) issued++
        return tokens[issued] ?? ''
      },
    }
    return new LakebaseHttp({
      ...server,
      host: server.url,
      tokens: source,
      clock: quickClock(),
      log: recordedLog(),
      patienceMs: 60_000,
    })
  }
  const expired: Reply = { status: 401, json: { error_code: 'UNAUTHENTICATED', message: 'expired' } }

  it('is renewed once', async () => {
    await using server = await startScriptedServer([expired, ok])
    expect(await signIn(server, ['old', 'new']).request(read)).toEqual({ name: 'it' })
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer old', 'Bearer new'])
  })

  it('is reported when a new one is refused as well', async () => {
    await using server = await startScriptedServer([expired])
    await expect(signIn(server, ['old', 'new']).request(read)).rejects.toThrow('signed with OAuth as 1b2c')
    expect(server.asked).toHaveLength(2)
  })

  it('is not sent twice when there is no other', async () => {
    await using server = await startScriptedServer([expired])
    await expect(signIn(server, ['only', 'only']).request(read)).rejects.toThrow('HTTP 401 UNAUTHENTICATED')
    expect(server.asked).toHaveLength(1)
  })
})

describe('a failure', () => {
  const cases: readonly (readonly [string, Reply, object, string])[] = [
    [
      'JSON with a trace',
      { status: 404, json: { error_code: 'NOT_FOUND', message: 'branch id not found [TraceId: 4bf9]' } },
      { code: 'NOT_FOUND', message: 'branch id not found', requestId: '4bf9' },
      'Lakebase could not read project (projects/shop): branch id not found [HTTP 404 NOT_FOUND, request 4bf9]',
    ],
    [
      'JSON with details',
      {
        status: 400,
        json: {
          error_code: 'BAD_REQUEST',
          message: 'Cannot delete root branch',
          details: [
            { '@type': 'x', reason: 'RESOURCE_CONFLICT' },
            { '@type': 'y', request_id: 'req-1' },
          ],
        },
      },
      { requestId: 'req-1' },
      'request req-1',
    ],
    [
      'SCIM',
      { status: 403, json: { detail: 'no entry', status: '403', scimType: 'denied' } },
      { message: 'no entry' },
      'CAN MANAGE',
    ],
    ['plain text', { status: 401, text: 'UNAUTHENTICATED: bad token' }, { code: 'UNAUTHENTICATED' }, 'bad token'],
    ['a web page', { status: 400, text: '<!doctype html><title>Oops &amp;</title>' }, {}, 'a web page, "Oops &amp;"'],
    ['nothing at all', { status: 400, text: '' }, { message: 'the answer was empty' }, 'HTTP 400'],
    [
      'a login page',
      { status: 200, text: '<html><title>Sign in</title></html>' },
      { status: 200 },
      'is the workspace URL',
    ],
    [
      'a redirect',
      { status: 303, text: '', headers: { location: '/login.html' } },
      { status: 303 },
      'redirected to a login page',
    ],
    ['an answer of another shape', { json: { nam: 1 } }, { status: 200 }, 'name: Invalid input'],
    ['an answer that is no JSON', { text: 'fine!' }, { status: 200 }, 'the answer was not understood'],
    [
      'an IP access list',
      {
        status: 403,
        json: {
          error_code: 'PERMISSION_DENIED',
          message: 'Source IP address: 1.2.3.4 is blocked by Databricks IP ACL for workspace',
        },
      },
      {},
      'IP access list does not let this runner in',
    ],
    [
      'missing rights',
      { status: 403, json: { error_code: 'PERMISSION_DENIED', message: 'no' } },
      {},
      'CAN MANAGE on the Lakebase project',
    ],
    [
      'a host without the API',
      {
        status: 404,
        json: { error_code: 'ENDPOINT_NOT_FOUND', message: "No API found for 'GET /postgres/projects/shop'" },
      },
      {},
      'does not serve the Lakebase API',
    ],
    [
      'a full project',
      { status: 400, json: { error_code: 'QUOTA_EXCEEDED', message: 'branches limit exceeded' } },
      {},
      'at most 10 unarchived branches',
    ],
  ]
  it.each(cases)('%s', async (_, reply, fields, text) => {
    const error = await failure([reply])
    expect(error.failure).toMatchObject(fields)
    expect(error.message).toContain(text)
  })

  it('without any answer says so, and keeps the cause', async () => {
    const error = await failure(['hang up'])
    expect(error.failure.status).toBeUndefined()
    expect(error.message).toContain('no answer from http://127.83.0.1')
    expect(error.cause).toBeInstanceOf(Error)
  })

  it('never holds the token', async () => {
    const error = await failure([{ status: 401, json: { message: 'bad' } }])
    expect(JSON.stringify([error.message, error.failure])).not.toContain('dapi-1')
  })
})
