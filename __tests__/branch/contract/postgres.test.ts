import { describe } from '@jest/globals'
import pg from 'pg'
import type { PostgresMajor } from '../../../local/postgres/binaries.ts'
import { postgresProvider } from '../../../src/branch/postgres/postgres-provider.ts'
import type { BranchProvider } from '../../../src/branch/provider.ts'
import { systemClock } from '../../../src/ground/clock.ts'
import { majorsOf } from '../../postgres/majors.ts'
import { testServer } from '../../postgres/test-database.ts'
import { recordedLog } from '../recorded-log.ts'
import { breaksTheContract, holdsTheContract } from './contract.ts'

function signedIn(url: string) {
  const inputs = {
    url,
    database: 'shop',
    busyParent: 'wait' as const,
    branchLogin: 'auto' as const,
    operationTimeoutSeconds: 30,
  }
  return postgresProvider({ inputs, env: {}, clock: systemClock, log: recordedLog() })
}

const filled = new Map<PostgresMajor, Promise<void>>()

function shopOn(major: PostgresMajor): Promise<void> {
  const shop = filled.get(major) ?? fillShop(major)
  filled.set(major, shop)
  return shop
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

const servers: readonly (readonly [PostgresMajor, string])[] = [
  [14, 'ci'],
  [16, 'ci'],
  [17, 'postgres'],
  [18, 'ci'],
]
for (const [major, user] of servers.filter(([major]) => majorsOf(major).length > 0)) {
  holdsTheContract(`Postgres ${major} as ${user}`, {
    provider: async () => {
      await shopOn(major)
      return signedIn((await testServer(major)).url('shop', user))
    },
    stranger: async () => signedIn((await testServer(major)).url('shop', 'nobody')),
  })
}

describe('the suite', () => {
  const broken = (breaks: (provider: BranchProvider) => Partial<BranchProvider>) => ({
    provider: async () => {
      await shopOn(17)
      const provider = signedIn((await testServer(17)).url('shop', 'postgres'))
      return { ...provider, ...breaks(provider) }
    },
    stranger: async () => signedIn((await testServer(17)).url('shop', 'nobody')),
  })

  breaksTheContract(
    'a provider that forgets the expiry',
    broken(({ createBranch }) => ({
      createBranch: async (wanted) => ({ ...(await createBranch(wanted)), expiresAt: undefined }),
    })),
    'makes a branch that is ready, is its parent’s, and has the expiry that was asked for',
  )
  breaksTheContract(
    'a provider that takes the branch of another run for its own',
    broken(({ createBranch, findBranch }) => ({
      createBranch: (wanted) =>
        createBranch(wanted).catch(async (error) => {
          const found = await findBranch(wanted.name)
          if (found === undefined) throw error
          return found
        }),
    })),
    'refuses a second one of the name',
    'makes one for one of two that ask at once',
  )
  breaksTheContract(
    'a provider that deletes by name',
    broken(({ deleteBranch, findBranch }) => ({
      deleteBranch: async ({ name }) => {
        const found = await findBranch(name)
        if (found !== undefined) await deleteBranch(found)
      },
    })),
    'does not delete the one that has the name by now',
  )
  breaksTheContract(
    'a provider that leaves an expiry as it is',
    broken(() => ({ extendBranch: async (branch) => branch })),
    'moves its expiry',
  )
  breaksTheContract(
    'a provider that hands out the parent',
    broken(({ compute, parentBranch }) => ({ compute: async () => compute(await parentBranch(undefined)) })),
    'has in it what the parent has, and leaves the parent alone',
  )
})
