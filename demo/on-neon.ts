/** The shop's database on Neon's stand-in. */
import { readFile } from 'node:fs/promises'
import type { NeonStandIn } from '../local/neon/stand-in.ts'
import { startNeon } from '../local/neon/stand-in.ts'
import { furnish, type Shop } from './shop.ts'
import type { ShopService } from './shop-service.ts'

export async function openNeonShop(): Promise<Shop> {
  const neon = await startNeon({ port: 0 })
  const project = 'quiet-shop-12345678'
  return furnish(project, neonService(neon, project))
}

const role = 'neondb_owner'

function neonService(neon: NeonStandIn, project: string): ShopService {
  const branches = `projects/${project}/branches`
  const list = async () => (await call<{ branches: Named[] }>(neon, 'GET', branches)).branches
  const idOf = async (name: string) => {
    const found = (await list()).find((branch) => branch.name === name)
    if (found === undefined) throw new Error(`there is no branch ${name}`)
    return found.id
  }
  return {
    title: 'the API of Neon',
    url: neon.url,
    vars: { DATABASE_PROVIDER: 'neon', DATABASE_PROJECT: project, DATABASE_CA: neon.caFile },
    get env() {
      return { NEON_API_KEY: neon.projectKey(project), NEON_API_HOST: neon.url }
    },
    get exports() {
      const key = neon.projectKey(project)
      return [`NEON_API_KEY=${key}`, `NEON_API_HOST=${neon.url}`, `NEON_PROJECT_ID=${project}`]
    },
    caFile: neon.caFile,
    ciRole: role,
    createProject: async () => {
      await call(neon, 'POST', 'projects', { project: { id: project, name: 'shop', branch: { name: 'production' } } })
    },
    // The owner of the database, which every project has, is the one that branches are opened by.
    letCiIn: async () => undefined,
    connection: async (branch) => {
      const id = await idOf(branch)
      const { endpoints } = await call<{ endpoints: { host: string }[] }>(neon, 'GET', `${branches}/${id}/endpoints`)
      const { password } = await call<{ password: string }>(
        neon,
        'GET',
        `${branches}/${id}/roles/${role}/reveal_password`,
      )
      const host = endpoints[0]?.host ?? ''
      const ssl = { ca: await readFile(neon.caFile, 'utf8'), host }
      return { host, port: 5432, database: 'neondb', user: role, password, ssl }
    },
    branchNames: async () => (await list()).map(({ name }) => name),
    deleteBranch: async (name) => {
      await call(neon, 'DELETE', `${branches}/${await idOf(name)}`)
    },
    deleteProject: async () => {
      await call(neon, 'DELETE', `projects/${project}`)
    },
    advanceClock: (seconds) => neon.advanceClock(seconds),
    stop: () => neon.stop(),
  }
}

type Named = { readonly id: string; readonly name: string }
type Answer = { readonly operations?: readonly { readonly id: string; readonly project_id: string }[] }

/** A call of Neon's API, waiting for its operations, and for those of others while they lock the project. */
async function call<T>(neon: NeonStandIn, method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${neon.url}/${path}`, {
    method,
    headers: { authorization: `Bearer ${neon.keys.organization}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (response.status === 423) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    return call(neon, method, path, body)
  }
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
  const answer = JSON.parse(text) as T & Answer
  for (const operation of answer.operations ?? []) await finish(neon, operation)
  return answer
}

async function finish(neon: NeonStandIn, { id, project_id }: { readonly id: string; readonly project_id: string }) {
  for (;;) {
    const path = `projects/${project_id}/operations/${id}`
    const { operation } = await call<{ operation: { status: string; error?: string } }>(neon, 'GET', path)
    if (operation.status === 'failed') throw new Error(operation.error)
    if (operation.status === 'finished') return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
