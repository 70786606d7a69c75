/** A client of the stand-in as plain as can be: HTTP by fetch, Postgres by pg with the certificate checked. */
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { LakebaseStandIn } from '../../local/lakebase/stand-in.ts'

/** JSON of the API, as far as the tests look into it. */
export type Json = { readonly [field: string]: Json } & string & number & boolean & readonly Json[]
export type Answer = { readonly status: number; readonly body: Json; readonly headers: Headers }

export type LakebaseClient = {
  call(method: string, name: string, body?: object): Promise<Answer>
  /** Calls, expects an operation, follows it to its end, and throws when that is an error. */
  run(method: string, name: string, body?: object): Promise<Json>
  createBranch(id: string, spec?: object): Promise<Json>
  /** Connects to a branch's compute with a fresh credential. */
  connect(
    branch: string,
    options?: { user?: string; password?: string; database?: string; host?: string },
  ): Promise<pg.Client>
  credential(branch: string): Promise<string>
  host(branch: string): Promise<string>
}

export const project = 'projects/shop'
export const hourly = { ttl: '3600s' }

type Access = Pick<LakebaseStandIn, 'url' | 'token' | 'userName' | 'caFile'>

export function lakebaseClient({ url, token, userName, caFile }: Access): LakebaseClient {
  const client: LakebaseClient = {
    call: async (method, name, body) => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      const response = await fetch(`${url}/api/2.0/postgres/${name}`, {
        method,
        headers,
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      return { status: response.status, headers: response.headers, body: (await response.json()) as Json }
    },
    run: async (method, name, body) => {
      const { status, body: operation } = await client.call(method, name, body)
      if (status !== 200) throw new Error(`${method} ${name}: ${status} ${JSON.stringify(operation)}`)
      const done = await followed(client, operation)
      if (done['error']) throw new Error(`${method} ${name}: ${JSON.stringify(done['error'])}`)
      return done
    },
    createBranch: (id, spec = hourly) => client.run('POST', `${project}/branches?branch_id=${id}`, { spec }),
    credential: async (branch) => {
      const { body } = await client.call('POST', 'credentials', { endpoint: `${branch}/endpoints/primary` })
      return body['token'] ?? ''
    },
    host: async (branch) => {
      const { body } = await client.call('GET', `${branch}/endpoints/primary`)
      return body['status']?.['hosts']?.['host'] ?? ''
    },
    connect: async (branch, { user = userName, password, database = 'databricks_postgres', host } = {}) => {
      const connection = new pg.Client({
        host: host ?? (await client.host(branch)),
        port: 5432,
        user,
        password: password ?? (await client.credential(branch)),
        database,
        ssl: { ca: readFileSync(caFile, 'utf8') },
      })
      // A server that is stopped under a connection is what some of these tests are about.
      connection.on('error', () => undefined)
      await connection.connect()
      return connection
    },
  }
  return client
}

export async function followed(client: LakebaseClient, operation: Json): Promise<Json> {
  for (let current = operation; ; current = (await client.call('GET', String(operation['name']))).body) {
    if (current['done']) return current
    await sleep(20)
  }
}

export async function createProject(client: LakebaseClient): Promise<Json> {
  return client.run('POST', 'projects?project_id=shop', { spec: { display_name: 'Shop' } })
}

/** One value of one row. */
export async function queryOne(connection: pg.Client, sql: string): Promise<unknown> {
  const { rows } = await connection.query({ text: sql, rowMode: 'array' })
  return rows[0]?.[0]
}
