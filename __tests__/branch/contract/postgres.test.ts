import pg from 'pg'
import type { PostgresMajor } from '../../../local/postgres/binaries.ts'
import { postgresProvider } from '../../../src/branch/postgres/postgres-provider.ts'
import { systemClock } from '../../../src/ground/clock.ts'
import { testServer } from '../../postgres/test-database.ts'
import { recordedLog } from '../recorded-log.ts'
import { holdsTheContract } from './contract.ts'

function signedIn(url: string) {
  const inputs = { url, database: 'shop', busyParent: 'wait' as const, operationTimeoutSeconds: 30 }
  return postgresProvider({ inputs, env: {}, clock: systemClock, log: recordedLog() })
}

async function fillShop(major: PostgresMajor): Promise<void> {
  const server = await testServer(major)
  const run = async (database: string, ...statements: readonly string[]) => {
    const client = new pg.Client({ connectionString: server.url(database) })
    await client.connect()
    try {
      for (const statement of statements) await client.query(statement)
    } finally {
      await client.end()
    }
  }
  await server.createDatabase('shop')
  await run(
    'main',
    'create role shop_owner',
    'create role ci login createdb in role shop_owner',
    'alter database shop owner to shop_owner',
  )
  await run('shop', 'create table kept as select 1 as id', 'alter table kept owner to shop_owner')
}

for (const [major, user] of [
  [15, 'ci'],
  [17, 'postgres'],
  [18, 'ci'],
] as const) {
  let filled: Promise<void> | undefined
  holdsTheContract(`Postgres ${major} as ${user}`, {
    provider: async () => {
      filled ??= fillShop(major)
      await filled
      return signedIn((await testServer(major)).url('shop', user))
    },
    stranger: async () => signedIn((await testServer(major)).url('shop', 'nobody')),
  })
}
