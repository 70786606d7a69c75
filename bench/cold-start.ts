/**
 * How long each way into the action takes before it does anything, against a node that does nothing. Every entry runs where it
 * has nothing to do and ends at once: no inputs, no event, no saved state.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { comparisonLine, skippedLine } from './comparison.ts'
import { type ProcessorTimes, processorTimes } from './processor-times.ts'

type Entry = { readonly name: string; readonly args: readonly string[]; readonly exitCode: number }

const root = fileURLToPath(new URL('../../', import.meta.url))

const bareNode: Entry = { name: 'bare node', args: ['-e', '0'], exitCode: 0 }
const entries: readonly Entry[] = [
  { name: 'dist/pre', args: [join(root, 'dist/pre/index.js')], exitCode: 0 },
  // Without inputs, main says which ones it wants, and fails.
  { name: 'dist/main', args: [join(root, 'dist/main/index.js')], exitCode: 1 },
  { name: 'dist/post', args: [join(root, 'dist/post/index.js')], exitCode: 0 },
  { name: 'dist/cli --help', args: [join(root, 'dist/cli/index.js'), '--help'], exitCode: 0 },
]

const roundCount = 31
const goal = 3

export async function benchColdStart(): Promise<readonly string[]> {
  if (!existsSync(join(root, 'dist/index.js'))) {
    return [skippedLine('cold start', 'There is no dist/: run `npm run build` first.')]
  }
  const folder = await mkdtemp(join(tmpdir(), 'bench-cold-start-'))
  try {
    return measureEntries(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function measureEntries(folder: string): readonly string[] {
  const times = processorTimes(folder)
  const start = (entry: Entry) => startOnce(entry, folder, times)
  for (const entry of [bareNode, ...entries]) start(entry)
  const rounds = Array.from({ length: roundCount }, () => ({
    bare: start(bareNode),
    started: entries.map(start),
  }))
  return clocks.flatMap(({ name, read }) =>
    entries.map((entry, index) =>
      comparisonLine({
        what: `cold start of ${entry.name} against bare node, ${name}`,
        rounds: rounds.flatMap(({ bare, started }) => {
          const own = started[index]
          return own ? [{ measured: read(own), against: read(bare) }] : []
        }),
        goal,
      }),
    ),
  )
}

type Start = { readonly processorMs: number; readonly wallMs: number }

const clocks = [
  { name: 'processor time', read: ({ processorMs }: Start) => processorMs },
  { name: 'wall clock', read: ({ wallMs }: Start) => wallMs },
]

function startOnce({ name, args, exitCode }: Entry, folder: string, times: ProcessorTimes): Start {
  const begin = performance.now()
  const { status, output } = spawnSync(process.execPath, args, {
    cwd: folder,
    // Nothing inherited: NODE_EXTRA_CA_CERTS, for example, would slow both sides down and flatter the ratio.
    env: { RUNNER_TEMP: folder, ...times.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  const wallMs = performance.now() - begin
  if (status !== exitCode) throw new Error(`${name} ended with ${status}: ${output[1]}${output[2]}`)
  const [own] = times.take()
  return { processorMs: own?.ms ?? Number.NaN, wallMs }
}
