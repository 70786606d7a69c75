/**
 * The stage of the demo: the shop's project on a service's stand-in with its production branch, GitHub, and a folder for each
 * checkout. Production is reached as anybody would reach it: by a login that the API gives, over TLS.
 */
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type GitHubStandIn, startGitHub } from '../local/github/stand-in.ts'
import { type LakebaseOptions, type LakebaseStandIn, startLakebase } from '../local/lakebase/stand-in.ts'
import { projectRoot } from '../local/project-root.ts'
import { lakebaseService } from './on-lakebase.ts'
import type { ShopService } from './shop-service.ts'

/** What the demo leaves for a look afterwards. */
export const outputFolder = join(projectRoot, 'demo-output')

export type Shop = {
  /** Id of the project. */
  readonly project: string
  readonly service: ShopService
  readonly github: GitHubStandIn
  /** Everything of this demo that is on disk, apart from the database servers. */
  readonly folder: string
  close(): Promise<void>
}

export type LakebaseShop = Shop & { readonly lakebase: LakebaseStandIn }

export type ShopOptions = LakebaseOptions & {
  /** Named after the user by default, as each has one of their own. */
  readonly project?: string | undefined
}

export async function openShop({ project: given, ...options }: ShopOptions = {}): Promise<LakebaseShop> {
  const lakebase = await startLakebase({ port: 0, ...options })
  const project = given ?? projectOf(lakebase.userName)
  return { ...(await furnish(project, lakebaseService(lakebase, project))), lakebase }
}

/** The rest of the stage, around a service that runs. */
export async function furnish(project: string, service: ShopService): Promise<Shop> {
  const folder = await mkdtemp(join(tmpdir(), 'database-branch-demo-'))
  const github = await startGitHub()
  return {
    project,
    service,
    github,
    folder,
    async close() {
      await github.close()
      await service.stop()
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
  const client = new pg.Client(await shop.service.connection(branch))
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** For clients that take a URL. */
export async function branchUrl(shop: Shop, branch: string): Promise<string> {
  const { host, port, database, user, password } = await shop.service.connection(branch)
  const login = `${encodeURIComponent(String(user))}:${encodeURIComponent(String(password))}`
  const { caFile } = shop.service
  const tls = caFile === undefined ? 'sslmode=disable' : `sslmode=verify-full&sslrootcert=${encodeURIComponent(caFile)}`
  return `postgresql://${login}@${host}:${port}/${database}?${tls}`
}

export function branchNames({ service }: Shop): Promise<readonly string[]> {
  return service.branchNames()
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
