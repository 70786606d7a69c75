/** The stand-in, seen as every client sees it: the service's API over HTTP, and a branch's database over TLS with a minted token. */
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { z } from 'zod'
import type { LakebaseStandIn } from '../local/lakebase/stand-in.ts'

export type LakebaseClient = {
  /** Starts an operation and follows it closely. Resolves a few milliseconds after its end. */
  run(method: 'POST' | 'DELETE', path: string, body?: object): Promise<void>
  /** Resolves a few milliseconds after the end of an operation that somebody else started. */
  follow(operation: string): Promise<void>
  uidOf(branch: string): Promise<string>
  /** Connects to the branch's compute with a fresh token. */
  connect(branch: string): Promise<pg.Client>
}

const pollMs = 5
const operationSchema = z.object({ name: z.string(), done: z.boolean().optional(), error: z.unknown().optional() })
const branchSchema = z.object({ uid: z.string() })
const endpointSchema = z.object({ status: z.object({ hosts: z.object({ host: z.string() }) }) })
const credentialSchema = z.object({ token: z.string() })

export function lakebaseClient({ url, token, userName, caFile }: LakebaseStandIn): LakebaseClient {
  const call = async (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${url}/api/2.0/postgres/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response.json()
  }
  const follow = async (name: string) => {
    for (;;) {
      const { done, error } = operationSchema.parse(await call('GET', name))
      if (error !== undefined) throw new Error(`${name}: ${JSON.stringify(error)}`)
      if (done) return
      await sleep(pollMs)
    }
  }
  return {
    follow,
    run: async (method, path, body) => follow(operationSchema.parse(await call(method, path, body)).name),
    uidOf: async (branch) => branchSchema.parse(await call('GET', branch)).uid,
    connect: async (branch) => {
      const endpoint = `${branch}/endpoints/primary`
      const { host } = endpointSchema.parse(await call('GET', endpoint)).status.hosts
      const { token: password } = credentialSchema.parse(await call('POST', 'credentials', { endpoint }))
      const ssl = { ca: await readFile(caFile, 'utf8') }
      const client = new pg.Client({ host, database: 'databricks_postgres', user: userName, password, ssl })
      // When a benchmark fails, its servers are stopped under its connections: what failed first is what counts.
      client.on('error', () => undefined)
      await client.connect()
      return client
    },
  }
}
