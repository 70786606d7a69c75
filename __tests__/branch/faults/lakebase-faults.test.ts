import { afterAll, beforeAll, describe } from '@jest/globals'
import { Agent } from 'undici'
import { call } from '../../../demo/on-lakebase.ts'
import { type LakebaseStandIn, startLakebase } from '../../../local/lakebase/stand-in.ts'
import { isOurs } from '../../../src/branch/branch-name.ts'
import { lakebaseProvider } from '../../../src/branch/lakebase/lakebase-provider.ts'
import { httpTransport } from '../../../src/branch/transport.ts'
import { lakebaseWithoutServers } from './computes-without-servers.ts'
import { livesThrough, type Service } from './fault-matrix.ts'

let lakebase: LakebaseStandIn
let service: Service
const agent = new Agent()
beforeAll(async () => {
  lakebase = await startLakebase({ port: 0, addressBase: '127.98', computes: lakebaseWithoutServers })
  await call(lakebase, 'POST', 'projects?project_id=shop', { spec: { display_name: 'shop', pg_version: 17 } })
  service = {
    url: lakebase.url,
    secrets: [lakebase.token],
    transport: httpTransport({ dispatcher: agent }),
    provider: (asked) =>
      lakebaseProvider({
        ...asked,
        inputs: { host: lakebase.url, project: 'shop', token: lakebase.token, operationTimeoutSeconds: 300 },
        env: {},
        isOurs: (name) => isOurs(name, 'ci-pr-{number}'),
      }),
  }
})
afterAll(async () => {
  await agent.destroy()
  await lakebase.stop()
})

describe('Lakebase, whatever becomes of a call', () => {
  livesThrough(() => service)
})
