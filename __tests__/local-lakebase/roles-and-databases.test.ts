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
    const response = await fetch(`${standIn.url}/oidc/v1/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${standIn.clientId}:${standIn.clientSecret}`).toString('base64')}`,
      },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    })
    const { access_token: token } = (await response.json()) as { access_token: string }
    const principal = lakebaseClient({ ...standIn, token, userName: standIn.clientId })
    const connection = await principal.connect(branch)
    expect(await queryOne(connection, 'select current_user')).toBe(standIn.clientId)
    await expect(connection.query('create table public.t ()')).rejects.toThrow('permission denied')
    await connection.end()
    await expect(client.connect(branch, { user: standIn.clientId })).rejects.toThrow('OAuth: User is not authorized')
  })
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
