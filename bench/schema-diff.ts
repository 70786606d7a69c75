/**
 * How long the schema diff takes, against what one would do without it: `pg_dump --schema-only` of one side, then of the
 * other, and a textual diff of the two. On schemas of 100, 1,000 and 10,000 tables; once from whole snapshots, as with two
 * databases that share nothing, and once on a branch, where only what differs is rendered.
 */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import { type ScratchServer, startScratchServer } from '../local/postgres/scratch-server.ts'
import { compareDatabases } from '../src/schema/compare-databases.ts'
import { diffSnapshots } from '../src/schema/diff.ts'
import { readSnapshot } from '../src/schema/read-snapshot.ts'
import { comparisonLine, median, type Round, skippedLine } from './comparison.ts'
import { generatedSchema } from './generated-schema.ts'
import { growthLines, type TimesAt } from './growth.ts'
import { unlessInterrupted } from './interruption.ts'
import { type SnapshotShares, snapshotShares } from './snapshot-shares.ts'

const run = promisify(execFile)
const sizes = [100, 1000, 10_000]
const roundCount = 5
/** At the size that they are set for. */
const goals = { tables: 1000, whole: 0.5, branch: 0.15 }
const migration = `
alter table app.t5 rename column name to title;
alter table app.t7 drop column note;
alter table app.t9 alter code type text;
create table app.extra (id int primary key)`
/** The fifth is the index on `lower(code)`, which is made anew without the cast. */
const changeCount = 5

export async function benchSchemaDiff(): Promise<readonly string[]> {
  const dump = await pgDump()
  if (!dump.available) return [skippedLine('the schema diff', dump.why)]
  const server = await startScratchServer({
    major: 15,
    settings: { max_locks_per_transaction: 1000, fsync: 'off', shared_buffers: '256MB' },
  })
  const folder = await mkdtemp(join(tmpdir(), 'bench-schema-diff-'))
  try {
    return await unlessInterrupted(measureAll(server, folder))
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function pgDump(): Promise<{ available: true } | { available: false; why: string }> {
  try {
    const { stdout } = await run('pg_dump', ['--version'])
    const major = Number(/\d+/.exec(stdout)?.[0])
    return major >= 15 ? { available: true } : { available: false, why: `pg_dump is of version ${major}, below 15.` }
  } catch {
    return { available: false, why: 'pg_dump is not installed.' }
  }
}

async function measureAll(server: ScratchServer, folder: string): Promise<readonly string[]> {
  const measured: Measured[] = []
  for (const tables of sizes) measured.push(await measure(server, folder, tables))
  return [...measured.flatMap(({ lines }) => lines), ...growthLines(measured)]
}

type Measured = TimesAt & { readonly lines: readonly string[] }

async function measure(server: ScratchServer, folder: string, tables: number): Promise<Measured> {
  const parent = await server.createDatabase(`parent_${tables}`)
  for (const batch of [...generatedSchema(tables), 'vacuum analyze']) await query(parent, batch)
  const branch = await server.createDatabase(`branch_${tables}`, { template: `parent_${tables}` })
  await query(branch, migration)

  const sides = { parent, branch, folder }
  await dumpAndDiff(sides)
  const whole: Round[] = []
  const lineage: Round[] = []
  const parts: WholeTimes[] = []
  const shares: SnapshotShares[] = []
  for (let round = 0; round < roundCount; round++) {
    const against = await timed(() => dumpAndDiff(sides))
    const times = await snapshotsAndDiff(sides)
    parts.push(times)
    shares.push(await snapshotShares(parent))
    whole.push({ measured: times.read + times.diff, against })
    lineage.push({ measured: await timed(() => onlyWhatDiffers(sides)), against })
  }
  const memory = await mostMemory(sides)
  const hasGoals = tables === goals.tables
  const of = (pick: (times: WholeTimes) => number) => Math.round(median(parts.map(pick)))
  const share = (pick: (shares: SnapshotShares) => number) => Math.round(median(shares.map(pick)))
  const lines = [
    comparisonLine({
      what: `${tables} tables, two snapshots and the diff`,
      rounds: whole,
      ...(hasGoals && { goal: goals.whole }),
    }),
    `  of it ${of(({ read }) => read)} ms reading both sides at once, ${of(({ diff }) => diff)} ms comparing; at most ${memory} MB resident in a process of its own.`,
    `  one side alone: ${share(({ server }) => server)} ms on the server by its own account, ${share(({ rows }) => rows)} ms until its rows are here, ${share(({ snapshot }) => snapshot)} ms until they are a snapshot.`,
    comparisonLine({
      what: `${tables} tables, a branch and its parent`,
      rounds: lineage,
      ...(hasGoals && { goal: goals.branch }),
    }),
  ]
  return {
    tables,
    lines,
    times: {
      'one snapshot': median(shares.map(({ snapshot }) => snapshot)),
      'two and the diff': median(whole.map(({ measured }) => measured)),
      'a branch': median(lineage.map(({ measured }) => measured)),
      '`pg_dump` and `diff`': median(whole.map(({ against }) => against)),
    },
  }
}

type Sides = { readonly parent: string; readonly branch: string; readonly folder: string }
type WholeTimes = { readonly read: number; readonly diff: number }

async function dumpAndDiff({ parent, branch, folder }: Sides): Promise<void> {
  const [before, after] = [join(folder, 'before.sql'), join(folder, 'after.sql')]
  await run('pg_dump', ['--schema-only', '--file', before, parent])
  await run('pg_dump', ['--schema-only', '--file', after, branch])
  await writeDiff(before, after, join(folder, 'schema.diff'))
}

/** `diff` ends with 1 where the files differ, which is no failure. */
async function writeDiff(before: string, after: string, target: string): Promise<void> {
  const diff = execFile('diff', ['-u', before, after], { maxBuffer: 1024 * 1024 * 1024 })
  diff.stdout?.pipe(createWriteStream(target))
  const [code] = await once(diff, 'close')
  if (code !== 0 && code !== 1) throw new Error(`diff ended with ${code}`)
}

async function snapshotsAndDiff(sides: Sides): Promise<WholeTimes> {
  return withBoth(sides, async (from, to) => {
    const start = performance.now()
    const [before, after] = await Promise.all([readSnapshot(from), readSnapshot(to)])
    const read = performance.now() - start
    expectChanges(diffSnapshots(before, after).changes.length)
    return { read, diff: performance.now() - start - read }
  })
}

async function onlyWhatDiffers(sides: Sides): Promise<void> {
  await withBoth(sides, async (from, to) => expectChanges((await compareDatabases({ from, to })).changes.length))
}

/** A measurement of the wrong answer would be worth nothing. */
function expectChanges(count: number): void {
  if (count !== changeCount) throw new Error(`the diff found ${count} changes, not the ${changeCount} of the migration`)
}

async function mostMemory({ parent, branch }: Sides): Promise<number> {
  const program = fileURLToPath(new URL('snapshot-memory.js', import.meta.url))
  const { stdout } = await run(process.execPath, [program, parent, branch])
  return Number(stdout)
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function withBoth<T>(
  { parent, branch }: Sides,
  work: (from: pg.Client, to: pg.Client) => Promise<T>,
): Promise<T> {
  const [from, to] = [new pg.Client(parent), new pg.Client(branch)]
  await Promise.all([from.connect(), to.connect()])
  try {
    return await work(from, to)
  } finally {
    await Promise.all([from.end(), to.end()])
  }
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
