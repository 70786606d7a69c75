/**
 * How long each stand-in takes to branch a parent of about 1 GB that is being written to, against the least that could be done:
 * a copy of its files as they are, sharing their blocks, and the start of a server, which finds what a crash would have left.
 */
import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import type pg from 'pg'
import { startServer } from '../local/postgres/server.ts'
import { type BranchService, openLakebase, openNeon } from './branch-services.ts'
import { comparisonLine, skippedLine } from './comparison.ts'
import { unlessInterrupted } from './interruption.ts'
import { openReflinkVolume } from './reflink-volume.ts'

const roundCount = 9
const goal = 1.2

export async function benchBranch(): Promise<readonly string[]> {
  const volume = await openReflinkVolume()
  if (!volume.available) return [skippedLine('a branch of 1 GB', volume.why)]
  try {
    return [
      ...(await measureOn(await openLakebase(volume.folder))),
      ...(await measureOn(await openNeon(volume.folder))),
    ]
  } finally {
    await volume.remove()
  }
}

async function measureOn(service: BranchService): Promise<readonly string[]> {
  try {
    return await unlessInterrupted(measure(service))
  } finally {
    await service.stop()
  }
}

const gigabyte = `
create table ballast as
select n as id, repeat(md5(n::text), 30) as filling
from generate_series(1, 1000000) as n
`

type BranchTimes = { readonly operation: number; readonly query: number }

async function measure(service: BranchService): Promise<readonly string[]> {
  const parent = await service.connectParent()
  await parent.query(gigabyte)
  await parent.query('create table pulse (at timestamptz)')
  const { rows } = await parent.query<{ size: string }>(
    'select pg_size_pretty(sum(pg_database_size(oid))) as size from pg_database',
  )
  const stopWriting = startWriting(parent)
  const rounds: { readonly raw: number; readonly branch: BranchTimes }[] = []
  try {
    // The first branch finds a gigabyte of changes that no checkpoint has written yet, which says nothing about those after it.
    await branchAndQuery(service, 'warm-up')
    for (let round = 1; round <= roundCount; round++) {
      const raw = await copyAndStart(service.parentDir)
      rounds.push({ raw, branch: await branchAndQuery(service, `bench-${round}`) })
    }
  } finally {
    await stopWriting()
    await parent.end()
  }
  const compare = (what: string, read: (times: BranchTimes) => number) =>
    comparisonLine({
      what: `${service.title}: a branch of a live parent of ${rows[0]?.size}, until ${what}, against raw copy and server start`,
      rounds: rounds.map(({ raw, branch }) => ({ measured: read(branch), against: raw })),
      goal,
    })
  return [
    compare('its operation is done', ({ operation }) => operation),
    compare('a query through its front door is answered', ({ query }) => query),
  ]
}

/** A row every few milliseconds, until told to stop. */
function startWriting(client: pg.Client): () => Promise<void> {
  let writing = true
  const write = async () => {
    while (writing) {
      await client.query('insert into pulse values (clock_timestamp())')
      await sleep(20)
    }
  }
  const written = write()
  written.catch(() => undefined)
  return async () => {
    writing = false
    await written
  }
}

/** With the fastest copy there is: everywhere but on macOS that is GNU's cp. */
async function copyShared(from: string, to: string): Promise<void> {
  const options = process.platform === 'darwin' ? ['-c', '-p', '-R'] : ['-a', '--reflink=always']
  await promisify(execFile)('cp', [...options, from, to])
}

async function copyAndStart(parentDir: string): Promise<number> {
  const copy = `${parentDir}-raw`
  const begin = performance.now()
  await copyShared(parentDir, copy)
  await rm(join(copy, 'postmaster.pid'))
  const server = await startServer({ dataDir: copy })
  const elapsed = performance.now() - begin
  await server.stop('immediate')
  await rm(copy, { recursive: true })
  return elapsed
}

async function branchAndQuery(service: BranchService, name: string): Promise<BranchTimes> {
  const begin = performance.now()
  await service.branch(name)
  const operation = performance.now() - begin
  const client = await service.connect(name)
  await client.query('select 1')
  const query = performance.now() - begin
  await client.end()
  await service.remove(name)
  return { operation, query }
}
