/**
 * The stage of the demo: the shop's project on the Lakebase stand-in with its production branch, GitHub, and a folder for each
 * checkout. Production is reached as anybody would reach it: over the API, with a minted token, over TLS.
 */
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type GitHubStandIn, startGitHub } from '../local/github/stand-in.ts'
import { type LakebaseOptions, type LakebaseStandIn, startLakebase } from '../local/lakebase/stand-in.ts'
import { projectRoot } from '../local/project-root.ts'

/** What the demo leaves for a look afterwards. */
export const outputFolder = join(projectRoot, 'demo-output')

export type Shop = {
  /** Id of the project on Lakebase. */
  readonly project: string
  readonly lakebase: LakebaseStandIn
  readonly github: GitHubStandIn
  /** Everything of this demo that is on disk, apart from the database servers. */
  readonly folder: string
  close(): Promise<void>
}

export type ShopOptions = LakebaseOptions & {
  /** Named after the user by default, as each has one of their own. */
  readonly project?: string | undefined
}

export async function openShop({ project, ...options }: ShopOptions = {}): Promise<Shop> {
  const folder = await mkdtemp(join(tmpdir(), 'database-branch-demo-'))
  const lakebase = await startLakebase({ port: 0, ...options })
  const github = await startGitHub()
  return {
    project: project ?? projectOf(lakebase.userName),
    lakebase,
    github,
    folder,
    async close() {
      await github.close()
      await lakebase.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** `lakebase-branching-jane-doe` for jane.doe@example.com. */
function projectOf(userName: string): string {
  return `lakebase-branching-${userName.replace(/@.*/, '').replaceAll('.', '-')}`
}

/** Runs the queries of `work` on the branch, and closes the connection. */
export async function onBranch<T>(shop: Shop, branch: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(await branchConnection(shop, branch))
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

export async function branchConnection({ lakebase, project }: Shop, branch: string): Promise<pg.ClientConfig> {
  const { endpoints } = await call<EndpointList>(lakebase, 'GET', `projects/${project}/branches/${branch}/endpoints`)
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

/** For clients that take a URL. */
export async function branchUrl(shop: Shop, branch: string): Promise<string> {
  const { host, port, database, user, password } = await branchConnection(shop, branch)
  const login = `${encodeURIComponent(String(user))}:${encodeURIComponent(String(password))}`
  const tls = `sslmode=verify-full&sslrootcert=${encodeURIComponent(shop.lakebase.caFile)}`
  return `postgresql://${login}@${host}:${port}/${database}?${tls}`
}

export async function branchNames({ lakebase, project }: Shop): Promise<readonly string[]> {
  const { branches } = await call<BranchList>(lakebase, 'GET', `projects/${project}/branches`)
  return branches.map(({ name }) => name.replace(/^.*\//, ''))
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

/** A checkout of the shop's repository, with what a pull request adds to it. */
export async function checkOut({ folder }: Pick<Shop, 'folder'>, name: string, additions?: string): Promise<string> {
  const workspace = join(folder, name)
  await mkdir(workspace)
  await cp(join(projectRoot, 'demo/repository'), workspace, { recursive: true })
  if (additions !== undefined) await cp(join(projectRoot, additions), workspace, { recursive: true })
  await symlink(join(projectRoot, 'node_modules'), join(workspace, 'node_modules'))
  return workspace
}

/** A file of `demo/production`. */
export async function readSql(name: string): Promise<string> {
  return readFile(join(projectRoot, 'demo/production', name), 'utf8')
}
