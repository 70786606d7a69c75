import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type LakebaseStandIn, startLakebase } from '../../local/lakebase/stand-in.ts'
import { createProject, type LakebaseClient, lakebaseClient, project, queryOne } from './lakebase-client.ts'

let standIn: LakebaseStandIn
let client: LakebaseClient

beforeAll(async () => {
  standIn = await startLakebase({ port: 0, addressBase: '127.82.8' })
  client = lakebaseClient(standIn)
  await createProject(client)
})
afterAll(async () => {
  await standIn.stop()
})

const production = `${project}/branches/production`

/** The service principal, signed in with its secret. */
async function principalClient(): Promise<LakebaseClient> {
  const response = await fetch(`${standIn.url}/oidc/v1/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${standIn.clientId}:${standIn.clientSecret}`).toString('base64')}`,
    },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  })
  const { access_token: token } = (await response.json()) as { access_token: string }
  return lakebaseClient({ ...standIn, token, userName: standIn.clientId })
}

describe('a role of a service principal', () => {
  it('lets it log in with its own token, on later branches too', async () => {
    await client.run('POST', `${production}/roles?role_id=ci`, {
      spec: { postgres_role: standIn.clientId, identity_type: 'SERVICE_PRINCIPAL' },
    })
    await client.createBranch('pr')
    const branch = `${project}/branches/pr`
    const { body } = await client.call('GET', `${branch}/roles/ci`)
    expect(body).toMatchObject({
      name: `${branch}/roles/ci`,
      status: { auth_method: 'LAKEBASE_OAUTH_V1', identity_type: 'SERVICE_PRINCIPAL' },
    })
    const principal = await principalClient()
    const connection = await principal.connect(branch)
    expect(await queryOne(connection, 'select current_user')).toBe(standIn.clientId)
    await expect(connection.query('create table public.t ()')).rejects.toThrow('permission denied')
    await connection.end()
    await expect(client.connect(branch, { user: standIn.clientId })).rejects.toThrow('OAuth: User is not authorized')
  })
})

describe.each([16, 17, 18])('databricks_create_role on Postgres %i', (version) => {
  it('registers an identity that then logs in, on branches too', async () => {
    const root = `projects/sql-${version}/branches/production`
    await client.run('POST', `projects?project_id=sql-${version}`, { spec: { pg_version: version } })
    const owner = await client.connect(root)
    await owner.query('create extension if not exists databricks_auth')
    await owner.query('select databricks_create_role($1, $2)', [standIn.clientId, 'service_principal'])
    await owner.query(`grant create on database databricks_postgres to "${standIn.clientId}"`)
    await owner.end()
    await client.run('POST', `projects/sql-${version}/branches?branch_id=pr`, { spec: { ttl: '3600s' } })
    const principal = await principalClient()
    for (const branch of [root, `projects/sql-${version}/branches/pr`]) {
      const connection = await principal.connect(branch)
      expect(await queryOne(connection, 'select current_user')).toBe(standIn.clientId)
      await connection.query('create schema bookkeeping')
      await connection.end()
      expect((await client.call('GET', `${branch}/roles/sp-${standIn.clientId}`)).body).toMatchObject({
        status: { postgres_role: standIn.clientId, identity_type: 'SERVICE_PRINCIPAL' },
      })
    }
  })

  it('refuses what is no kind of identity, a role that is there, and who may not', async () => {
    const branch = `projects/sql-${version}/branches/pr`
    const owner = await client.connect(branch)
    const create = (name: string, type: string) => owner.query('select databricks_create_role($1, $2)', [name, type])
    await expect(create('someone@example.com', 'robot')).rejects.toThrow('invalid identity type "robot"')
    await expect(create(standIn.clientId, 'SERVICE_PRINCIPAL')).rejects.toThrow('already exists')
    await owner.end()
    const principal = await (await principalClient()).connect(branch)
    await expect(principal.query(`select databricks_create_role('x@example.com', 'user')`)).rejects.toThrow(
      'permission denied to create role',
    )
    await principal.end()
  })
})

it('the statements of docs/lakebase.md set a workspace up', async () => {
  const root = 'projects/documented/branches/production'
  await client.run('POST', 'projects?project_id=documented', {})
  const owner = await client.connect(root)
  await owner.query('create schema shop create table orders (id bigint primary key)')
  const [, statements] = /```sql\n( *create extension.*?)```/s.exec(readFileSync('docs/lakebase.md', 'utf8')) ?? []
  await owner.query(String(statements).replaceAll('5b0b7f4e-6a57-4c1c-9d0a-2f2f6d1c8e10', standIn.clientId))
  await owner.query('alter table shop.orders add column seen_by_owner int')
  await owner.end()
  const principal = await (await principalClient()).connect(root)
  await principal.query('create schema bookkeeping')
  await principal.query('alter table shop.orders add column note text')
  await principal.end()
})

describe('a plain role', () => {
  it('cannot log in with a token, whether made here or in SQL', async () => {
    await client.run('POST', `${production}/roles?role_id=app`, {
      spec: { postgres_role: 'app', auth_method: 'PG_PASSWORD_SCRAM_SHA_256' },
    })
    await expect(client.connect(production, { user: 'app' })).rejects.toThrow('native postgres login is disabled')
    const connection = await client.connect(production)
    await connection.query('create role by_hand login')
    await connection.end()
    await expect(client.connect(production, { user: 'by_hand' })).rejects.toThrow('password authentication failed')
  })

  it('is changed and removed, what it owned passed on', async () => {
    const role = `${production}/roles/maker`
    await client.run('POST', `${production}/roles?role_id=maker`, { spec: { postgres_role: 'maker' } })
    expect(await client.call('POST', `${production}/roles?role_id=maker`, { spec: {} })).toMatchObject({
      status: 400,
      body: { error_code: 'BAD_REQUEST', message: expect.stringContaining('role with that name already exists') },
    })
    await client.run('PATCH', `${role}?update_mask=spec.attributes`, { spec: { attributes: { createdb: true } } })
    expect((await client.call('GET', role)).body).toMatchObject({ status: { attributes: { createdb: true } } })
    await client.run('POST', `${production}/databases?database_id=made`, { spec: { role } })
    await expect(client.run('DELETE', role)).rejects.toThrow('cannot be dropped because some objects depend on it')
    await client.run('DELETE', `${role}?reassign_owned_to=${production}/roles/dev`)
    expect((await client.call('GET', `${production}/databases/made`)).body).toMatchObject({
      status: { role: `${production}/roles/dev` },
    })
    await client.run('DELETE', `${production}/databases/made`)
  })
})

describe('a database', () => {
  it('is created with an owner and the platform in it, renamed, and dropped', async () => {
    const owner = `${production}/roles/dev`
    const database = `${production}/databases/shop-events`
    await client.run('POST', `${production}/databases?database_id=shop-events`, {
      spec: { postgres_database: 'events', role: owner },
    })
    const connection = await client.connect(production, { database: 'events' })
    expect(await queryOne(connection, `select to_regnamespace('__db_system') is not null`)).toBe(true)
    await connection.end()
    await client.run('PATCH', `${database}?update_mask=spec.postgres_database`, { spec: { postgres_database: 'logs' } })
    await (await client.connect(production, { database: 'logs' })).end()
    await client.run('DELETE', database)
    await expect(client.connect(production, { database: 'logs' })).rejects.toThrow('database "logs" does not exist')
  })

  it('needs an owner that is there', async () => {
    const create = `${production}/databases?database_id=x`
    expect(await client.call('POST', create, { spec: {} })).toMatchObject({ status: 400 })
    expect(await client.call('POST', create, { spec: { role: `${production}/roles/nobody` } })).toMatchObject({
      status: 404,
      body: { message: expect.stringContaining('role id not found') },
    })
  })
})
