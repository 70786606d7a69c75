import { afterAll, beforeAll, describe } from '@jest/globals'
import { Agent } from 'undici'
import { firstProject } from '../../../local/neon/first-project.ts'
import { type NeonStandIn, startNeon } from '../../../local/neon/stand-in.ts'
import { isOurs } from '../../../src/branch/branch-name.ts'
import { neonProvider } from '../../../src/branch/neon/neon-provider.ts'
import { httpTransport } from '../../../src/branch/transport.ts'
import { neonAddresses } from '../../local-neon/addresses.ts'
import { neonWithoutServers } from './computes-without-servers.ts'
import { livesThrough, type Service } from './fault-matrix.ts'

let neon: NeonStandIn
let service: Service
const agent = new Agent()
beforeAll(async () => {
  neon = await startNeon({ port: 0, addressBase: neonAddresses(), computes: neonWithoutServers })
  const project = await firstProject(neon)
  const apiKey = neon.projectKey(project)
  service = {
    url: neon.url,
    secrets: [apiKey],
    transport: httpTransport({ dispatcher: agent }),
    provider: (asked) =>
      neonProvider({
        ...asked,
        inputs: {
          apiUrl: neon.url,
          apiKey,
          project,
          database: 'neondb',
          initSource: 'parent-data',
          operationTimeoutSeconds: 300,
        },
        env: {},
        isOurs: (name) => isOurs(name, 'ci-pr-{number}'),
        ownerOf: () => ({ repository: 'acme/shop', prNumber: 42 }),
      }),
  }
})
afterAll(async () => {
  await agent.destroy()
  await neon.stop()
})

describe('Neon, whatever becomes of a call', () => {
  livesThrough(() => service)
})
