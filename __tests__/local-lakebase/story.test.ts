import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type LakebaseStandIn, startLakebase } from '../../local/lakebase/stand-in.ts'
import { createProject, hourly, type LakebaseClient, lakebaseClient, project, queryOne } from './lakebase-client.ts'

let standIn: LakebaseStandIn
let client: LakebaseClient

beforeAll(async () => {
  standIn = await startLakebase({ port: 0, addressBase: '127.82.1' })
  client = lakebaseClient(standIn)
  await createProject(client)
})
afterAll(async () => {
  await standIn.stop()
})

const production = `${project}/branches/production`

describe('a new project', () => {
  it('has a default branch with a compute, a database and the role of its creator', async () => {
    expect((await client.call('GET', project)).body).toMatchObject({
      name: project,
      status: { default_branch: production, owner: 'dev@example.com', pg_version: 17, display_name: 'Shop' },
    })
    const { body: branch } = await client.call('GET', production)
    expect(branch).toMatchObject({ status: { current_state: 'READY', default: true, is_protected: false } })
    expect(branch['status']).not.toHaveProperty('source_branch')
    const lists = await Promise.all(
      ['endpoints', 'databases', 'roles'].map((kind) => client.call('GET', `${production}/${kind}`)),
    )
    expect(lists.map(({ body }) => body)).toMatchObject([
      { endpoints: [{ endpoint_id: 'primary', status: { endpoint_type: 'ENDPOINT_TYPE_READ_WRITE' } }] },
      { databases: [{ database_id: 'databricks-postgres', status: { postgres_database: 'databricks_postgres' } }] },
      { roles: [{ role_id: 'dev', status: { postgres_role: 'dev@example.com', identity_type: 'USER' } }] },
    ])
  })

  it('lets its creator in with a token, as owner of the database and not as superuser', async () => {
    const connection = await client.connect(production)
    expect(await queryOne(connection, 'select current_user')).toBe('dev@example.com')
    expect(await queryOne(connection, `select pg_has_role('databricks_superuser', 'member')`)).toBe(true)
    expect(await queryOne(connection, 'select rolsuper from pg_roles where rolname = current_user')).toBe(false)
    const owner = 'select datdba::regrole::text from pg_database where datname = current_database()'
    expect(await queryOne(connection, owner)).toBe('"dev@example.com"')
    await connection.end()
  })

  it('has the platform in every database', async () => {
    const connection = await client.connect(production)
    const triggers = `
select string_agg(evtname || ' of ' || proowner::regrole, ', ' order by evtname)
from pg_event_trigger join pg_proc on pg_proc.oid = evtfoid`
    expect(await queryOne(connection, triggers)).toBe(
      'grant_schema_access of cloud_admin, grant_sequence_access of cloud_admin, grant_table_access of cloud_admin',
    )
    expect(await queryOne(connection, `select to_regnamespace('__db_system') is not null`)).toBe(true)
    expect(await queryOne(connection, 'select count(*)::int from pg_default_acl')).toBe(2)
    await connection.end()
  })
})

describe('a branch', () => {
  it('is made from the live parent, keeps its data apart, and is gone after a purge', async () => {
    const parent = await client.connect(production)
    await parent.query(`create table product (id int); insert into product values (1)`)
    const { status, body: operation } = await client.call('POST', `${project}/branches?branch_id=ci-pr-1`, {
      spec: hourly,
    })
    expect(status).toBe(200)
    expect(operation).toMatchObject({
      done: false,
      metadata: { '@type': 'type.googleapis.com/databricks.postgres.v1.BranchOperationMetadata' },
    })
    expect(operation['name']).toMatch(/^projects\/shop\/branches\/ci-pr-1\/operations\/[0-9a-f-]{36}$/)
    const made = await waitDone(String(operation['name']))
    expect(made['response']).toMatchObject({ name: `${project}/branches/ci-pr-1` })

    const branch = `${project}/branches/ci-pr-1`
    const { body } = await client.call('GET', branch)
    expect(body).not.toHaveProperty('spec')
    expect(body['uid']).toMatch(/^br-[a-z]+-[a-z]+-[0-9a-f]{8}$/)
    expect(body['status']).toMatchObject({
      current_state: 'READY',
      default: false,
      source_branch: production,
      source_branch_lsn: expect.stringMatching(/^[0-9A-F]+\/[0-9A-F]+$/),
    })

    const child = await client.connect(branch)
    await child.query('insert into product values (2)')
    expect(await queryOne(child, 'select count(*)::int from product')).toBe(2)
    expect(await queryOne(parent, 'select count(*)::int from product')).toBe(1)
    await parent.end()
    await child.end()

    const host = await client.host(branch)
    expect(await client.run('DELETE', `${branch}?purge=true`)).toMatchObject({
      response: { '@type': 'type.googleapis.com/google.protobuf.Empty' },
    })
    expect(await client.call('GET', branch)).toMatchObject({ status: 404, body: { error_code: 'NOT_FOUND' } })
    const again = await client.createBranch('ci-pr-1')
    expect(again['response']?.['uid']).not.toBe(body['uid'])
    expect(await client.host(branch)).not.toBe(host)
    await client.run('DELETE', `${branch}?purge=true`)
  })

  it('keeps what replace_existing finds, data and uid', async () => {
    const first = await client.createBranch('kept')
    const second = await client.run('POST', `${project}/branches?branch_id=kept&replace_existing=true`, {
      spec: { ttl: '7200s' },
    })
    expect(second['response']?.['uid']).toBe(first['response']?.['uid'])
    await client.run('DELETE', `${project}/branches/kept?purge=true`)
  })

  it('is listed in pages, deleted ones on request only', async () => {
    await client.createBranch('a')
    await client.createBranch('b')
    await client.run('DELETE', `${project}/branches/b`)
    const first = await client.call('GET', `${project}/branches?page_size=1&show_deleted=true`)
    expect(first.body['branches']).toHaveLength(1)
    const rest = await client.call(
      'GET',
      `${project}/branches?show_deleted=true&page_token=${first.body['next_page_token']}`,
    )
    expect(rest.body['branches']).toMatchObject([
      { branch_id: 'a' },
      { branch_id: 'b', status: { current_state: 'DELETED' } },
    ])
    expect(rest.body).not.toHaveProperty('next_page_token')
    const live = await client.call('GET', `${project}/branches`)
    expect(live.body['branches']).toMatchObject([{ branch_id: 'production' }, { branch_id: 'a' }])
    for (const id of ['a', 'b']) await client.run('DELETE', `${project}/branches/${id}?purge=true`)
  })
})

describe('a compute', () => {
  it('is resized and told when to sleep, and sleeps and wakes', async () => {
    await client.createBranch('sized', { ttl: '2592000s' })
    const endpoint = `${project}/branches/sized/endpoints/primary`
    const mask = 'spec.autoscaling_limit_max_cu,spec.suspension'
    await client.run('PATCH', `${endpoint}?update_mask=${mask}`, {
      spec: { autoscaling_limit_max_cu: 4, suspend_timeout_duration: '60s' },
    })
    const { body } = await client.call('GET', endpoint)
    expect(body['status']).toMatchObject({
      current_state: 'ACTIVE',
      autoscaling_limit_max_cu: 4,
      suspend_timeout_duration: '60s',
      disabled: false,
    })
    await client.run('PATCH', `${endpoint}?update_mask=spec.disabled`, { spec: { disabled: true } })
    expect((await client.call('GET', endpoint)).body).toMatchObject({
      status: { current_state: 'IDLE', disabled: true },
    })
    await expect(client.connect(`${project}/branches/sized`)).rejects.toThrow('endpoint is disabled')
    await client.run('PATCH', `${endpoint}?update_mask=spec.disabled`, { spec: { disabled: false } })
    const connection = await client.connect(`${project}/branches/sized`)
    expect((await client.call('GET', endpoint)).body).toMatchObject({ status: { current_state: 'ACTIVE' } })
    await standIn.advanceClock(3600)
    expect((await client.call('GET', endpoint)).body).toMatchObject({ status: { current_state: 'ACTIVE' } })
    await connection.end()
    await idle(endpoint)
    await (await client.connect(`${project}/branches/sized`)).end()
    expect((await client.call('GET', endpoint)).body).toMatchObject({ status: { current_state: 'ACTIVE' } })
    await client.run('DELETE', `${project}/branches/sized?purge=true`)
  })
})

describe('requests', () => {
  it('are recorded without secrets', async () => {
    standIn.requests.length = 0
    await client.credential(production)
    await fetch(`${standIn.url}/oidc/v1/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', client_secret: standIn.clientSecret }),
    })
    expect(standIn.requests).toMatchObject([
      {
        method: 'POST',
        path: '/api/2.0/postgres/credentials',
        status: 200,
        body: { endpoint: `${production}/endpoints/primary` },
      },
      { path: '/oidc/v1/token', status: 401 },
    ])
    expect(JSON.stringify(standIn.requests)).not.toContain(standIn.clientSecret)
  })
})

/** Lets time pass until the compute sleeps: that a connection is closed is noticed a moment later. */
async function idle(endpoint: string): Promise<void> {
  for (;;) {
    await standIn.advanceClock(61)
    const { body } = await client.call('GET', endpoint)
    if (body['status']?.['current_state'] === 'IDLE') return
  }
}

async function waitDone(name: string) {
  for (;;) {
    const { body } = await client.call('GET', name)
    if (body['done']) return body
  }
}
