/** The shop's database on a Postgres server that knows nothing of branches: each is a database beside `production`. */
import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { type ScratchServer, startScratchServer } from '../local/postgres/scratch-server.ts'
import { postgresProvider } from '../src/branch/postgres/postgres-provider.ts'
import { systemClock } from '../src/ground/clock.ts'
import { silentLog } from '../src/ground/log.ts'
import { furnish, type Shop } from './shop.ts'
import type { ShopService } from './shop-service.ts'

export async function openPostgresShop(): Promise<Shop> {
  const server = await startScratchServer({ major: 17 })
  const password = randomBytes(12).toString('hex')
  await letIn(server, password)
  return furnish('production', postgresService(server, password))
}

/** As docs/postgres.md has it: who branches owns the database, and no superuser need do it. */
const login = 'ci'

async function letIn(server: ScratchServer, password: string): Promise<void> {
  // Where nobody is asked for a password, a branch has no login of its own.
  await writeFile(
    join(server.server.dataDir, 'pg_hba.conf'),
    'local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n',
  )
  await asSuperuser(server, [
    `create role ${login} login createdb createrole password ${pg.escapeLiteral(password)}`,
    `alter role postgres password ${pg.escapeLiteral(password)}`,
    'select pg_reload_conf()',
  ])
}

function postgresService(server: ScratchServer, password: string): ShopService {
  const url = server.url('production', login).replace('@', `:${password}@`)
  let ahead = 0
  const provider = postgresProvider({
    inputs: { url, database: 'production', busyParent: 'wait', branchLogin: 'auto', operationTimeoutSeconds: 60 },
    clock: { ...systemClock, now: () => new Date(Date.now() + ahead) },
    log: silentLog,
    env: {},
  })
  return {
    title: 'nothing but its own port',
    url: `127.0.0.1:${server.port}`,
    vars: { DATABASE_PROVIDER: 'postgres' },
    env: {},
    secrets: { CI_POSTGRES_URL: url },
    exports: [`PGHOST=127.0.0.1 PGPORT=${server.port} PGUSER=${login} PGPASSWORD=${password}`],
    ciRole: login,
    handsRolesOn: true,
    createProject: () =>
      asSuperuser(server, [
        `create database production owner ${login}`,
        'revoke connect on database production from public',
      ]),
    letCiIn: async () => undefined,
    // As whoever keeps the server: the login of a branch opens nothing else, and that of CI is no superuser.
    connection: async (database) => ({ host: '127.0.0.1', port: server.port, user: 'postgres', password, database }),
    branchNames: async () => {
      const databases = await provider.listBranches()
      return databases
        .filter(({ isDefault, expiresAt }) => isDefault || expiresAt !== undefined)
        .map(({ name }) => name)
    },
    deleteBranch: async (name) => {
      const branch = await provider.findBranch(name)
      if (branch) await provider.deleteBranch(branch)
    },
    deleteProject: () => asSuperuser(server, ['drop database production with (force)']),
    // Postgres ends nothing by itself: the next run does, whenever that is.
    advanceClock: async (seconds) => {
      ahead += seconds * 1000
      await provider.dropExpired?.()
    },
    stop: () => server.stop(),
  }
}

async function asSuperuser({ server }: ScratchServer, statements: readonly string[]): Promise<void> {
  const client = new pg.Client(server.clientConfig('postgres'))
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
