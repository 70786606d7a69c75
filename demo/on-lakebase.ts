/** The shop's database on Lakebase's stand-in. */
import { readFile } from 'node:fs/promises'
import type pg from 'pg'
import type { LakebaseStandIn } from '../local/lakebase/stand-in.ts'
import type { ShopService } from './shop-service.ts'

export function lakebaseService(lakebase: LakebaseStandIn, project: string): ShopService {
  const branches = `projects/${project}/branches`
  return {
    title: 'the API of Lakebase',
    url: lakebase.url,
    vars: {
      DATABASE_PROVIDER: 'lakebase',
      DATABASE_PROJECT: project,
      DATABRICKS_HOST: lakebase.url,
      DATABRICKS_CLIENT_ID: lakebase.clientId,
      DATABASE_CA: lakebase.caFile,
    },
    env: {},
    idTokenRequest: { url: lakebase.oidc.requestUrl, token: lakebase.oidc.requestToken },
    exports: [`DATABRICKS_HOST=${lakebase.url}`, `DATABRICKS_TOKEN=${lakebase.token}`],
    caFile: lakebase.caFile,
    ciRole: lakebase.clientId,
    createProject: async () => {
      await call(lakebase, 'POST', `projects?project_id=${project}`, {
        spec: { display_name: project, pg_version: 17 },
      })
    },
    letCiIn: async () => {
      const role = { spec: { postgres_role: lakebase.clientId, identity_type: 'SERVICE_PRINCIPAL' } }
      await call(lakebase, 'POST', `${branches}/production/roles?role_id=ci`, role)
    },
    connection: (branch) => connectionTo(lakebase, `${branches}/${branch}`),
    branchNames: async () => {
      const { branches: found } = await call<BranchList>(lakebase, 'GET', branches)
      return found.map(({ name }) => name.replace(/^.*\//, ''))
    },
    deleteBranch: async (name) => {
      await call(lakebase, 'DELETE', `${branches}/${name}`)
    },
    deleteProject: async () => {
      await call(lakebase, 'DELETE', `projects/${project}`)
    },
    advanceClock: (seconds) => lakebase.advanceClock(seconds),
    stop: () => lakebase.stop(),
  }
}

async function connectionTo(lakebase: LakebaseStandIn, branch: string): Promise<pg.ClientConfig> {
  const { endpoints } = await call<EndpointList>(lakebase, 'GET', `${branch}/endpoints`)
  const [endpoint] = endpoints
  if (endpoint === undefined) throw new Error(`${branch} has no compute`)
  const { token } = await call<{ token: string }>(lakebase, 'POST', 'credentials', { endpoint: endpoint.name })
  const host = endpoint.status.hosts.host
  return {
    host,
    port: 5432,
    database: 'databricks_postgres',
    user: lakebase.userName,
    password: token,
    ssl: { ca: await readFile(lakebase.caFile, 'utf8'), host },
  }
}

type BranchList = { readonly branches: readonly { readonly name: string }[] }
type EndpointList = { readonly endpoints: readonly { name: string; status: { hosts: { host: string } } }[] }

/** A call of the Lakebase API, waiting for the operation when the answer is one. */
export async function call<T>(lakebase: LakebaseStandIn, method: string, path: string, body?: unknown): Promise<T> {
  const answer = await request(lakebase, method, path, body)
  return (isOperation(answer) ? await finish(lakebase, answer) : answer) as T
}

type Operation = {
  readonly name: string
  readonly done?: boolean
  readonly response?: unknown
  readonly error?: unknown
}

async function finish(lakebase: LakebaseStandIn, started: Operation): Promise<unknown> {
  let operation = started
  while (!operation.done) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    operation = (await request(lakebase, 'GET', operation.name)) as Operation
  }
  if (operation.error !== undefined) throw new Error(JSON.stringify(operation.error))
  return operation.response
}

async function request(lakebase: LakebaseStandIn, method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${lakebase.url}/api/2.0/postgres/${path}`, {
    method,
    headers: { authorization: `Bearer ${lakebase.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
  return JSON.parse(text)
}

function isOperation(answer: unknown): answer is Operation {
  return (
    typeof answer === 'object' && answer !== null && 'name' in answer && String(answer.name).includes('/operations/')
  )
}
