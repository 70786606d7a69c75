/**
 * How much later than the service the provider knows that an operation has ended, as a share of the operation's length. The
 * end is taken from the stand-in's own record of the operation, followed closely by a second client.
 */

import { type LakebaseStandIn, startLakebase } from '../local/lakebase/stand-in.ts'
import { lakebaseProvider } from '../src/branch/lakebase/lakebase-provider.ts'
import type { BranchProvider } from '../src/branch/provider.ts'
import { httpTransport, proxyDispatcher, type Transport } from '../src/branch/transport.ts'
import { systemClock } from '../src/ground/clock.ts'
import { silentLog } from '../src/ground/log.ts'
import { comparisonLine, type Round } from './comparison.ts'
import { unlessInterrupted } from './interruption.ts'
import { type LakebaseClient, lakebaseClient } from './lakebase-client.ts'

const goal = 0.1
const lengths = [1, 3, 8]
/** Shares of the length: where in the provider's rhythm an operation ends is luck, so it has to end in many places. */
const variations = [0.85, 0.9, 0.95, 1, 1.05, 1.1, 1.15]

export async function benchOperationWait(): Promise<readonly string[]> {
  const standIn = await startLakebase({ port: 0, addressBase: '127.79' })
  try {
    return await unlessInterrupted(measure(standIn))
  } finally {
    await standIn.stop()
  }
}

async function measure(standIn: LakebaseStandIn): Promise<readonly string[]> {
  const lakebase = lakebaseClient(standIn)
  await lakebase.run('POST', 'projects?project_id=bench', { spec: {} })
  const lines: string[] = []
  for (const seconds of lengths) {
    const rounds: Round[] = []
    for (const variation of variations) {
      standIn.switches.operation_delay_ms = seconds * variation * 1000
      rounds.push(await waitOnce(standIn, lakebase))
    }
    lines.push(
      comparisonLine({
        what: `wait after the end of an operation of about ${seconds} s against its length`,
        rounds,
        goal,
      }),
    )
  }
  return lines
}

async function waitOnce(standIn: LakebaseStandIn, lakebase: LakebaseClient): Promise<Round> {
  let ended: Promise<number> | undefined
  const provider = providerOn(standIn, (operation) => {
    ended ??= lakebase.follow(operation).then(() => performance.now())
  })
  const parent = await provider.parentBranch(undefined)
  const begin = performance.now()
  const branch = await provider.createBranch({ name: 'ci-pr-1', parent, ttlSeconds: 3600 })
  const returned = performance.now()
  if (ended === undefined) throw new Error('The provider returned without having started an operation.')
  const end = await ended
  standIn.switches.operation_delay_ms = 0
  await provider.deleteBranch(branch)
  return { measured: Math.max(0, returned - end), against: end - begin }
}

function providerOn({ url, token }: LakebaseStandIn, onOperation: (name: string) => void): BranchProvider {
  const direct = httpTransport({ dispatcher: proxyDispatcher({}) })
  const transport: Transport = async (request) => {
    const answer = await direct(request)
    if (request.method === 'POST') {
      const { name } = JSON.parse(answer.text)
      if (String(name).includes('/operations/')) onOperation(name)
    }
    return answer
  }
  const inputs = { host: url, project: 'bench', token, authType: 'pat', operationTimeoutSeconds: 60 } as const
  return lakebaseProvider({ inputs, env: {}, clock: systemClock, log: silentLog, transport, isOurs: () => true })
}
