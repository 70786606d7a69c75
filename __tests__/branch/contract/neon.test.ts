import { readFileSync } from 'node:fs'
import { afterAll, beforeAll } from '@jest/globals'
import { firstProject } from '../../../local/neon/first-project.ts'
import { type NeonStandIn, startNeon } from '../../../local/neon/stand-in.ts'
import { neonProvider } from '../../../src/branch/neon/neon-provider.ts'
import { systemClock } from '../../../src/ground/clock.ts'
import { neonAddresses } from '../../local-neon/addresses.ts'
import { neonClient } from '../../local-neon/neon-client.ts'
import { recordedLog } from '../recorded-log.ts'
import { holdsTheContract } from './contract.ts'

let neon: NeonStandIn
let project: string
beforeAll(async () => {
  neon = await startNeon({ port: 0, addressBase: neonAddresses() })
  project = await firstProject(neon)
  await neonClient(neon, project).query('main', 'create table kept as select 1 as id')
})
afterAll(async () => {
  await neon.stop()
})

function signedIn(apiKey: string) {
  return neonProvider({
    inputs: {
      apiUrl: neon.url,
      apiKey,
      project,
      database: 'neondb',
      initSource: 'parent-data',
      operationTimeoutSeconds: 30,
    },
    env: {},
    clock: systemClock,
    log: recordedLog(),
    isOurs: (name) => name.startsWith('ci-pr-'),
    ownerOf: () => ({ repository: 'acme/shop', prNumber: 7 }),
  })
}

holdsTheContract('Neon', {
  provider: async () => signedIn(neon.projectKey(project)),
  stranger: async () => signedIn('napi_nobodys'),
  get tls() {
    return { ca: readFileSync(neon.caFile, 'utf8') }
  },
  database: 'neondb',
})
