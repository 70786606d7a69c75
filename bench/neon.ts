/**
 * What a branch on Neon costs: the requests that a run waits for, listed; and how much later than the service the provider knows that the
 * operations have ended, as a share of their length.
 */
import { firstProject } from '../local/neon/first-project.ts'
import { type NeonStandIn, startNeon } from '../local/neon/stand-in.ts'
import { neonProvider } from '../src/branch/neon/neon-provider.ts'
import type { BranchProvider } from '../src/branch/provider.ts'
import { systemClock } from '../src/ground/clock.ts'
import { silentLog } from '../src/ground/log.ts'
import { comparisonLine, type Round } from './comparison.ts'
import { unlessInterrupted } from './interruption.ts'

const goal = 0.1
const variations = [0.85, 0.9, 0.95, 1, 1.05, 1.1, 1.15]

export async function benchNeon(): Promise<readonly string[]> {
  const standIn = await startNeon({ port: 0, addressBase: '127.76' })
  try {
    return await unlessInterrupted(measure(standIn))
  } finally {
    await standIn.stop()
  }
}

async function measure(standIn: NeonStandIn): Promise<readonly string[]> {
  const project = await firstProject(standIn)
  const provider = providerOn(standIn, project)
  const lines = await requestLines(standIn, provider)
  for (const seconds of [1, 3]) {
    const rounds: Round[] = []
    for (const variation of variations) {
      standIn.switches.operation_delay_ms = seconds * variation * 1000
      rounds.push(await waitOnce(standIn, provider))
      standIn.switches.operation_delay_ms = 0
      await deleteAll(provider)
    }
    const what = `wait after the end of operations of about ${seconds} s, for branch and password, against their length`
    lines.push(comparisonLine({ what, rounds, goal }))
  }
  return lines
}

async function requestLines(standIn: NeonStandIn, provider: BranchProvider): Promise<string[]> {
  const before = standIn.requests.length
  await openBranch(provider)
  const asked = standIn.requests.slice(before).map(({ method, path }) => `${method} ${shortened(path)}`)
  await deleteAll(provider)
  const polls = asked.filter((line) => line === 'GET operations/…').length
  const others = asked.filter((line) => line !== 'GET operations/…')
  return [
    `${others.length} requests until a new branch can be connected to, and ${polls} that ask for operations: ${others.join(', ')}`,
  ]
}

function shortened(path: string): string {
  return path
    .replace(/^\/api\/v2\/projects\/[^/]+\/?/, '')
    .replace(/br-[a-z0-9-]+/, '…')
    .replace(/operations\/.*/, 'operations/…')
}

async function openBranch(provider: BranchProvider): Promise<void> {
  const parent = await provider.parentBranch(undefined)
  await provider.findBranch('ci-pr-1')
  const branch = await provider.createBranch({ name: 'ci-pr-1', parent, ttlSeconds: 3600 })
  await provider.credential(await provider.compute(branch))
}

/** The stand-in notes the end of an operation to the millisecond. */
async function waitOnce(standIn: NeonStandIn, provider: BranchProvider): Promise<Round> {
  const begin = Date.now()
  await openBranch(provider)
  const returned = Date.now()
  const length = standIn.operationMilliseconds(begin)
  return { measured: Math.max(0, returned - begin - length), against: length }
}

async function deleteAll(provider: BranchProvider): Promise<void> {
  for (const branch of await provider.listBranches()) {
    if (branch.parentId !== undefined) await provider.deleteBranch(branch)
  }
}

function providerOn(standIn: NeonStandIn, project: string): BranchProvider {
  return neonProvider({
    inputs: {
      apiUrl: standIn.url,
      apiKey: standIn.projectKey(project),
      project,
      database: 'neondb',
      initSource: 'parent-data',
      operationTimeoutSeconds: 60,
    },
    env: {},
    clock: systemClock,
    log: silentLog,
    isOurs: () => true,
    ownerOf: () => ({ repository: 'acme/shop', prNumber: 1 }),
  })
}
