/** The stand-ins as the benchmark of a branch sees them: a parent of one's own, and branches that come and go. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { z } from 'zod'
import { startLakebase } from '../local/lakebase/stand-in.ts'
import { firstProject } from '../local/neon/first-project.ts'
import { startNeon } from '../local/neon/stand-in.ts'
import { lakebaseClient } from './lakebase-client.ts'

export type BranchService = {
  readonly title: string
  /** The files of the parent. */
  readonly parentDir: string
  connectParent(): Promise<pg.Client>
  /** Resolves a few milliseconds after the operation has ended. */
  branch(name: string): Promise<void>
  connect(name: string): Promise<pg.Client>
  remove(name: string): Promise<void>
  stop(): Promise<void>
}

export async function openLakebase(folder: string): Promise<BranchService> {
  const dataDir = join(folder, 'lakebase')
  const standIn = await startLakebase({ dataDir, port: 0, addressBase: '127.78' })
  const lakebase = lakebaseClient(standIn)
  const branches = 'projects/bench/branches'
  const production = `${branches}/production`
  await lakebase.run('POST', 'projects?project_id=bench', { spec: {} })
  return {
    title: 'Lakebase',
    parentDir: join(dataDir, 'clusters', await lakebase.uidOf(production)),
    connectParent: () => lakebase.connect(production),
    branch: (name) =>
      lakebase.run('POST', `${branches}?branch_id=${name}`, { spec: { source_branch: production, ttl: '3600s' } }),
    connect: (name) => lakebase.connect(`${branches}/${name}`),
    remove: (name) => lakebase.run('DELETE', `${branches}/${name}?purge=true`),
    stop: () => standIn.stop(),
  }
}

const operationsSchema = z.object({ operations: z.array(z.object({ id: z.string(), status: z.string() })) })
const operationSchema = z.object({ operation: z.object({ status: z.string() }) })
const branchesSchema = z.object({ branches: z.array(z.object({ id: z.string(), name: z.string() })) })
const endpointsSchema = z.object({ endpoints: z.array(z.object({ host: z.string() })) })
const passwordSchema = z.object({ password: z.string() })
const pollMs = 5

export async function openNeon(folder: string): Promise<BranchService> {
  const dataDir = join(folder, 'neon')
  const standIn = await startNeon({ dataDir, port: 0, addressBase: '127.79' })
  const project = await firstProject(standIn)
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${standIn.url}/projects/${project}/${path}`, {
      method,
      headers: { authorization: `Bearer ${standIn.projectKey(project)}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response.json()
  }
  const run = async (method: string, path: string, body?: object): Promise<void> => {
    for (const { id } of operationsSchema.parse(await call(method, path, body)).operations) {
      for (;;) {
        const { status } = operationSchema.parse(await call('GET', `operations/${id}`)).operation
        if (status === 'finished') break
        if (status === 'failed') throw new Error(`${method} ${path}: its operation has failed`)
        await sleep(pollMs)
      }
    }
  }
  const idOf = async (name: string): Promise<string> => {
    const { branches } = branchesSchema.parse(await call('GET', 'branches'))
    const id = branches.find((branch) => branch.name === name)?.id
    if (id === undefined) throw new Error(`there is no branch ${name}`)
    return id
  }
  const connect = async (name: string): Promise<pg.Client> => {
    const branch = `branches/${await idOf(name)}`
    const [endpoint] = endpointsSchema.parse(await call('GET', `${branch}/endpoints`)).endpoints
    const { password } = passwordSchema.parse(await call('GET', `${branch}/roles/neondb_owner/reveal_password`))
    const ssl = { ca: await readFile(standIn.caFile, 'utf8') }
    const client = new pg.Client({ host: endpoint?.host, database: 'neondb', user: 'neondb_owner', password, ssl })
    client.on('error', () => undefined)
    await client.connect()
    return client
  }
  return {
    title: 'Neon',
    parentDir: join(dataDir, 'clusters', await idOf('main')),
    connectParent: () => connect('main'),
    branch: (name) => run('POST', 'branches', { branch: { name }, endpoints: [{ type: 'read_write' }] }),
    connect,
    remove: async (name) => run('DELETE', `branches/${await idOf(name)}`),
    stop: () => standIn.stop(),
  }
}
