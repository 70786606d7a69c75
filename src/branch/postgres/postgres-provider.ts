/** Any Postgres server as a provider of branches: each is a database beside its parent, made from it as a template. */
import pg from 'pg'
import { UserError } from '../../ground/errors.ts'
import { administer } from '../../postgres/administer.ts'
import { anywhere } from '../../postgres/anywhere.ts'
import { loginName } from '../../postgres/branch-login-name.ts'
import { defineQualified } from '../../postgres/query.ts'
import type { Branch, BranchProvider, Compute } from '../provider.ts'
import { branchPassword, extendLogin, takeLogin } from './branch-login.ts'
import { checkSetup } from './check-setup.ts'
import { createDatabase } from './create-database.ts'
import { type Database, listDatabases, toBranch } from './databases.ts'
import { type Dropping, dropDatabase, dropExpired } from './drop-database.ts'
import { LoginGuard } from './login-guard.ts'
import { loginRemedy, PostgresServer, type ServerOptions } from './server.ts'
import { writeStamp } from './stamp.ts'

export function postgresProvider(options: ServerOptions): BranchProvider {
  const { inputs, clock, log } = options
  const server = new PostgresServer(options)
  const defaultName = inputs.database
  const guard = new LoginGuard(server, inputs)
  const list = async () => {
    const databases = await server.maintain(listDatabases)
    guard.note(databases)
    return databases
  }
  const find = async (name: string) => (await list()).find((database) => database.name === name)
  const dropping = (client: pg.ClientBase): Dropping => ({ client, defaultName, milliseconds: server.timeoutMs })

  const findCompute = async ({ name, uid }: Branch): Promise<Compute> => {
    const { host, port, tls } = await server.address()
    return { id: name, uid, host, port, tls, database: name }
  }

  return {
    title: 'Postgres',
    loginRemedy,
    checkSetup: (parentName) =>
      checkSetup(server, { parent: parentName ?? defaultName, branchLogin: inputs.branchLogin }),
    parentBranch: async (name = defaultName) => {
      const parent = await find(name)
      if (parent !== undefined && !parent.isTemplate) return toBranch(parent, defaultName)
      if (parent !== undefined && name === defaultName) return toBranch(parent, defaultName)
      throw new UserError(await noSuchParent(name, list))
    },
    findBranch: async (name) => {
      const database = await find(name)
      return database && toBranch(database, defaultName)
    },
    listBranches: async () => (await list()).map((database) => toBranch(database, defaultName)),
    createBranch: async (wanted) => {
      const { login } = await server.address()
      const open = (database: string) => server.open(database)
      await server.maintain(
        (client) => createDatabase({ client, clock, log, inputs, open, password: login.password }, wanted),
        wanted.parent.name,
      )
      const created = await find(wanted.name)
      if (created === undefined)
        throw new UserError(`${wanted.name} was dropped by somebody else as soon as it was made.`)
      const branch = toBranch(created, defaultName)
      if (await guard.worksOn(branch)) return branch
      const refusal = `The server does not let ${loginName(branch.uid)} in, as its pg_hba.conf says, so ${branch.name} has no login of its own.`
      if (inputs.branchLogin === 'own') {
        await server.maintain((client) => dropDatabase(dropping(client), branch))
        throw new UserError(
          `${refusal} Let the roles database-branch-… in from here, as the login of \`postgres-url\`.`,
        )
      }
      log.warning(refusal)
      await server.maintain((client) => takeLogin(client, created, server.timeoutMs))
      await list()
      return branch
    },
    deleteBranch: (branch) => server.maintain((client) => dropDatabase(dropping(client), branch)),
    extendBranch: async (branch, expiresAt) => {
      const { login } = await server.address()
      const moving = { branch, expiresAt, password: login.password, milliseconds: server.timeoutMs }
      await server.maintain((client) => extend(client, moving))
      return { ...branch, expiresAt }
    },
    compute: async (branch) => {
      await guard.assertOwn(branch)
      return findCompute(branch)
    },
    findCompute,
    credential: async ({ uid = '' }) => guard.login(uid),
    isAstray: (client, branch) => isAstray(server, client, branch),
    dropExpired: () => server.maintain((client) => dropExpired(dropping(client), clock)),
    warning: (branch) => guard.warning(branch),
  }
}

type Extending = {
  readonly branch: Branch
  readonly expiresAt: Date
  /** Of the given login. */
  readonly password: string
  readonly milliseconds: number
}

/** Asked by name, and only of the very database that is the branch: another one that has its name by now is somebody else's. */
async function extend(client: pg.ClientBase, { branch, expiresAt, password, milliseconds }: Extending): Promise<void> {
  const found = (await listDatabases(client)).find(
    ({ name, oid }) => name === branch.name && String(oid) === branch.uid,
  )
  if (found?.stamp === undefined) {
    throw new UserError(
      `The branch ${branch.name} was deleted or renamed while its expiry was being moved. Run the job again.`,
    )
  }
  const stamp = writeStamp({ ...found.stamp, expiresAt })
  await administer(
    client,
    `comment on database ${pg.escapeIdentifier(branch.name)} is ${pg.escapeLiteral(stamp)}`,
    milliseconds,
  )
  if (!found.hasLogin) return
  const own = branchPassword(password, loginName(found.oid))
  await extendLogin(client, { oid: found.oid, password: own, expiresAt, stamp }, milliseconds)
}

async function noSuchParent(name: string, list: () => Promise<readonly Database[]>): Promise<string> {
  const others = (await list())
    .filter(({ isTemplate, isOpen, stamp }) => !isTemplate && isOpen && stamp === undefined)
    .map((database) => database.name)
  return `There is no database ${name} on the server to branch from. It has ${others.join(', ')}. Change \`parent-branch\`, or the path of \`postgres-url\`.`
}

/** A database's number is its own on its server; which server it is, its start says, and what initdb has given it. */
async function isAstray(server: PostgresServer, client: pg.ClientBase, branch: Branch): Promise<string | undefined> {
  const [here] = await anywhere(client).ask(placeQuery)
  const [there] = await server.maintain((other) => anywhere(other).ask(placeQuery))
  if (here?.oid !== branch.uid) return `the connection leads to the database ${here?.database}`
  return here.started_at === there?.started_at ? undefined : 'the connection leads to another server'
}

const placeQuery = defineQualified<{ readonly oid: string; readonly database: string; readonly started_at: string }>(
  'place of a database',
  `
select d.oid::pg_catalog.text as oid, d.datname::pg_catalog.text as database, pg_catalog.pg_postmaster_start_time()::pg_catalog.text as started_at
from pg_catalog.pg_database d
where d.datname operator(pg_catalog.=) pg_catalog.current_database()
`,
)
