/** What Databricks' own clients send, and scripts that are run twice. */
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type LakebaseStandIn, startLakebase } from '../../local/lakebase/stand-in.ts'
import { createProject, type LakebaseClient, lakebaseClient, project, queryOne } from './lakebase-client.ts'

let standIn: LakebaseStandIn
let client: LakebaseClient
const production = `${project}/branches/production`

beforeAll(async () => {
  standIn = await startLakebase({ port: 0, addressBase: '127.82.12' })
  client = lakebaseClient(standIn)
  await createProject(client)
})
afterAll(async () => {
  await standIn.stop()
})

it('a script that deletes its branch at its end can be run again', async () => {
  for (const _ of ['first', 'second']) {
    await client.createBranch('dev-readonly')
    await client.run('DELETE', `${project}/branches/dev-readonly`)
  }
  // Of those of one name, the last is the one that comes back.
  await client.run('POST', `${project}/branches/dev-readonly/undelete`, {})
  expect((await client.call('GET', `${project}/branches/dev-readonly`)).status).toBe(200)
})

it('an endpoint is changed with an empty type', async () => {
  const body = { name: `${production}/endpoints/primary`, spec: { endpoint_type: '', autoscaling_limit_max_cu: 4 } }
  await client.run('PATCH', `${production}/endpoints/primary?update_mask=spec.autoscaling_limit_max_cu`, body)
  const { body: endpoint } = await client.call('GET', `${production}/endpoints/primary`)
  expect(endpoint).toMatchObject({ status: { autoscaling_limit_max_cu: 4, endpoint_type: 'ENDPOINT_TYPE_READ_WRITE' } })
})

it('a role and a database without an id get one', async () => {
  const { response: role } = await client.run('POST', `${production}/roles`, { spec: { postgres_role: 'App_Reader' } })
  expect(role).toMatchObject({
    role_id: expect.stringMatching(/^app-reader-[0-9a-f]{6}$/),
    status: { postgres_role: 'App_Reader' },
  })
  const spec = { postgres_database: 'shop', role: String(role?.['name']) }
  const { response: database } = await client.run('POST', `${production}/databases`, { spec })
  expect(database).toMatchObject({ database_id: expect.stringMatching(/^shop-[0-9a-f]{6}$/) })
})

it('a mask names one attribute of a role, and the others stay', async () => {
  await client.run('POST', `${production}/roles?role_id=maker`, {
    spec: { postgres_role: 'maker', attributes: { createdb: true, bypassrls: true } },
  })
  await client.run('PATCH', `${production}/roles/maker?update_mask=spec.attributes.createdb`, {
    spec: { attributes: { createdb: false } },
  })
  const { body } = await client.call('GET', `${production}/roles/maker`)
  expect(body).toMatchObject({ status: { attributes: { createdb: false, createrole: false, bypassrls: true } } })
})

it('a mask may name what only a creation reads', async () => {
  await client.run('PATCH', `${project}?update_mask=initial_branch_spec,initial_endpoint_spec,spec`, {
    spec: { display_name: 'Renamed' },
  })
  expect((await client.call('GET', project)).body).toMatchObject({ status: { display_name: 'Renamed' } })
})

it.each([16, 18])('a project has Postgres %i where that is asked for', async (version) => {
  await client.run('POST', `projects?project_id=of-${version}`, { spec: { pg_version: version } })
  const { body } = await client.call('GET', `projects/of-${version}`)
  expect(body).toMatchObject({ status: { pg_version: version } })
  const connection = await client.connect(`projects/of-${version}/branches/production`)
  expect(await queryOne(connection, `select current_setting('server_version_num')::int / 10000`)).toBe(version)
  await connection.end()
})

it('a compute has a pooled host, which turns tokens away', async () => {
  const { body } = await client.call('GET', `${production}/endpoints/primary`)
  const hosts = body['status']?.['hosts']
  const host = String(hosts?.['read_write_pooled_host'])
  expect(host).not.toBe(hosts?.['host'])
  await expect(client.connect(production, { host })).rejects.toMatchObject({
    code: '08P01',
    message: 'SASL authentication failed',
  })
  standIn.switches.pooled_oauth = true
  const connection = await client.connect(production, { host })
  expect(await queryOne(connection, 'select current_user')).toBe(standIn.userName)
  await connection.end()
  standIn.switches.pooled_oauth = false
})

it('a group and settings are kept and shown, and the settings hold', async () => {
  const primary = `${production}/endpoints/primary`
  const group = { min: 2, max: 2 }
  await client.run('PATCH', `${primary}?update_mask=spec.group,spec.settings`, {
    spec: { group, settings: { pg_settings: { work_mem: '7MB' } } },
  })
  expect((await client.call('GET', primary)).body).toMatchObject({
    status: { group, settings: { pg_settings: { work_mem: '7MB' } } },
  })
  const connection = await client.connect(production)
  expect(await queryOne(connection, 'show work_mem')).toBe('7MB')
  await connection.end()
})

it('settings that Postgres does not start with are refused, and the former ones stay', async () => {
  const primary = `${production}/endpoints/primary`
  const impossible = { spec: { settings: { pg_settings: { shared_buffers: 'much' } } } }
  await expect(client.run('PATCH', `${primary}?update_mask=spec.settings`, impossible)).rejects.toThrow(
    /does not start with these pg_settings.*shared_buffers/,
  )
  const connection = await client.connect(production)
  expect(await queryOne(connection, 'show work_mem')).toBe('7MB')
  await connection.end()
})
