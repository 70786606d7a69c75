import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type LakebaseStandIn, startLakebase } from '../../local/lakebase/stand-in.ts'
import { createProject, hourly, type LakebaseClient, lakebaseClient, project } from './lakebase-client.ts'

let standIn: LakebaseStandIn
let client: LakebaseClient

beforeAll(async () => {
  standIn = await startLakebase({ port: 0, addressBase: '127.82.2' })
  client = lakebaseClient(standIn)
  await createProject(client)
  await client.createBranch('dev', { no_expiry: true })
  await client.createBranch('dev-child', { ...hourly, source_branch: `${project}/branches/dev` })
  await client.createBranch('safe', { no_expiry: true, is_protected: true })
})
afterAll(async () => {
  await standIn.stop()
})

const branches = `${project}/branches`
const newBranch = `${branches}?branch_id=new`
const days = (count: number) => `${count * 86_400}s`
const invalid = 'INVALID_PARAMETER_VALUE'
const traced = /\[TraceId: [0-9a-f]{32}\]$/

type Refusal = readonly [
  title: string,
  call: readonly [method: string, name: string, body?: object],
  answer: readonly [status: number, code: string, message: RegExp | string],
]

const refusals: readonly Refusal[] = [
  [
    'a project of a taken id',
    ['POST', 'projects?project_id=shop', {}],
    [409, 'ALREADY_EXISTS', 'project with such id'],
  ],
  [
    'Postgres 16',
    ['POST', 'projects?project_id=old', { spec: { pg_version: 15 } }],
    [400, invalid, 'pg_version must be one of 16, 17, 18, got 15.'],
  ],
  ['a branch without an id', ['POST', branches, { spec: hourly }], [400, invalid, `Field 'branch_id' is required`]],
  [
    'an id with capitals',
    ['POST', `${branches}?branch_id=PR1`, { spec: hourly }],
    [400, invalid, 'must match pattern'],
  ],
  [
    'a branch that exists',
    ['POST', `${branches}?branch_id=dev`, { spec: hourly }],
    [400, 'BAD_REQUEST', /branch already exists; branch_name:"dev" \[TraceId/],
  ],
  [
    'a branch without expiry',
    ['POST', newBranch, {}],
    [400, invalid, 'Expiration must be specified when creating a branch'],
  ],
  ['a body wrapped once more', ['POST', newBranch, { branch: { spec: hourly } }], [400, invalid, 'Expiration must be']],
  ['two expiries', ['POST', newBranch, { spec: { ...hourly, no_expiry: true } }], [400, invalid, 'Only one of']],
  ['no_expiry: false', ['POST', newBranch, { spec: { no_expiry: false } }], [400, invalid, 'no_expiry must be true']],
  [
    'more than 30 days',
    ['POST', newBranch, { spec: { ttl: days(31) } }],
    [400, invalid, 'exceeds the maximum expiration time'],
  ],
  [
    'a time in the past',
    ['POST', newBranch, { spec: { expire_time: '2020-01-01T00:00:00Z' } }],
    [400, invalid, 'in the future'],
  ],
  ['hours as a duration', ['POST', newBranch, { spec: { ttl: '720h' } }], [400, invalid, 'duration in seconds']],
  ['a number as a duration', ['POST', newBranch, { spec: { ttl: 3600 } }], [400, invalid, 'spec.ttl']],
  [
    'a source elsewhere',
    ['POST', newBranch, { spec: { ...hourly, source_branch: 'projects/other/branches/x' } }],
    [400, 'BAD_REQUEST', 'same Project'],
  ],
  [
    'an unknown source',
    ['POST', newBranch, { spec: { ...hourly, source_branch: `${branches}/nope` } }],
    [404, 'NOT_FOUND', 'branch id not found'],
  ],
  [
    'a child of an expiring branch',
    ['POST', newBranch, { spec: { ...hourly, source_branch: `${branches}/dev-child` } }],
    [400, 'BAD_REQUEST', 'branch that has an expiration'],
  ],
  [
    'a whole minute of the past',
    ['POST', newBranch, { spec: { ...hourly, source_branch_time: '2026-01-01T10:00:00Z' } }],
    [500, 'INTERNAL_ERROR', 'try again later'],
  ],
  ['deleting the root', ['DELETE', `${branches}/production`], [400, 'BAD_REQUEST', 'Cannot delete root branch']],
  [
    'deleting a protected branch',
    ['DELETE', `${branches}/safe`],
    [400, 'BAD_REQUEST', 'cannot delete protected branch'],
  ],
  ['deleting a parent', ['DELETE', `${branches}/dev`], [400, 'BAD_REQUEST', 'has children']],
  ['deleting what is not there', ['DELETE', `${branches}/nope`], [404, 'NOT_FOUND', 'branch id not found']],
  ['a project that is not there', ['GET', 'projects/nope/branches/dev'], [404, 'NOT_FOUND', 'project id not found']],
  ['deleting a project with a protected branch', ['DELETE', project], [400, 'BAD_REQUEST', 'protected branch']],
  [
    'an expiry for the default branch',
    ['PATCH', `${branches}/production?update_mask=spec.expiration`, { spec: hourly }],
    [400, 'BAD_REQUEST', 'default branch cannot'],
  ],
  [
    'an expiry for a parent',
    ['PATCH', `${branches}/dev?update_mask=spec.expiration`, { spec: hourly }],
    [400, 'BAD_REQUEST', 'branch with children cannot'],
  ],
  [
    'protecting an expiring branch',
    ['PATCH', `${branches}/dev-child?update_mask=spec.is_protected`, { spec: { is_protected: true } }],
    [400, 'BAD_REQUEST', 'protected branch cannot'],
  ],
  [
    'a mask entry without its field',
    ['PATCH', `${branches}/dev?update_mask=spec.is_protected`, { spec: {} }],
    [400, invalid, 'not set in the request body'],
  ],
  [
    'a mask of everything',
    ['PATCH', `${branches}/dev?update_mask=*`, { spec: hourly }],
    [400, invalid, `Unknown field '*'`],
  ],
  ['no mask', ['PATCH', `${branches}/dev`, { spec: hourly }], [400, invalid, `Field 'update_mask' is required`]],
  [
    'a second read-write compute',
    ['POST', `${branches}/dev/endpoints?endpoint_id=primary`, { spec: { endpoint_type: 'ENDPOINT_TYPE_READ_WRITE' } }],
    [400, 'BAD_REQUEST', 'read_write endpoint already exists'],
  ],
  [
    'a compute without a type',
    ['POST', `${branches}/dev/endpoints?endpoint_id=x`, { spec: {} }],
    [400, invalid, 'endpoint_type'],
  ],
  [
    'deleting the compute',
    ['DELETE', `${branches}/dev/endpoints/primary`],
    [400, 'BAD_REQUEST', 'Cannot delete read-write endpoint'],
  ],
  [
    'CU limits too far apart',
    [
      'PATCH',
      `${branches}/dev/endpoints/primary?update_mask=spec.autoscaling_limit_max_cu`,
      { spec: { autoscaling_limit_max_cu: 32 } },
    ],
    [400, invalid, 'must not exceed 16'],
  ],
  [
    'a short suspension',
    [
      'PATCH',
      `${branches}/dev/endpoints/primary?update_mask=spec.suspension`,
      { spec: { suspend_timeout_duration: '5s' } },
    ],
    [400, invalid, 'between 60s'],
  ],
  [
    'a credential for a branch',
    ['POST', 'credentials', { endpoint: `${branches}/dev` }],
    [404, 'NOT_FOUND', 'endpoint id not found'],
  ],
  [
    'a credential for a day',
    ['POST', 'credentials', { endpoint: `${branches}/dev/endpoints/primary`, ttl: days(1) }],
    [400, invalid, 'between 300s and 3600s'],
  ],
  [
    'a path that is not',
    ['POST', `${branches}/dev:reset`, {}],
    [404, 'ENDPOINT_NOT_FOUND', `No API found for 'POST /postgres/`],
  ],
  ['an operation that is not', ['GET', `${branches}/dev/operations/1`], [404, 'NOT_FOUND', 'operation id not found']],
]

describe('the service refuses', () => {
  it.each(refusals)('%s', async (_, [method, name, body], [status, code, message]) => {
    const answer = await client.call(method, name, body)
    expect(answer.body['message']).toMatch(message)
    expect([answer.status, answer.body['error_code']]).toEqual([status, code])
  })

  it('more branches than a project may have unarchived', async () => {
    standIn.switches.unarchived_quota = 4
    const answer = await client.call('POST', newBranch, { spec: hourly })
    standIn.switches.unarchived_quota = 10
    expect(answer).toMatchObject({ status: 400, body: { error_code: 'QUOTA_EXCEEDED' } })
    expect(answer.body['message']).toMatch(/^unarchived branches limit exceeded/)
  })

  it('with a trace id, and details where the parent decides', async () => {
    expect((await client.call('GET', `${branches}/nope`)).body['message']).toMatch(traced)
    const { body } = await client.call('DELETE', `${branches}/production`)
    expect(body['details']).toMatchObject([
      {
        reason: 'RESOURCE_CONFLICT',
        domain: 'databricks.com',
        metadata: { declarative_context: 'MANAGED_BY_PARENT' },
      },
      { '@type': 'type.googleapis.com/google.rpc.RequestInfo' },
    ])
  })

  it('a uid where an id belongs', async () => {
    const { body } = await client.call('GET', `${branches}/dev`)
    expect(await client.call('GET', `${branches}/${body['uid']}`)).toMatchObject({ status: 404 })
  })

  it('a caller without a good token', async () => {
    const stranger = lakebaseClient({ ...standIn, token: 'dapi0' })
    expect(await stranger.call('GET', 'projects')).toMatchObject({
      status: 401,
      body: { error_code: 'UNAUTHENTICATED' },
    })
  })

  it('what switches forbid', async () => {
    standIn.switches.max_ttl_seconds = 600
    standIn.switches.already_exists_status = 409
    standIn.switches.branch_quota = 4
    const short = await client.call('POST', newBranch, { spec: hourly })
    const taken = await client.call('POST', `${branches}?branch_id=dev`, { spec: hourly })
    const full = await client.call('POST', newBranch, { spec: { ttl: '60s' } })
    Object.assign(standIn.switches, { max_ttl_seconds: 2_592_000, already_exists_status: 400, branch_quota: 500 })
    expect(short.body['message']).toContain('maximum expiration time of 600s')
    expect([taken.status, taken.body['error_code']]).toEqual([409, 'ALREADY_EXISTS'])
    expect(full.body['message']).toContain('branches limit exceeded')
  })

  it('nothing when a missing branch may be missing', async () => {
    expect(await client.call('DELETE', `${branches}/nope?allow_missing=true`)).toMatchObject({
      status: 200,
      body: { done: true, response: { '@type': 'type.googleapis.com/google.protobuf.Empty' } },
    })
  })
})

describe('a compute refuses', () => {
  it('whoever has no good token of his own for it', async () => {
    const dev = `${branches}/dev`
    const other = await client.credential(`${branches}/safe`)
    const refused = [
      [{ password: 'guessed' }, 'OAuth: User is not authorized'],
      [{ password: other }, 'OAuth: User is not authorized'],
      [{ password: standIn.token }, 'OAuth: User is not authorized'],
      [{ user: 'cloud_admin' }, 'password authentication failed for user "cloud_admin"'],
      [{ user: standIn.clientId }, `password authentication failed for user "${standIn.clientId}"`],
    ] as const
    for (const [login, message] of refused) {
      await expect(client.connect(dev, login)).rejects.toThrow(message)
    }
  })

  it('a token that has expired, while sessions begun with it live on', async () => {
    const dev = `${branches}/dev`
    const password = await client.credential(dev)
    const session = await client.connect(dev, { password })
    await standIn.advanceClock(3601)
    await expect(client.connect(dev, { password })).rejects.toThrow('OAuth: User is not authorized')
    expect((await session.query('select 1')).rowCount).toBe(1)
    await session.end()
  })
})
