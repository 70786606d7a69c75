/** A client of the stand-in as plain as can be: HTTP by fetch, Postgres by pg with the certificate checked. */
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { NeonStandIn } from '../../local/neon/stand-in.ts'

/** JSON of the API, as far as the tests look into it. */
export type Json = { readonly [field: string]: Json } & string & number & boolean & readonly Json[]
export type Answer = { readonly status: number; readonly body: Json; readonly headers: Headers }

export type NeonClient = {
  call(method: string, path: string, body?: object, key?: string): Promise<Answer>
  /** Below the project; waits for the operations, and throws when the call is refused or one of them fails. */
  run(method: string, path: string, body?: object): Promise<Json>
  createBranch(name: string, branch?: object, more?: object): Promise<Json>
  branch(name: string): Promise<Json>
  host(branch: string): Promise<string>
  password(branch: string): Promise<string>
  query(branch: string, sql: string): Promise<pg.QueryResult<unknown[]>>
}

export function neonClient({ url, keys, caFile }: NeonStandIn, project: string): NeonClient {
  const client: NeonClient = {
    call: async (method, path, body, key = keys.organization) => {
      const response = await fetch(`${url}/${path}`, {
        method,
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      const text = await response.text()
      return {
        status: response.status,
        headers: response.headers,
        body: (text === '' ? undefined : JSON.parse(text)) as Json,
      }
    },
    run: async (method, path, body) => {
      const { status, body: answer } = await client.call(method, `projects/${project}${path}`, body)
      if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(answer)}`)
      for (const { id } of (answer?.['operations'] ?? []) as Json[]) await finished(client, project, String(id))
      return answer
    },
    createBranch: async (name, branch = {}, more = {}) => {
      const answer = await client.run('POST', '/branches', {
        branch: { name, ...branch },
        endpoints: [{ type: 'read_write' }],
        ...more,
      })
      return answer['branch'] as Json
    },
    branch: async (name) => {
      const { branches } = await client.run('GET', '/branches')
      const found = (branches as Json[]).find((branch) => branch['name'] === name)
      if (!found) throw new Error(`there is no branch ${name}`)
      return found
    },
    host: async (name) => {
      const { endpoints } = await client.run('GET', `/branches/${(await client.branch(name))['id']}/endpoints`)
      return String((endpoints as Json[]).find((endpoint) => endpoint['type'] === 'read_write')?.['host'])
    },
    password: async (name) => {
      const { id } = await client.branch(name)
      return String((await client.run('GET', `/branches/${id}/roles/neondb_owner/reveal_password`))['password'])
    },
    query: async (name, sql) => {
      const connection = new pg.Client({
        host: await client.host(name),
        user: 'neondb_owner',
        password: await client.password(name),
        database: 'neondb',
        ssl: { ca: readFileSync(caFile, 'utf8') },
      })
      await connection.connect()
      try {
        return (await connection.query({ text: sql, rowMode: 'array' })) as pg.QueryResult<unknown[]>
      } finally {
        await connection.end()
      }
    },
  }
  return client
}

async function finished(client: NeonClient, project: string, id: string): Promise<void> {
  for (;;) {
    const { body } = await client.call('GET', `projects/${project}/operations/${id}`)
    const { status, error } = body['operation'] as Json
    if (status === 'failed') throw new Error(String(error))
    if (status === 'finished' || status === 'skipped') return
    await sleep(20)
  }
}
