/** The provider and one project of the stand-in: real HTTP, real servers, and the service's troubles. */
import { firstProject } from '../../local/neon/first-project.ts'
import { type NeonStandIn, startNeon } from '../../local/neon/stand-in.ts'
import { defaultSwitches } from '../../local/neon/switches.ts'
import type { NeonInputs } from '../../src/branch/neon/neon-inputs.ts'
import { neonProvider } from '../../src/branch/neon/neon-provider.ts'
import type { Branch, BranchProvider } from '../../src/branch/provider.ts'
import { systemClock } from '../../src/ground/clock.ts'
import { neonAddresses } from '../local-neon/addresses.ts'
import { type NeonClient, neonClient } from '../local-neon/neon-client.ts'
import { recordedLog } from './recorded-log.ts'

export type NeonTrial = {
  readonly neon: NeonStandIn
  readonly project: string
  readonly client: NeonClient
  readonly log: ReturnType<typeof recordedLog>
  provider(inputs?: Partial<NeonInputs>): BranchProvider
  /** Of the default branch, with an hour to live. */
  create(name: string, inputs?: Partial<NeonInputs>): Promise<Branch>
  names(): Promise<readonly string[]>
  /** No troubles any more. */
  calm(): void
  close(): Promise<void>
}

export async function openNeonTrial(): Promise<NeonTrial> {
  const neon = await startNeon({ port: 0, addressBase: neonAddresses() })
  const project = await firstProject(neon)
  const log = recordedLog()
  const provider = (inputs: Partial<NeonInputs> = {}) =>
    neonProvider({
      inputs: {
        apiUrl: neon.url,
        apiKey: neon.projectKey(project),
        project,
        database: 'neondb',
        initSource: 'parent-data',
        operationTimeoutSeconds: 20,
        ...inputs,
      },
      env: {},
      clock: systemClock,
      log,
      patienceMs: 5000,
      isOurs: (name) => name.startsWith('ci-'),
      ownerOf: () => ({ repository: 'acme/shop', prNumber: 7, run: '1-1' }),
    })
  return {
    neon,
    project,
    client: neonClient(neon, project),
    log,
    provider,
    create: async (name, inputs) => {
      const one = provider(inputs)
      return one.createBranch({ name, parent: await one.parentBranch(undefined), ttlSeconds: 3600 })
    },
    names: async () => (await provider().listBranches()).map(({ name }) => name),
    calm: () => {
      neon.faults.clear()
      Object.assign(neon.switches, defaultSwitches)
    },
    close: () => neon.stop(),
  }
}
