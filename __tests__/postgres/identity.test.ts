import { beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import {
  type ParentIdentity,
  type Proof,
  proveBranch,
  readIdentity,
  type ServerIdentity,
} from '../../src/postgres/identity.ts'
import { type TestServer, testServer } from './test-database.ts'

const parent: ServerIdentity = {
  startedAt: '2026-11-22T10:00:00.000001Z',
  systemIdentifier: '7001',
  timelineId: 'aa',
  inRecovery: false,
}
const later = '2026-11-22T10:00:00.000002Z'
const plain = { ...parent, timelineId: undefined }
const shy = { ...plain, systemIdentifier: undefined }

describe('proveBranch', () => {
  const cases: readonly (readonly [string, ServerIdentity, ParentIdentity, Partial<Proof>])[] = [
    [
      'another timeline',
      { ...parent, timelineId: 'bb', startedAt: later },
      parent,
      { verdict: 'apart', by: 'timeline', physicalCopy: true },
    ],
    ['the same timeline, restarted', { ...parent, startedAt: later }, parent, { verdict: 'refused' }],
    ['the very same server', parent, parent, { verdict: 'refused' }],
    ['the very same server that claims a timeline', { ...parent, timelineId: 'bb' }, parent, { verdict: 'refused' }],
    ['a timeline only on one side', { ...parent, startedAt: later }, plain, { verdict: 'apart', by: 'server process' }],
    [
      'another process',
      { ...plain, startedAt: later },
      plain,
      { verdict: 'apart', by: 'server process', physicalCopy: true },
    ],
    ['the same process', plain, plain, { verdict: 'refused' }],
    ['the same process, nothing else readable', shy, shy, { verdict: 'refused' }],
    [
      'another process, nothing else readable',
      { ...shy, startedAt: later },
      shy,
      { verdict: 'apart', physicalCopy: undefined },
    ],
    [
      'another system',
      { ...plain, systemIdentifier: '7002' },
      plain,
      { verdict: 'apart', by: 'system identifier', physicalCopy: false },
    ],
    ['a replica of the branch', { ...parent, timelineId: 'bb', inRecovery: true }, parent, { verdict: 'refused' }],
    [
      'a replica, the parent out of reach',
      { ...parent, inRecovery: true },
      { unreachable: 'asleep' },
      { verdict: 'refused' },
    ],
    ['the parent out of reach', parent, { unreachable: 'it is asleep' }, { verdict: 'unknown', why: 'it is asleep' }],
  ]
  it.each(cases)('%s', (_, branch, parentIdentity, proof) => {
    expect(proveBranch(branch, parentIdentity)).toMatchObject(proof)
  })
})

describe('what the server says that it is', () => {
  const wanted = { branch: 'br-cool-moon-1', compute: 'ep-old-sun-1' }
  const asleep = { unreachable: 'it is asleep' }
  const cases: readonly (readonly [string, ServerIdentity['ids'], ParentIdentity, string])[] = [
    ['the branch, without a word of the parent', { branch: 'br-cool-moon-1' }, asleep, 'proven'],
    ['the compute alone', { compute: 'ep-old-sun-1' }, asleep, 'proven'],
    ['another branch', { branch: 'br-wild-sea-2' }, { ...plain, startedAt: later }, 'refused'],
    ["another branch's compute", { compute: 'ep-wild-sea-2' }, { ...plain, startedAt: later }, 'refused'],
    ['the branch, by another compute', { branch: 'br-cool-moon-1', compute: 'ep-wild-sea-2' }, asleep, 'refused'],
    ['the branch, on the very server of the parent', { branch: 'br-cool-moon-1' }, plain, 'refused'],
    ['something of another form', { branch: 'c0ffee' }, asleep, 'unknown'],
    ['nothing', {}, { ...plain, startedAt: later }, 'apart'],
  ]
  it.each(cases)('%s', (_, ids, parentIdentity, verdict) => {
    expect(proveBranch({ ...plain, ids }, parentIdentity, wanted).verdict).toBe(verdict)
  })
})

describe('readIdentity', () => {
  let servers: readonly [TestServer, TestServer]

  beforeAll(async () => {
    servers = [await testServer(17), await testServer(15)]
  })

  const identityOf = async (server: TestServer, setUp = 'select 1') => {
    const client = new pg.Client(server.url())
    await client.connect()
    try {
      await client.query(setUp)
      return await readIdentity(client)
    } finally {
      await client.end()
    }
  }

  it('knows one server on two connections as the same', async () => {
    const [first, second] = [await identityOf(servers[0]), await identityOf(servers[0])]
    expect(first).toEqual(second)
    expect(first.startedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
    expect(first.systemIdentifier).toMatch(/^\d+$/)
    expect(proveBranch(first, second).verdict).toBe('refused')
  })

  it('tells two servers apart', async () => {
    const [first, second] = [await identityOf(servers[0]), await identityOf(servers[1])]
    expect(proveBranch(first, second)).toEqual({ verdict: 'apart', by: 'system identifier', physicalCopy: false })
  })

  it('goes by the timeline where the service tells it', async () => {
    const branch = await identityOf(servers[0], "select set_config('neon.timeline_id', 'bb', false)")
    expect(branch.timelineId).toBe('bb')
  })

  it('does not take a setting that anybody may give for an id of the service', async () => {
    const { ids } = await identityOf(servers[0], "select set_config('neon.branch_id', 'br-cool-moon-1', false)")
    expect(ids).toEqual({ branch: undefined, compute: undefined })
  })

  it('does without the system identifier where it may not be read', async () => {
    const lockedDown = `
create role visitor;
revoke execute on function pg_control_system() from public;
set session authorization visitor;
`
    expect(await identityOf(servers[1], lockedDown)).toMatchObject({ systemIdentifier: undefined, inRecovery: false })
  })
})
