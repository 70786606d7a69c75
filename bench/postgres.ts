/**
 * What a branch on a plain Postgres server costs: made by the provider, against the one statement that copies the database, and `try`
 * from end to end, against its migration alone.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { PostgresMajor } from '../local/postgres/binaries.ts'
import { type ScratchServer, startScratchServer } from '../local/postgres/scratch-server.ts'
import { projectRoot } from '../local/project-root.ts'
import { copyStrategy } from '../src/branch/postgres/copy-strategy.ts'
import { postgresProvider } from '../src/branch/postgres/postgres-provider.ts'
import { systemClock } from '../src/ground/clock.ts'
import { silentLog } from '../src/ground/log.ts'
import { comparisonLine, type Round } from './comparison.ts'
import { unlessInterrupted } from './interruption.ts'

const parent = 'shop'
const rounds = 5
/** Rows of 1 kB each. */
const sizes = [
  { title: '10 MB', rows: 10_000 },
  { title: '1 GB', rows: 1_000_000 },
] as const

export async function benchPostgres(): Promise<readonly string[]> {
  const lines: string[] = []
  for (const major of [17, 18] as const) {
    await using server = await startScratchServer({ major, settings: { max_wal_size: '4GB' } })
    lines.push(...(await unlessInterrupted(measure(server, major))))
  }
  return lines
}

async function measure(server: ScratchServer, major: PostgresMajor): Promise<readonly string[]> {
  const lines: string[] = []
  await run(server, 'postgres', "create role ci login createdb createrole password 'ci'", 'create role shop_owner')
  await run(server, 'postgres', 'grant shop_owner to ci with admin option')
  for (const { title, rows } of sizes) {
    await run(server, 'postgres', `create database ${parent} owner ci`)
    await run(
      server,
      parent,
      'create schema app authorization shop_owner',
      `set role shop_owner; create table app.orders as select i as id, repeat('x', 980) as note from generate_series(1, ${rows}) i`,
    )
    await run(server, parent, 'vacuum analyze', 'checkpoint')
    for (const strategy of ['wal_log', 'file_copy']) {
      lines.push(`Postgres ${major}, ${title} by ${strategy}: ${await copyTime(server, strategy)} ms`)
    }
    const made: Round[] = []
    for (let round = 0; round < rounds; round++) {
      const ours = () => timed(() => create(server))
      const bare = () => timed(() => run(server, 'postgres', ...bareCopy(major, rows * 1024)))
      const first = round % 2 === 0 ? await cleared(server, ours) : undefined
      const against = await cleared(server, bare)
      made.push({ measured: first ?? (await cleared(server, ours)), against })
    }
    lines.push(
      comparisonLine({
        what: `branch of ${title} on Postgres ${major}, against \`create database\``,
        rounds: made,
        goal: 1.1,
      }),
    )
    if (major === 18) lines.push(await tryLine(server, title))
    await run(server, 'postgres', `drop database ${parent}`)
  }
  return lines
}

async function create(server: ScratchServer): Promise<void> {
  const url = new URL(server.url(parent, 'ci'))
  url.password = 'ci'
  const provider = postgresProvider({
    inputs: { url: url.href, database: parent, busyParent: 'wait', branchLogin: 'auto', operationTimeoutSeconds: 600 },
    env: {},
    clock: systemClock,
    log: silentLog,
  })
  await provider.createBranch({ name: 'copy', parent: await provider.parentBranch(undefined), ttlSeconds: 3600 })
}

/** As a person types it who knows what is best for the size. */
function bareCopy(major: PostgresMajor, bytes: number): readonly string[] {
  const { clone, strategy } = copyStrategy(major * 10_000, bytes)
  return [
    ...(clone ? ['set file_copy_method = clone'] : []),
    `create database copy template ${parent} strategy ${strategy}`,
  ]
}

async function copyTime(server: ScratchServer, strategy: string): Promise<string> {
  const time = await cleared(server, () =>
    timed(() => run(server, 'postgres', `create database copy template ${parent} strategy ${strategy}`)),
  )
  return time.toFixed(0)
}

/** Each copy from the same state, and gone after it. */
async function cleared(server: ScratchServer, work: () => Promise<number>): Promise<number> {
  await run(server, 'postgres', 'checkpoint')
  const time = await work()
  await run(server, 'postgres', 'drop database copy')
  return time
}

/** The command line against a client that does what its migration says. */
async function tryLine(server: ScratchServer, title: string): Promise<string> {
  const migration = 'alter table app.orders alter id type bigint;'
  const folder = await mkdtemp(join(tmpdir(), 'bench-try-'))
  const measured: Round[] = []
  try {
    await writeFile(join(folder, '1.sql'), migration)
    for (let round = 0; round < rounds; round++) {
      const whole = await timed(() => tryOut(server, folder))
      await run(server, 'postgres', ...bareCopy(18, 2e9))
      const against = await timed(() => run(server, 'copy', migration))
      await run(server, 'postgres', 'drop database copy')
      measured.push({ measured: whole, against })
    }
  } finally {
    await rm(folder, { recursive: true })
  }
  return comparisonLine({
    what: `\`try\` of a migration that rewrites ${title}, copy and report included, against the migration`,
    rounds: measured,
  })
}

async function tryOut(server: ScratchServer, folder: string): Promise<void> {
  const program = join(projectRoot, 'dist/cli/index.js')
  const child = spawn(process.execPath, [program, 'try', server.url(parent), '--migrations', '1.sql'], {
    cwd: folder,
    stdio: 'ignore',
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`try ended with ${code}`)
}

async function run(server: ScratchServer, database: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: server.url(database) })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}
