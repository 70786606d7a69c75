/**
 * Every story of a provider under every trouble at every call, once and for good: it ends right or in one clear error, in time, and what
 * is left is no more than one branch of the pull request, with an end, which the next run replaces.
 */
import { expect, it } from '@jest/globals'
import { ensureBranch } from '../../../src/branch/ensure-branch.ts'
import { findExisting } from '../../../src/branch/existing-branch.ts'
import { type Branch, BranchExistsError, type BranchProvider } from '../../../src/branch/provider.ts'
import type { Transport } from '../../../src/branch/transport.ts'
import type { Clock } from '../../../src/ground/clock.ts'
import { UpstreamError, UserError } from '../../../src/ground/errors.ts'
import type { Log } from '../../../src/ground/log.ts'
import { type QuickClock, quickClock } from '../quick-clock.ts'
import { type RecordedLog, recordedLog } from '../recorded-log.ts'
import { misleading, mostCalls, passing, type TroubleName, troubled, troubles } from './troubles.ts'

export type Asked = { readonly transport: Transport; readonly clock: Clock; readonly log: Log }

export type Service = {
  readonly url: string
  /** Nobody but the service may be told. */
  readonly secrets: readonly string[]
  readonly transport: Transport
  provider(asked: Asked): BranchProvider
}

const name = 'ci-pr-42'

type Story = {
  /** Whether there is a branch when it begins. */
  readonly begins: 'without a branch' | 'with a branch'
  /** Then nothing else can be left than what was there. */
  readonly onlyLooks?: true
  readonly play: (provider: BranchProvider, clock: Clock) => Promise<unknown>
}

const found = async (provider: BranchProvider): Promise<Branch | undefined> => provider.findBranch(name)

const stories = {
  create: {
    begins: 'without a branch',
    play: async (provider) => {
      const branch = await provider.createBranch({
        name,
        parent: await provider.parentBranch(undefined),
        ttlSeconds: 3600,
      })
      return provider.credential(await provider.compute(branch))
    },
  },
  attach: {
    begins: 'with a branch',
    onlyLooks: true,
    play: async (provider) => {
      const { branch } = await findExisting(provider, name)
      return provider.credential(await provider.compute(branch))
    },
  },
  keep: {
    begins: 'with a branch',
    play: async (provider, clock) => {
      const branch = await found(provider)
      return branch && provider.extendBranch(branch, new Date(clock.now().getTime() + 7_200_000))
    },
  },
  delete: {
    begins: 'with a branch',
    play: async (provider) => {
      const branch = await found(provider)
      if (branch !== undefined) await provider.deleteBranch(branch)
    },
  },
  sweep: {
    begins: 'with a branch',
    play: async (provider) => {
      const branches = (await provider.listBranches()).filter((branch) => branch.name === name)
      for (const branch of branches) await provider.deleteBranch(branch)
    },
  },
  promote: {
    begins: 'with a branch',
    onlyLooks: true,
    play: async (provider) => {
      const parent = await provider.parentBranch(undefined)
      return [await found(provider), await provider.credential(await provider.compute(parent))]
    },
  },
  check: { begins: 'without a branch', onlyLooks: true, play: (provider) => provider.checkSetup(undefined) },
} as const satisfies Readonly<Record<string, Story>>

/** Of the clock that the provider goes by. Three operations, each with its patience. */
const longestSeconds = 3 * 360

export function livesThrough(service: () => Service): void {
  const names = Object.keys(troubles) as TroubleName[]
  it.each(Object.keys(stories) as (keyof typeof stories)[])('%s', async (title) => {
    const story: Story = stories[title]
    const calls = await countCalls(service(), story)
    expect(calls).toBeGreaterThan(0)
    const wrong: string[] = []
    for (const trouble of names) {
      for (let from = 0; from < calls; from += 1) {
        wrong.push(...(await playCell(service(), story, { name: trouble, from, until: from })))
      }
      wrong.push(...(await playCell(service(), story, { name: trouble, from: 0, until: Number.POSITIVE_INFINITY })))
    }
    expect(wrong).toEqual([])
  })
}

async function countCalls(service: Service, story: Story): Promise<number> {
  await begin(service, story)
  const { transport, lines } = troubled(service.transport, { name: 'an error', from: -1, until: -1 })
  const clock = quickClock(new Date())
  await story.play(service.provider({ transport, clock, log: recordedLog() }), clock)
  return lines.length
}

type Cell = { readonly name: TroubleName; readonly from: number; readonly until: number }

/** What was wrong, in words. */
async function playCell(service: Service, story: Story, cell: Cell): Promise<readonly string[]> {
  await begin(service, story)
  const { transport, lines } = troubled(service.transport, cell)
  const [clock, log] = [quickClock(new Date()), recordedLog()]
  const started = clock.now().getTime()
  const error = await story.play(service.provider({ transport, clock, log }), clock).then(
    () => undefined,
    (thrown: unknown) => thrown ?? 'nothing at all',
  )
  const where = `${cell.name} at ${lines[cell.from] ?? 'no call'}${cell.until > cell.from ? ' and ever after' : ''}`
  const wrong = [
    ...ofError(error, cell),
    ...ofTime(clock, started),
    ...(lines.length > mostCalls ? [`asked more than ${mostCalls} times`] : []),
    ...ofSecrets(service, { lines, log, error }),
    ...(story.onlyLooks ? [] : await ofWhatIsLeft(service)),
  ]
  return wrong.map((words) => `${where}: ${words}`)
}

function ofError(error: unknown, cell: Cell): readonly string[] {
  if (error === undefined) return []
  if (passing.includes(cell.name) && cell.from === cell.until) return [`was not lived through: ${error}`]
  if (error instanceof BranchExistsError) return []
  if (error instanceof UserError) return error.message.length > 20 ? [] : [`says too little: ${error.message}`]
  if (!(error instanceof UpstreamError)) {
    return [`is a bug: ${error instanceof Error ? error.stack : String(error)}`]
  }
  const { operation, resource, message, status, requestId, remedy = '' } = error.failure
  return [
    ...([operation, resource, message].every((text) => text.length > 1) ? [] : [`says too little: ${error.message}`]),
    ...(status !== undefined && requestId === undefined && !misleading.includes(cell.name)
      ? [`does not name the request: ${error.message}`]
      : []),
    ...(remedy === '' ? [`has no way out: ${error.message}`] : []),
  ]
}

function ofTime(clock: QuickClock, started: number): readonly string[] {
  const seconds = (clock.now().getTime() - started) / 1000
  return seconds <= longestSeconds ? [] : [`took ${seconds} s`]
}

function ofSecrets(
  { url, secrets }: Service,
  { lines, log, error }: { readonly lines: readonly string[]; readonly log: RecordedLog; readonly error: unknown },
): readonly string[] {
  const strays = lines.filter((line) => !line.includes(` ${url}`))
  const told = [...log.lines.map(({ message }) => message), String(error)].join('\n')
  return [
    ...strays.map((line) => `asked somebody else: ${line}`),
    ...secrets.filter((secret) => told.includes(secret)).map(() => `told a secret: ${told}`),
  ]
}

/** By somebody who is not troubled. A rerun heals what is there. */
async function ofWhatIsLeft(service: Service): Promise<readonly string[]> {
  const clock = quickClock(new Date())
  const provider = service.provider({ transport: service.transport, clock, log: recordedLog() })
  const left = (await provider.listBranches()).filter(({ isDefault }) => !isDefault)
  const wrong = left
    .filter(({ expiresAt }) => expiresAt === undefined)
    .map((branch) => `left ${branch.name}, which would live for ever`)
  if (left.length > 1) wrong.push(`left ${left.length} branches`)
  const again = await ensureBranch({
    provider,
    name,
    parent: await provider.parentBranch(undefined),
    ttlSeconds: 3600,
    ifExists: 'recreate',
    template: 'ci-pr-{number}',
    assertOurs: async () => undefined,
    log: recordedLog(),
    clock,
  }).catch((error: unknown) => error)
  return again instanceof Error ? [...wrong, `a rerun does not heal it: ${again.message}`] : wrong
}

async function begin(service: Service, { begins }: Story): Promise<void> {
  const clock = quickClock(new Date())
  const provider = service.provider({ transport: service.transport, clock, log: recordedLog() })
  const branch = await found(provider)
  if (begins === 'without a branch' && branch !== undefined) await provider.deleteBranch(branch)
  if (begins === 'with a branch' && branch === undefined) {
    await provider.createBranch({ name, parent: await provider.parentBranch(undefined), ttlSeconds: 3600 })
  }
}
