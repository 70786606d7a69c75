import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll } from '@jest/globals'
import pg from 'pg'
import { createProject, letCiIn } from '../../../demo/set-up.ts'
import { branchConnection, openShop, type Shop } from '../../../demo/shop.ts'
import { lakebaseProvider } from '../../../src/branch/lakebase/lakebase-provider.ts'
import { systemClock } from '../../../src/ground/clock.ts'
import { recordedLog } from '../recorded-log.ts'
import { holdsTheContract } from './contract.ts'

let shop: Shop
const tls = { ca: '' }
beforeAll(async () => {
  shop = await openShop({
    project: 'shop',
    addressBase: `127.89.${process.pid % 250}`,
    switches: { operation_delay_ms: 50 },
  })
  await createProject(shop)
  await letCiIn(shop)
  tls.ca = await readFile(shop.lakebase.caFile, 'utf8')
  const client = new pg.Client(await branchConnection(shop, 'production'))
  await client.connect()
  await client.query('create table kept as select 1 as id')
  await client.end()
})
afterAll(async () => {
  await shop?.close()
})

const signedIn = (token: string) =>
  lakebaseProvider({
    inputs: { host: shop.lakebase.url, project: 'shop', token, authType: 'pat', operationTimeoutSeconds: 60 },
    env: {},
    clock: systemClock,
    log: recordedLog(),
    isOurs: (name) => /^ci-pr-\d+$/.test(name),
  })

holdsTheContract('Lakebase', {
  provider: async () => signedIn(shop.lakebase.token),
  stranger: async () => signedIn('dapi-nobody-knows'),
  tls,
  database: 'databricks_postgres',
})
